import Foundation
import Glibc
import Testing

private let mapping =
  "Doc Number=key,Vendor=vendor,Amount=value,Begin Date=startsOn,End Date=endsOn"

private func register(_ home: Home, rows: String) throws -> String {
  try home.file(
    "register.csv", ("Doc Number,Vendor,Amount,Begin Date,End Date\n" + rows).utf8)
}

@Test func aFileThatIsNotThereIsNamed() throws {
  let outcome = try Program(in: Home()).run("import", "nowhere.csv", "--as", "agreements")
  #expect(outcome.status == 1)
  #expect(outcome.error == "There is no file nowhere.csv; check the name.\n")
}

@Test func aDirectoryIsNoFile() throws {
  let outcome = try Program(in: Home()).run("import", "/", "--as", "agreements")
  #expect(outcome.status == 1)
  #expect(outcome.error == "/ is a directory; name a file in it.\n")
}

@Test(arguments: [
  "\u{89}PNG\r\n\u{1A}\n\u{0}\u{0}\u{0}\rIHDR", "", "no header here at all", "{\"fathom\": 1}",
])
func whatIsNoTableIsRefusedInOneSentence(text: String) throws {
  let home = try Home()
  let file = try home.file("strange.csv", text.utf8)
  let outcome = try Program(in: home).run("import", file, "--as", "agreements", "--map", mapping)
  #expect(outcome.status == 1)
  #expect(outcome.error.hasPrefix(file + ": "))
  #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
}

@Test func bytesOfNoKnownEncodingAreRefused() throws {
  let home = try Home()
  let file = try home.file("odd.csv", [0xFF, 0xFE, 0x41, 0x00, 0x42])
  let outcome = try Program(in: home).run("import", file, "--as", "agreements", "--map", mapping)
  #expect(outcome.status == 1)
  #expect(outcome.error.split(separator: "\n").count == 1)
}

@Test func aColumnThatDoesNotExistIsNamed() throws {
  let home = try Home()
  let file = try register(home, rows: "1,Acme,$1.00,01/13/2024,01/13/2025\n")
  let outcome = try Program(in: home).run(
    "import", file, "--as", "agreements", "--map", "Number=key,Vendor=vendor")
  #expect(outcome.status == 1)
  #expect(outcome.error.contains("Number"))
}

@Test func aBadRowIsSkippedWithItsLineAndTheRestGoesIn() throws {
  let home = try Home()
  let program = Program(in: home)
  let file = try register(
    home, rows: "1,Acme,$1.00,01/13/2024,01/13/2025\n2,Acme,a lot,01/13/2024,01/13/2025\n")
  let outcome = try program.run("import", file, "--as", "agreements", "--map", mapping)
  #expect(outcome.status == 1)
  #expect(outcome.out.contains("line 3"))
  #expect(try program.run("show", "acme").out.contains("Agreements 1"))
}

@Test func aDamagedStoreIsRefusedAndNotTouched() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  var bytes = try home.bytes(of: home.store)
  for index in 100..<1_200 { bytes[index] = 0xAA }
  _ = try home.file("store.sqlite", bytes)
  let outcome = try program.run("vendors")
  #expect(outcome.status == 2)
  #expect(outcome.error.hasPrefix("The store is damaged"))
  #expect(try home.bytes(of: home.store) == bytes)
}

/// Offsets in the header of an SQLite file.
private let applicationID = 68
private let schemaNumber = 60

@Test(arguments: [(applicationID, "is not a store of fathom"), (schemaNumber, "newer fathom")])
func aFileOfSomebodyElseIsRefusedAndNotTouched(offset: Int, reason: String) throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  var bytes = try home.bytes(of: home.store)
  bytes[offset] = 0x7F
  _ = try home.file("store.sqlite", bytes)
  let outcome = try program.run("vendors")
  #expect(outcome.status == 2)
  #expect(outcome.error.contains(reason))
  #expect(try home.bytes(of: home.store) == bytes)
}

@Test func aTextFileIsNoStore() throws {
  let home = try Home()
  let text = Array("My dear diary, today nothing happened.\n".utf8)
  _ = try home.file("store.sqlite", text)
  let outcome = try Program(in: home).run("vendors")
  #expect(outcome.status == 2)
  #expect(try home.bytes(of: home.store) == text)
}

@Test func aFullDiskLosesNothing() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let blocks = try home.bytes(of: home.store).count / 1_024
  let long = String(repeating: "word ", count: 40_000)
  let line = try home.file("line", ("acme: note " + long).utf8)
  let outcome = try program.shell(
    "ulimit -f \(blocks + 40); $fathom log - < \(line)")
  #expect(outcome.status == 1, "\(outcome.error.prefix(300))")
  #expect(outcome.error.hasPrefix("The disk refused to write"))
  #expect(outcome.error.contains(long.prefix(200)))
  #expect(try program.run("check").status == 0)
  #expect(try program.run("timeline", "acme").out == "Nothing logged.\n")
}

@Test func aPlaceThatCannotBeWrittenIsNamed() throws {
  var program = Program(in: try Home())
  program.environment["FATHOM_STORE"] = "/proc/nowhere/store.sqlite"
  let outcome = try program.run("vendors")
  #expect(outcome.status == 1)
  #expect(outcome.error.contains("/proc/nowhere"))
}

@Test func anAnswerThatCannotBeWrittenIsAFault() throws {
  let program = Program(in: try Home())
  let outcome = try program.shell("$fathom --help > /dev/full")
  #expect(outcome.status == 1)
  #expect(outcome.error.hasPrefix("The answer could not be written"))
}
