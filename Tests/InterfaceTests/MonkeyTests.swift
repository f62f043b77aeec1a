import Partnership
import Store
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

/// Ten monkeys with ten thousand keys, pastes, presses and sizes each: 100,000 in all.
@Test(arguments: Array(UInt64(1)...10))
func nothingThatIsTypedStopsTheProgramOrSpoilsTheStore(seed: UInt64) throws {
  var dice = Dice(state: seed)
  let store = SmallPortfolio.store()
  var desk = Desk(store, me: seed.isMultiple(of: 2) ? "dana" : nil, isAccessible: seed == 3)
  for round in 0..<1_000 {
    desk.send((0..<10).map { _ in event(&dice) })
    if desk.runtime.departure != nil { desk = Desk(store, isAccessible: seed == 3) }
    #expect(desk.canvas.size == desk.model.setting.size)
    if round.isMultiple(of: 10) { expectSameAsDrawnAnew(desk) }
  }
  try expectWhole(store)
}

/// What was copied from the frame before is what drawing it again would give.
private func expectSameAsDrawnAnew(_ desk: Desk) {
  var canvas = Canvas(size: desk.canvas.size, glyphs: desk.canvas.glyphs)
  desk.model.draw(into: &canvas)
  #expect(canvas == desk.canvas)
}

/// Every vendor can be judged, every number is one record's, and every step can be taken back.
private func expectWhole(_ store: MemoryStore) throws {
  for vendor in try store.vendors() {
    let dossier = try #require(try store.dossier(of: vendor.id))
    _ = VerdictAccount(dossier, on: Desk.now.day, policy: Policy())
  }
  var known: Set<RecordID> = []
  for kind in RecordKind.allCases {
    for record in try store.records(of: kind) { #expect(known.insert(record.id).inserted) }
  }
  let end = Moment(Desk.now.day + 1)
  while try store.nextUndo(by: "dana") != nil {
    _ = try store.undo(by: "dana", at: end, channel: .undo)
  }
}

/// Sizes from 5x5 to 200x60, as the hand of somebody who pulls at the window.
private func event(_ dice: inout Dice) -> Event {
  let point = Point(
    x: Int.random(in: 0...205, using: &dice), y: Int.random(in: 0...62, using: &dice))
  switch Int.random(in: 0..<200, using: &dice) {
  case 0:
    return .resized(
      Size(
        width: Int.random(in: 5...200, using: &dice), height: Int.random(in: 5...60, using: &dice)))
  case 1: return .paste("call yest 3pm\t@eva \u{1B}[2J 作者 >fri x")
  case 2:
    let kinds: [MouseEvent.Kind] = [.press, .doublePress, .wheelUp, .wheelDown]
    return .mouse(MouseEvent(kind: kinds.randomElement(using: &dice) ?? .press, point: point))
  case _: return .key(keys.randomElement(using: &dice) ?? .escape)
  }
}
