import Foundation
import Testing

@Test func aLineIsLoggedFoundUndoneAndMadeAgain() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Globex Logistics GmbH").out.contains("[1]"))
  let logged = try program.run("log", "globex: call Agreed to ship >fri send the plan")
  #expect(logged.status == 0)
  #expect(logged.out.hasPrefix("Saved [2] [3]: "))
  #expect(try program.run("search", "ship").out.contains("Agreed to ship"))
  #expect(try program.run("undo").status == 0)
  #expect(try program.run("search", "ship").out == "Nothing holds 'ship'.\n")
  #expect(try program.run("redo").status == 0)
  #expect(try program.run("timeline", "globex").out.contains("Agreed to ship"))
}

@Test func aLineWithoutAVendorIsRepeated() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let outcome = try program.run("log", "somebody called about the printers")
  #expect(outcome.status == 64)
  #expect(outcome.error.contains("somebody called about the printers"))
}

@Test func todayLeavesWithTenOnceSomethingIsDue() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("today").status == 0)
  #expect(try program.run("log", "acme: >fri send the plan").status == 0)
  #expect(try program.run("today").status == 0)
  #expect(try program.run("today", "--today", "2025-03-20").status == 0)
  let due = try program.run("today", "--today", "2025-03-21")
  #expect(due.status == 10)
  #expect(due.out.contains("send the plan"))
  #expect(try program.run("agenda", "--today", "2025-03-22").status == 10)
}

@Test func meetingsOfTheDayAreListedAndThoseAheadWhereAskedFor() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  for line in ["at=2025-03-17T14:00 kind=review agenda=prices", "at=2025-03-19T09:00 text=lanes"] {
    let fields = line.split(separator: " ").map(String.init)
    #expect(try program.run(["add", "meeting", "acme"] + fields).status == 0)
  }
  let today = try program.run("today", "--today", "2025-03-17")
  #expect(today.status == 10)
  #expect(today.out.contains("MEETINGS TODAY 1\n  14:00  Acme"))
  #expect(today.out.contains("review meeting: prices"))
  #expect(!today.out.contains("lanes"))
  let ahead = try program.run("today", "--today", "2025-03-17", "--days", "7")
  #expect(ahead.out.contains("COMING UP 1\n  Wed 19 09:00"))
  #expect(ahead.out.contains("meeting: lanes"))
  #expect(!ahead.out.contains("what became of"))
  let rows = try #require(
    try program.run("today", "--today", "2025-03-17", "--json").json["today"] as? [[String: Any]])
  #expect(rows.map { $0["kind"] as? String } == ["meeting"])
  #expect(rows.first?["at"] as? String == "2025-03-17T14:00")
  #expect(rows.first?["days"] as? Int == 0)
  let before = try program.run("today", "--today", "2025-03-16")
  #expect(before.status == 0)
  #expect(before.out == "Nothing waits.\n")
}

@Test func aVendorIsFoundByNameShortNameAliasNumberAndPart() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Globex Logistics GmbH").status == 0)
  #expect(try program.run("vendor", "add", "Globe Printing").status == 0)
  for name in ["globex logistics gmbh", "globex-logistics", "1", "[1]", "logistics"] {
    #expect(try program.run("show", name).out.hasPrefix("Globex Logistics GmbH [1]"), "\(name)")
  }
  let ambiguous = try program.run("show", "glob")
  #expect(ambiguous.status == 64)
  #expect(ambiguous.error.contains("Globex Logistics GmbH"))
  #expect(ambiguous.error.contains("Globe Printing"))
}

@Test func globalOptionsStandBeforeOrAfterTheCommand() throws {
  let home = try Home()
  let program = Program(in: home)
  let other = home.path + "/other.sqlite"
  #expect(try program.run("--store", other, "vendor", "add", "Acme").status == 0)
  #expect(try program.run("vendors", "--store", other).out.contains("Acme"))
  #expect(!(try program.run("vendors").out.contains("Acme")))
}

@Test func theRegisterComesInWholeAndOnlyOnce() throws {
  let program = Program(in: try Home())
  let register = Fixture.path("nebraska-contracts.csv")
  let arguments = [
    register, "--as", "agreements", "--map",
    "Doc Number=key,Vendor=vendor,Amount=value,Begin Date=startsOn,End Date=endsOn",
  ]
  var elsewhere = program
  elsewhere.environment["FATHOM_STORE"] = nil
  let rehearsal = try elsewhere.run(["import"] + arguments + ["--dry-run"])
  #expect(rehearsal.out.contains("3,699"))
  #expect(try elsewhere.run("history").out == "Nothing has been changed yet.\n")
  #expect(try program.run(["import"] + arguments).status == 0)
  let vendors = try program.run("vendors", "--json").json
  #expect((vendors["vendors"] as? [Any])?.count == 1_574)
  let again = try program.run(["import"] + arguments)
  #expect(again.out.contains("Nothing to import"))
  #expect(try program.run("undo").status == 64)
  #expect(try program.run("undo", "--yes").status == 0)
  #expect(try program.run("vendors").out.hasPrefix("There is no vendor yet"))
}

@Test func anExportComesBackByteForByte() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme", "--tag", "hosting").status == 0)
  #expect(try program.run("contact", "add", "acme", "Eva Roth", "--leadership").status == 0)
  #expect(try program.run("contact", "add", "us", "Dana").status == 0)
  #expect(try program.run("log", "acme: call @eva spoke of prices").status == 0)
  let file = home.path + "/portfolio.json"
  #expect(try program.run("export", "-o", file).status == 0)
  #expect(try program.run("export", "-o", file).status == 1)
  let other = home.path + "/other.sqlite"
  #expect(try program.run("import", file, "--store", other).status == 0)
  let written = String(decoding: try home.bytes(of: file), as: UTF8.self)
  #expect(try program.run("export", "--store", other).out == written)
}

@Test func aBackupIsRestored() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let backup = home.path + "/backup.sqlite"
  #expect(try program.run("backup", backup).status == 0)
  #expect(try program.run("vendor", "remove", "acme").status == 0)
  #expect(try program.run("restore", backup).status == 0)
  #expect(try program.run("vendors").out.contains("Acme"))
  #expect(try program.run("check").status == 0)
}

@Test func withoutATerminalTheDemoPrintsTodayAndThePortfolio() throws {
  let home = try Home()
  let outcome = try Program(in: home).run("demo")
  #expect(outcome.status == 0)
  #expect(outcome.out.contains("CANNOT BE UNDONE"))
  #expect(outcome.out.contains("VENDOR"))
  #expect(!outcome.out.contains("\u{1B}"))
  #expect(!FileManager.default.fileExists(atPath: home.store))
}

@Test func controlCharactersNeverReachTheTerminal() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Evil\u{1B}[31mCorp\u{202E}").status == 0)
  let shown = try program.run("vendors").out
  #expect(!shown.contains("\u{1B}"))
  #expect(shown.contains("Evil^[[31mCorp<U+202E>"))
  #expect(!(try program.run("vendors", "--json").out.contains("\u{1B}")))
}
