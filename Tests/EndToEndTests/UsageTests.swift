import Testing

@Test func theHelpNamesEveryCommand() throws {
  let outcome = try Program(in: Home()).run("--help")
  #expect(outcome.status == 0)
  #expect(outcome.error == "")
  try Golden.expect(outcome.out, is: "help/fathom")
}

@Test func theVersionIsOneLine() throws {
  let outcome = try Program(in: Home()).run("--version")
  #expect(outcome.out == "fathom 0.1.0\n")
  #expect(outcome.status == 0)
}

@Test(arguments: [["nonsense"], ["--nonsense"], ["--today", "Friday"], ["--color", "red"]])
func wrongUsageLeavesWith64AndSaysWhy(arguments: [String]) throws {
  let home = try Home()
  let outcome = try Program(in: home).shell("$fathom \(arguments.joined(separator: " "))")
  #expect(outcome.status == 64)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix("Error: "))
}

@Test(arguments: [
  "log", "today", "vendors", "show", "timeline", "search", "done", "add", "edit", "remove",
  "vendor", "vendor add", "vendor edit", "vendor remove", "contact", "contact add",
  "contact edit", "contact remove", "undo", "redo", "history", "import", "export", "backup",
  "restore", "check", "demo", "config", "config keys", "brief", "sheet", "readings",
  "gut-check", "checklist", "meet", "open", "themes", "themes check",
  "themes roles",
  "aside", "signs ack", "signs plan", "signs start", "signs dispute",
])
func everyCommandExplainsItself(command: String) throws {
  let program = Program(in: try Home())
  let outcome = try program.run(command.split(separator: " ").map(String.init) + ["--help"])
  #expect(outcome.status == 0)
  try Golden.expect(outcome.out, is: "help/" + command.replacing(" ", with: "-"))
}

@Test func everyCommandOfTheHelpHasItsGolden() throws {
  let help = try Program(in: Home()).run("--help").out
  let commands = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    .compactMap { $0.split(separator: " ").first }.filter { !$0.hasPrefix("-") && $0 != "See" }
  #expect(commands.count == 39)
}
