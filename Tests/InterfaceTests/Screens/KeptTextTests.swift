import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// Two lines that claimed to be something and could not be read.
private let lines: [Record] = [
  .note(
    Note(
      header: Header(id: .provisional(10), vendors: [.provisional(1)], raw: "cal Eva about it"),
      on: Stage.now, text: "cal Eva about it", isUnread: true)),
  .note(
    Note(
      header: Header(id: .provisional(11), vendors: [.provisional(2)]), on: Stage.now,
      text: "p :us leavers list", isUnread: true)),
]

private func stage(_ count: Int = 2) throws -> Stage {
  let stage = try Stage(Stage.globexAndAcme + lines.prefix(count))
  stage.press("g g")
  for _ in 0..<20 {
    if stage.screen.contains(where: { $0.hasPrefix(">") && $0.contains("kept as text") }) { break }
    stage.press("j")
  }
  return stage
}

@Test func linesKeptAsTextAskToBeMadeSomething() throws {
  let stage = try stage()
  #expect(stage.screen.contains { $0.hasPrefix(">  2 lines kept as text: make them something?") })
  #expect(stage.shows("Globex Logistics: cal Eva about it"))
}

@Test func oneLineKeptAsTextIsOne() throws {
  #expect(try stage(1).shows("1 line kept as text: make it something?"))
  #expect(try !stage(0).shows("kept as text"))
}

@Test func enterOpensTheOldestLineAndSavingMakesItSomething() throws {
  let stage = try stage()
  stage.press("enter")
  #expect(stage.shows("cal Eva about it"))
  stage.press("ctrl-u", "`call @eva about it`", "enter")
  #expect(try stage.records(.communication).count == 1)
  #expect(stage.shows("1 line kept as text"))
}

@Test func aLineThatCameWithoutItsTypingIsItsText() throws {
  let stage = try Stage(Stage.globexAndAcme + lines.suffix(1))
  for _ in 0..<20 where !stage.screen.contains(where: { $0.hasPrefix(">  1 line kept") }) {
    stage.press("j")
  }
  stage.press("x")
  #expect(stage.shows(" p :us leavers list"))
}

@Test func removingALineKeptAsTextLeavesItsVendor() throws {
  let stage = try stage()
  stage.press("D")
  #expect(try stage.records(.note).count == 1)
  #expect(try stage.store.vendors().count == 2)
}

@Test func openDraftsAreCounted() throws {
  let shelf = DraftShelf()
  _ = shelf.save("add-vendor", "name=Umbrella\n")
  #expect(try Stage(drafts: shelf).shows("1 draft open"))
  #expect(try !Stage().shows("draft"))
}

@Test func halfAWordIsKeptWithinASecond() throws {
  let shelf = DraftShelf()
  let stage = try Stage(drafts: shelf)
  stage.press("a", "`call abou`")
  #expect(shelf.all.values.contains("call abou"))
}
