import Terminal
import Testing

@testable import Interface

/// A generator that gives the same numbers in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

private let keys: [Key] =
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[]{}.,:;/\\?*+-_=@#!~ \u{E9}\u{4F5C}"
  .map { Key.character($0) }
  + [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .control("d"), .control("u"), .control("r"), .control("l"),
    .control("n"), .control("t"), .control("v"), .control("w"), .control("k"), .function(1),
  ]

@Test(arguments: [UInt64(1), 2])
func nothingThatIsTypedStopsTheProgram(seed: UInt64) {
  var dice = Dice(state: seed)
  var desk = Desk(SmallPortfolio.store())
  for _ in 0..<1_250 {
    desk.send((0..<8).map { _ in event(&dice) })
    if desk.runtime.departure != nil { desk = Desk(desk.store) }
    #expect(desk.canvas.size == desk.model.setting.size)
  }
}

private func event(_ dice: inout Dice) -> Event {
  let point = Point(
    x: Int.random(in: 0...205, using: &dice), y: Int.random(in: 0...62, using: &dice))
  switch Int.random(in: 0..<200, using: &dice) {
  case 0: return .resized(Size(width: point.x, height: point.y))
  case 1: return .paste("call yest 3pm\t@eva \u{1B}[2J 作者 >fri x")
  case 2:
    let kinds: [MouseEvent.Kind] = [.press, .doublePress, .wheelUp, .wheelDown]
    return .mouse(MouseEvent(kind: kinds.randomElement(using: &dice) ?? .press, point: point))
  case _: return .key(keys.randomElement(using: &dice) ?? .escape)
  }
}
