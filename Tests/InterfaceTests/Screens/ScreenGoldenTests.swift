import Store
import Terminal
import Testing

@testable import Interface

private let sizes = [
  Size(width: 20, height: 3), Size(width: 40, height: 10), Size(width: 60, height: 20),
  Size(width: 80, height: 24), Size(width: 120, height: 30), Size(width: 140, height: 40),
  Size(width: 200, height: 60),
]

private func name(_ screen: String, _ size: Size) -> String {
  "\(screen)-\(size.width)x\(size.height)"
}

@Test(arguments: sizes)
func todayLooksAsRecorded(size: Size) {
  expectScreen(Desk(SmallPortfolio.store(), at: size, me: "dana"), name("today", size))
}

@Test(arguments: sizes)
func thePortfolioLooksAsRecorded(size: Size) {
  let desk = Desk(SmallPortfolio.store(), at: size, me: "dana")
  desk.press("2 j")
  expectScreen(desk, name("portfolio", size))
}

@Test(arguments: sizes)
func aVendorLooksAsRecorded(size: Size) {
  let desk = Desk(SmallPortfolio.store(), at: size)
  desk.press("2")
  desk.type("/globex")
  desk.press("enter enter")
  expectScreen(desk, name("vendor", size))
}

@Test(arguments: sizes)
func anEmptyStoreLooksAsRecorded(size: Size) {
  expectScreen(Desk(MemoryStore(), at: size), name("empty", size))
}

@Test func asciiAndAccessibleTerminalsSeeTheSameWords() {
  expectScreen(
    Desk(SmallPortfolio.store(), me: "dana", charset: .ascii), "today-ascii")
  expectScreen(
    Desk(SmallPortfolio.store(), me: "dana", isAccessible: true), "today-accessible")
}

@Test func accessiblePickersAreNumberedAndHaveNoBorders() {
  let finder = Desk(SmallPortfolio.store(), me: "dana", isAccessible: true)
  finder.press("g v")
  finder.type("g")
  expectScreen(finder, "finder-accessible")
  #expect(finder.canvas.cursor != nil)
  let menu = Desk(SmallPortfolio.store(), me: "dana", isAccessible: true)
  menu.press("x")
  expectScreen(menu, "menu-accessible")
  let bar = Desk(SmallPortfolio.store(), me: "dana", isAccessible: true)
  bar.press("a")
  bar.type("call Hello")
  expectScreen(bar, "log-bar-accessible")
}

@Test func aTinyTerminalAsksToBeEnlarged() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 19, height: 3))
  #expect(desk.text.hasPrefix("fathom: enlarge"))
  desk.send([.resized(Size(width: 1, height: 1))])
  #expect(desk.canvas.size == Size(width: 1, height: 1))
}

@Test func accessibleTerminalsHaveTheirCursorOnTheSelectedRow() {
  let desk = Desk(SmallPortfolio.store(), isAccessible: true)
  let first = desk.canvas.cursor
  desk.press("j")
  #expect(first != nil)
  #expect(desk.canvas.cursor != first)
}
