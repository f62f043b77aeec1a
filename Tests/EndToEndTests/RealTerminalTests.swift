import Foundation
import Glibc
import Testing

/// The sample portfolio in a terminal of the given size and surroundings.
private func demo(
  columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
) throws -> RealTerminal {
  let terminal = try RealTerminal(
    Program(in: Home()), columns: columns, rows: rows, environment: environment)
  try terminal.start("demo; echo left with $?")
  return terminal
}

private let firstScreen = "1 Today"

@Test func aDayInTheSampleEndsWithTheTerminalAsItWas() throws {
  let terminal = try RealTerminal(Program(in: Home()))
  try terminal.type("stty -g > before")
  try terminal.press("Enter")
  try terminal.start("demo; stty -g > after; cmp before after && echo the same")
  try terminal.see("CANNOT BE UNDONE")
  try terminal.press("2")
  try terminal.see("FAULT")
  try terminal.press("Enter")
  try terminal.see("Timeline")
  try terminal.press("a")
  try terminal.type("call Spoke about the weather")
  try terminal.see("Enter save")
  try terminal.press("Enter")
  try terminal.miss("Enter save")
  try terminal.see("Spoke about the weather")
  try terminal.press("u")
  try terminal.miss("Spoke about the weather")
  try terminal.press("Q")
  try terminal.see("the same")
  try terminal.miss(firstScreen)
}

@Test func markedVendorsAreRemovedTakenBackAndRemovedAgain() throws {
  let terminal = try demo(columns: 100)
  try terminal.see("CANNOT BE UNDONE")
  try terminal.press("2")
  try terminal.see("of 43:")
  try terminal.press("Space", "j", "Space", "D")
  try terminal.see("Removed 2 vendors.")
  try terminal.see("of 41:")
  try terminal.press("u")
  try terminal.see("of 43:")
  try terminal.press("C-r")
  try terminal.see("Done again: removed 2 vendors.")
  try terminal.see("of 41:")
}

@Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)])
func aSignalGivesTheTerminalBackAndShowsInTheStatus(signal: Int32, status: Int) throws {
  let terminal = try demo()
  try terminal.see(firstScreen)
  try terminal.signal(signal)
  try terminal.see("left with \(status)")
  try terminal.type("echo still here")
  try terminal.press("Enter")
  try terminal.see("\nstill here")
}

@Test func theProgramStopsAndComesBack() throws {
  let terminal = try demo()
  try terminal.see(firstScreen)
  try terminal.press("C-z")
  try terminal.see("Stopped")
  try terminal.type("fg")
  try terminal.press("Enter")
  try terminal.see(firstScreen)
  try terminal.press("2")
  try terminal.see("FAULT")
}

@Test func aStormOfSizesLeavesAWholeScreen() throws {
  let terminal = try demo()
  try terminal.see(firstScreen)
  for step in 0..<40 { try terminal.resize(columns: 20 + step * 3, rows: 3 + step % 30) }
  try terminal.resize(columns: 80, rows: 24)
  try terminal.see("CANNOT BE UNDONE")
}

@Test(arguments: [(40, 10), (60, 20), (140, 40)])
func everySizeShowsToday(columns: Int, rows: Int) throws {
  let terminal = try demo(columns: columns, rows: rows)
  try terminal.see("Today")
  try terminal.press("Q")
  try terminal.see("left with 0")
}

@Test func theSmallestSizeAsksForMoreAndStillLeaves() throws {
  let terminal = try demo(columns: 60, rows: 10)
  try terminal.see("Today")
  try terminal.resize(columns: 19, rows: 2)
  try terminal.see("enlarge")
  try terminal.resize(columns: 80, rows: 24)
  try terminal.see(firstScreen)
}

@Test func pastedTextIsADraftAndNeverKeys() throws {
  let terminal = try demo()
  try terminal.see("CANNOT BE UNDONE")
  try terminal.paste("Quit is spelled with a Q\nand a q")
  try terminal.see("Quit is spelled with a Q")
  try terminal.press("Escape")
  try terminal.see(firstScreen)
}

@Test func unknownSequencesRunNothing() throws {
  let terminal = try demo()
  try terminal.see("CANNOT BE UNDONE")
  try terminal.send(bytes: [0x1B, 0x5B, 0x49])
  try terminal.send(bytes: Array("\u{1B}[27;5;113~\u{1B}[99;99Q".utf8))
  try terminal.press("2")
  try terminal.see("FAULT")
}

@Test func anUnknownTerminalIsUsedAsACommonOne() throws {
  let terminal = try demo(environment: ["TERM": "xterm-nobody-knows"])
  try terminal.see(firstScreen)
  try terminal.press("Q")
  try terminal.see("left with 0")
}

@Test func aLocaleWithoutUTF8ShowsASCIIAlone() throws {
  let terminal = try demo(environment: ["LC_ALL": "C"])
  try terminal.see(firstScreen)
  try terminal.press("2")
  try terminal.see("FAULT")
  let screen = try terminal.screen()
  #expect(screen.utf8.allSatisfy { $0 < 0x80 }, "\(screen)")
}

@Test func withoutColoursTheScreenHasNone() throws {
  let terminal = try demo(environment: ["NO_COLOR": "1"])
  try terminal.see("CANNOT BE UNDONE")
  let screen = try terminal.colouredScreen()
  let codes = screen.components(separatedBy: "\u{1B}[").dropFirst()
    .map { $0.prefix { $0 != "m" } }
    .flatMap { $0.split(separator: ";") }
  let colours = codes.compactMap { Int($0) }.filter { (30...38).contains($0) || $0 == 48 }
  #expect(colours == [])
}

@Test func twoProcessesSeeEachOthersChanges() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Globex").status == 0)
  let terminal = try RealTerminal(program)
  try terminal.start()
  try terminal.see(firstScreen)
  try terminal.press("2")
  try terminal.see("Globex")
  #expect(try program.run("vendor", "add", "Initech Hosting").status == 0)
  try terminal.see("Initech Hosting", within: 5)
}

@Test func theDemoKeepsThemesAndViewsForItselfAlone() throws {
  let home = try Home()
  let terminal = try RealTerminal(Program(in: home), columns: 100)
  try terminal.start("demo; echo left with $?")
  try terminal.see("CANNOT BE UNDONE")
  try terminal.press("T")
  try terminal.see("Mono")
  try terminal.press("Down", "Enter")
  try terminal.see("is kept")
  try terminal.press("S", "s")
  try terminal.type("only here")
  try terminal.press("Enter")
  try terminal.see("view only here")
  try terminal.press("Q")
  try terminal.see("left with 0")
  let files = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
  #expect(files.filter { $0.hasSuffix("config.toml") || $0.hasSuffix("views.toml") } == [])
}

@Test func theDemoLeavesNothingBehind() throws {
  let home = try Home()
  let terminal = try RealTerminal(Program(in: home))
  try terminal.start("demo; echo left with $?")
  try terminal.see("CANNOT BE UNDONE")
  try terminal.press("Q")
  try terminal.see("left with 0")
  let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
  #expect(left.filter { $0.hasPrefix("fathom-demo") || $0 == "store.sqlite" } == [])
}
