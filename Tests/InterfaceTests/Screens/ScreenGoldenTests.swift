import Store
import Terminal
import Testing

@testable import Interface

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
