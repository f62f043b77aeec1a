import Foundation
import Testing

@Test(arguments: ["bash", "zsh", "fish"])
func everyShellHasItsCompletion(shell: String) throws {
  let outcome = try Program(in: Home()).run("--generate-completion-script", shell)
  #expect(outcome.status == 0)
  #expect(outcome.out.contains("fathom"))
  #expect(outcome.out.contains("timeline"))
}

@Test func vendorsAndPeopleAreCompleted() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Globex Logistics").status == 0)
  #expect(try program.run("contact", "add", "globex", "Eva Roth").status == 0)
  #expect(try program.run("contact", "add", "globex", "Eva Lee").status == 0)
  let vendors = try program.run(
    "---completion", "show", "--", "positional@0", "2", "0", "fathom", "show", "")
  #expect(vendors.out == "globex-logistics\n")
  let people = try program.run(
    "---completion", "contact", "remove", "--", "positional@0", "3", "0", "fathom", "contact",
    "remove", "")
  #expect(people.out == "Lee\nRoth\n")
}

@Test func withoutAStoreNothingIsCompletedAndNothingMade() throws {
  let home = try Home()
  let outcome = try Program(in: home).run(
    "---completion", "show", "--", "positional@0", "2", "0", "fathom", "show", "")
  #expect(outcome.status == 0)
  #expect(!FileManager.default.fileExists(atPath: home.store))
}

@Test func theManualNamesEveryCommand() throws {
  let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let manual = try String(
    contentsOf: sources.appendingPathComponent("man/fathom.1"), encoding: .utf8)
  let help = try Program(in: Home()).run("--help").out
  let commands = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    .compactMap { $0.split(separator: " ").first }.filter { !$0.hasPrefix("-") && $0 != "See" }
    .map { $0.prefix { $0 != "," } }
  #expect(commands.count > 20)
  for command in commands where command != "help" {
    #expect(manual.contains("\n.B \(command)"), "the manual does not tell of \(command)")
  }
}
