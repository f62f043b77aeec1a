import Foundation
import Testing

/// Every command that only reads.
private let reading = [
  ["today"], ["vendors"], ["show", "acme"], ["search", "acme"], ["timeline", "acme"], ["history"],
  ["export"], [],
]

@Test(arguments: reading)
func aStoreThatWasNamedAndIsNotThereIsNoAllClear(command: [String]) throws {
  let home = try Home()
  let path = home.path + "/nowhere/a.sqlite"
  let outcome = try Program(in: home).run(command + ["--store", path])
  #expect(outcome.status == 1)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix("There is no store at \(path); "))
  #expect(!FileManager.default.fileExists(atPath: home.path + "/nowhere"))
}

@Test(arguments: reading)
func theOwnStoreThatIsNotThereYetIsReadAsEmpty(command: [String]) throws {
  let home = try Home()
  var program = Program(in: home)
  program.environment["FATHOM_STORE"] = nil
  let outcome = try program.run(command)
  #expect(outcome.status == (command.count == 2 && command[0] != "search" ? 64 : 0))
  #expect(!(outcome.out + outcome.error).isEmpty)
  #expect(!FileManager.default.fileExists(atPath: home.path + "/data"))
}

/// Commands that change what is there, and those that only look.
private let changing = [
  ["undo"], ["redo"], ["done", "1"], ["edit", "1", "text=new"], ["remove", "1"],
  ["vendor", "edit", "acme", "--tier", "tactical"], ["vendor", "remove", "acme"],
  ["contact", "edit", "bo", "--role", "CEO"], ["contact", "remove", "bo"],
  ["contact", "add", "acme", "Bo"], ["add", "note", "acme", "text=new"], ["log", "acme: hello"],
  ["backup"], ["check"],
]

@Test(arguments: changing)
func whatChangesAStoreMakesNone(command: [String]) throws {
  let home = try Home()
  let path = home.path + "/nowhere/a.sqlite"
  let outcome = try Program(in: home).run(command + ["--store", path])
  #expect(outcome.status == 1)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix("There is no store at \(path); "))
  #expect(!FileManager.default.fileExists(atPath: home.path + "/nowhere"))
}

@Test func aRehearsedImportMakesNoStore() throws {
  let home = try Home()
  var program = Program(in: home)
  let file = try home.file("r.csv", "Number,Vendor,From\n1,Acme,2025-01-01\n".utf8)
  let command = ["import", file, "--as", "agreements", "--dry-run"]
  let named = try program.run(command)
  #expect(named.status == 1)
  #expect(named.error.hasPrefix("There is no store at \(home.store); "))
  #expect(!FileManager.default.fileExists(atPath: home.store))
  program.environment["FATHOM_STORE"] = nil
  let own = try program.run(command)
  #expect(own.status == 0)
  #expect(own.out.contains("1 to create"))
  #expect(!FileManager.default.fileExists(atPath: home.path + "/data"))
}

@Test func whoWritesGetsAStore() throws {
  let home = try Home()
  let program = Program(in: home)
  let path = home.path + "/new/a.sqlite"
  #expect(try program.run("vendor", "add", "Acme", "--store", path).status == 0)
  #expect(try program.run("vendors", "--store", path).out.contains("Acme"))
}

@Test func aRestoreOfSomethingElseNamesThatFile() throws {
  let home = try Home()
  let file = try home.file("text.sqlite", "My dear diary".utf8)
  let outcome = try Program(in: home).run("restore", file)
  #expect(outcome.status == 1)
  #expect(outcome.error.contains("\(file) is no backup of a store of fathom"))
  #expect(!outcome.error.contains("--store"))
}

@Test func aMistypedStoreIsAskedAboutBeforeTheInterfaceBeginsIt() throws {
  let home = try Home()
  let terminal = try RealTerminal(Program(in: home))
  try terminal.start("--store typo.sqlite; echo left with $?")
  try terminal.see("There is no store at")
  try terminal.type("n")
  try terminal.press("Enter")
  try terminal.see("left with 1")
  #expect(!FileManager.default.fileExists(atPath: home.path + "/typo.sqlite"))
  try terminal.start("--store typo.sqlite")
  try terminal.type("y")
  try terminal.press("Enter")
  try terminal.see("No vendor is kept here yet.")
}

@Test func aNewStoreThatWasNamedIsNotBegunInSilence() throws {
  let home = try Home()
  let path = home.path + "/new/a.sqlite"
  let made = try Program(in: home).run("vendor", "add", "Acme", "--store", path)
  #expect(made.error == "Began a new store at \(path).\n")
  let second = try Program(in: home).run("vendor", "add", "Globex", "--store", path)
  #expect(second.error == "")
}

@Test func sidesAndFieldsAreTakenInTheWordsOfTheScreens() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("contact", "add", "acme", "Bo", "--side", "them").status == 0)
  #expect(
    try program.run("add", "invoice", "acme", "amount=1250.50 EUR", "on=2025-03-01").status == 0)
  #expect(try program.run("timeline", "acme").out.contains("EUR 1,250.50"))
}

@Test func historyShowsUndoingAndRedoingWhereAsked() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("undo").status == 0)
  #expect(try program.run("redo").status == 0)
  #expect(try program.run("history").out.split(separator: "\n").count == 2)
  #expect(try program.run("history", "--all").out.split(separator: "\n").count == 4)
}

@Test func aBriefForMachinesHasTheVerdictInParts() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let verdict = try program.run("brief", "acme", "--json").json["brief"] as? [String: Any]
  let parts = verdict?["verdict"] as? [String: Any]
  #expect(parts?["words"] is String)
  #expect(parts?["depth"] is String)
}
