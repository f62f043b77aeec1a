import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func globex(at size: Size = Size(width: 80, height: 24)) -> Desk {
  let desk = Desk(SmallPortfolio.store(), at: size)
  desk.press("2")
  desk.type("/globex")
  desk.press("enter enter")
  return desk
}

@Test func aPromiseThatIsNotDueYetCanBeKept() {
  let desk = globex()
  desk.press("G x k")
  #expect(!desk.text.contains("volume forecast, promised"))
  #expect(desk.text.contains(": kept.  u undo"))
}

@Test func theTimelineShowsOneKindOnly() {
  let desk = globex()
  desk.press("F")
  #expect(desk.text.contains("all kinds"))
  desk.press("c")
  #expect(desk.text.contains("only "))
  desk.press("esc")
  #expect(!desk.text.contains("only "))
}

@Test func theTimelineIsSearchedAsOneTypes() {
  let desk = globex()
  desk.type("/third")
  desk.press("enter")
  #expect(!desk.text.contains("Renewal pricing"))
  #expect(desk.text.contains("third try"))
  desk.press("esc")
  #expect(desk.text.contains("Renewal pricing"))
}

@Test func nothingIsRemovedWhereNothingIsSelected() throws {
  let desk = Desk(SmallPortfolio.store(of: 2))
  desk.press("2 enter")
  for _ in 0..<4 {
    desk.press("D")
    #expect(desk.text.contains("a vendor is removed in the portfolio"))
    desk.press("tab")
  }
  #expect(try desk.store.vendors().count == 2)
}

@Test func aSignIsNotRemovedWithItsVendor() throws {
  let desk = globex()
  desk.press("shift-tab")
  for _ in 0..<4 where !desk.text.contains("A sign is not removed") { desk.press("tab D u") }
  #expect(try desk.store.vendors().count == 10)
}

@Test func theKeysOfTheTimelineAreAboutTheEntry() {
  let desk = globex()
  desk.type("/renewal")
  desk.press("enter Y")
  #expect(desk.text.contains("entry: 2025-03-14 call from Eva Renewal pricing"))
  #expect(desk.text.contains("number in the store: ["))
  desk.press("esc =")
  guard case .record(let screen) = desk.model.navigation.current else {
    Issue.record("not at the entry")
    return
  }
  #expect(screen.record?.kind == .communication)
  #expect(screen.showsHistory)
}

@Test func everyKindHasALetterOfItsOwnOnEveryVendor() {
  let letters = RecordKind.allCases.compactMap(KindMenu.letter)
  #expect(letters.count == RecordKind.allCases.count - 2)
  #expect(Set(letters).count == letters.count)
  #expect(!letters.contains("a") && !letters.contains("q"))
  let keys = [[], [Record(blank: .issue, header: Header(id: .provisional(1)))]].map { records in
    KindMenu.of(records, nil).options.first { $0.message == .showKind(.issue) }?.key
  }
  #expect(keys == [.character("s"), .character("s")])
}

@Test func tabGivesTheKeysToTheNextPane() {
  let desk = globex()
  desk.press("tab tab")
  #expect(desk.text.contains("Agreements and people"))
  #expect(desk.text.contains("Eva Roth, CEO"))
  desk.press("tab +")
  #expect(!desk.text.contains("Timeline"))
}

@Test func theNextVendorIsThatOfTheList() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 s n")
  desk.press("g g enter")
  let first = desk.model.navigation.current.destination
  desk.press("]")
  #expect(desk.model.navigation.current.destination != first)
  desk.press("[")
  #expect(desk.model.navigation.current.destination == first)
}

@Test func aLongTimelineIsReadInStretches() throws {
  let store = SmallPortfolio.store(of: 1)
  let vendor = try #require(try store.vendors().first)
  let notes = (1...500).map { number in
    Edit.add(
      .note(
        Note(
          header: Header(id: .provisional(number), vendors: [vendor.id]),
          on: Moment(day("2024-01-01") + number % 400), text: "note \(number)")))
  }
  _ = try store.commit(
    notes, as: Stamp(author: "dana", at: Desk.now, channel: .shell, label: "notes"))
  let desk = Desk(store)
  desk.press("2 enter")
  guard case .vendor(let screen) = desk.model.navigation.current else { return }
  #expect(screen.timeline.records.count == VendorTimeline.pageLength)
  for _ in 0..<5 { desk.press("G") }
  guard case .vendor(let after) = desk.model.navigation.current else { return }
  #expect(after.timeline.records.count == 500)
  #expect(Set(after.timeline.records.map(\.header.id)).count == 500)
}
