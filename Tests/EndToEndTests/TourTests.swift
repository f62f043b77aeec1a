import Foundation
import Glibc
import Testing

private let readme = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("README.md")

@Test func theFiveMinuteTourIsTrueStepByStep() throws {
  let tour = Tour(try String(contentsOf: readme, encoding: .utf8))
  #expect(tour.acts.count { if case .see = $0 { true } else { false } } >= 20)
  let home = try Home()
  var program = Program(in: home)
  program.environment["FATHOM_STORE"] = nil
  try FileManager.default.copyItem(
    atPath: Fixture.path("nebraska-contracts.csv"), toPath: home.path + "/contracts.csv")
  let terminal = try RealTerminal(program)
  try terminal.start("demo; echo left with $?")
  try terminal.see("CANNOT BE UNDONE")
  var told = ""
  for act in tour.acts {
    switch act {
    case .press(let keys):
      for key in keys {
        if key.count == 1 { try terminal.type(key) } else { try terminal.press(key) }
        if key == "Escape" { poll(nil, 0, 100) }
      }
    case .type(let text): try terminal.type(text)
    case .see(let words):
      if told.isEmpty { try terminal.see(words) } else { #expect(told.contains(words)) }
    case .run(let line):
      let outcome = try program.shell("fathom() { \"$fathom\" \"$@\"; }; " + line)
      #expect(outcome.status == 0, "\(line): \(outcome.error)")
      told = outcome.out
    }
  }
  try terminal.press("Escape")
  try terminal.type("Q")
  try terminal.see("left with 0")
}

@Test func aTourIsReadFromItsParagraphs() {
  let tour = Tour(
    """
    # A program

    ## Five minutes

    1. **Look.** Press `x` to lose all.
       **Try it:** `2` shows *FAULT*;
       `g v` and `glo` `Enter`, then `^R`.

       ```
       call hello
       ```
       **Try it:** `a`, the line, *Enter save*.

    ## After
    **Try it:** `Q`
    """)
  #expect(
    tour.acts == [
      .press(["2"]), .see("FAULT"), .press(["g", "v"]), .type("glo"), .press(["Enter"]),
      .press(["C-r"]), .press(["a"]), .type("call hello"), .see("Enter save"),
    ])
}
