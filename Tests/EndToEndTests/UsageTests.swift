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
