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
