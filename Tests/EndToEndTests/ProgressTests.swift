import Terminal
import Testing

@testable import fathom

private func line(_ work: String, _ done: Double?, width: Int, _ charset: Charset = .ascii)
  -> String
{
  Progress.line(work, done, width: width, charset)
}

@Test(arguments: [
  (0.0, "[....................]   0 %"), (0.5, "[##########..........]  50 %"),
  (0.999, "[###################.]  99 %"), (1.0, "[####################] 100 %"),
  (7.0, "[####################] 100 %"),
])
func theBarFillsWithTheWork(done: Double, bar: String) {
  #expect(line("Copying", done, width: 37) == "Copying " + bar)
}

@Test func theBarKeepsWithinTheTerminal() {
  for width in 1...200 {
    for done in [nil, 0.0, 0.42, 1.0] {
      let drawn = line("Importing 5,273 records", done, width: width, .utf8)
      #expect(drawn.count < max(width, 2), "\(width): \(drawn)")
    }
  }
  #expect(line("Importing", 0.42, width: 200).count == 9 + 1 + 42 + 1 + 5)
}

@Test func withoutRoomForABarTheNumberIsLeft() {
  #expect(line("Importing 5,273 records", 0.42, width: 36) == "Importing 5,273 records  42 %")
  #expect(line("Importing 5,273 records", 0.42, width: 12) == " 42 %")
}

@Test func workOfUnknownLengthHasNoBar() {
  #expect(line("Reading \u{1B}[2J", nil, width: 80) == "Reading ^[[2J ...")
}

@Test func unicodeTerminalsGetBlocks() {
  #expect(line("A", 0.5, width: 21, .utf8) == "A [█████░░░░░]  50 %")
}

@Test func aPipeGetsNoBar() throws {
  let home = try Home()
  let program = Program(in: home)
  let file = try home.file("r.csv", "Number,Vendor,From\n1,Acme,2025-01-01\n".utf8)
  let outcome = try program.run("import", file, "--as", "agreements")
  #expect(outcome.status == 0)
  #expect(outcome.error == "")
}

@Test func aTerminalGetsABarThatGoesAgain() throws {
  let home = try Home()
  let terminal = try RealTerminal(Program(in: home))
  try terminal.type("$fathom backup; echo left with $?")
  try terminal.press("Enter")
  try terminal.see("left with 1")
  let rows = (1...6_000).map { "\($0),Vendor \($0 % 700),2025-01-01\n" }.joined()
  _ = try home.file("r.csv", ("Number,Vendor,From\n" + rows).utf8)
  try terminal.type("clear; $fathom import r.csv --as agreements > plan; echo left with $?")
  try terminal.press("Enter")
  try terminal.see("Importing 6,700 records")
  try terminal.see("left with 0")
  try terminal.miss("Importing 6,700 records")
}

@Test func anImportThatIsInterruptedChangesNothing() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let rows = (1...20_000).map { "\($0),Vendor \($0 % 700),2025-01-01\n" }.joined()
  _ = try home.file("r.csv", ("Number,Vendor,From\n" + rows).utf8)
  let terminal = try RealTerminal(program)
  try terminal.type("clear; $fathom import r.csv --as agreements > plan; echo left with $?")
  try terminal.press("Enter")
  try terminal.see("Importing 20,700 records")
  try terminal.press("C-c")
  try terminal.see("Stopped; the store is as it was before.")
  try terminal.see("left with 130")
  #expect(try program.run("vendors").out.contains("Acme"))
  #expect(try !program.run("vendors").out.contains("Vendor 1"))
  #expect(try program.run("check").status == 0)
}
