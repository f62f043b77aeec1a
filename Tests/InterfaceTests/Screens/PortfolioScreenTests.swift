import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func selectedName(_ desk: Desk) -> String {
  guard case .portfolio(let screen) = desk.model.navigation.current, let id = screen.selected
  else { return "" }
  return desk.model.setting.portfolio.name(of: id)
}

@Test func theFilterNarrowsAsOneTypesAndCountsMatches() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2")
  desk.type("/cafe")
  #expect(desk.text.contains(" 1 of 10 "))
  #expect(desk.text.contains("Jørgensen"))
  #expect(!desk.text.contains("Initech"))
  desk.press("esc")
  #expect(desk.text.contains("Initech"))
}

@Test func lettersAreTextWhileTheFilterIsTyped() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2")
  desk.type("/q1")
  #expect(desk.model.navigation.current.destination == .portfolio)
  #expect(desk.runtime.departure == nil)
}

@Test func theSelectionStaysOnItsVendorWhenTheOrderChanges() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 j j")
  let name = selectedName(desk)
  desk.press("s n")
  #expect(selectedName(desk) == name)
  desk.press("s n")
  #expect(selectedName(desk) == name)
  #expect(desk.text.contains("by name, reversed"))
}

@Test func marksMakeOneStepOfManyVendors() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 space space o")
  desk.press("ctrl-u")
  desk.type("zoe")
  desk.press("enter")
  let owners = (try? desk.store.vendors().filter { $0.owner == "zoe" }.count) ?? 0
  #expect(owners == 2)
  desk.press("u")
  #expect(((try? desk.store.vendors().filter { $0.owner == "zoe" }.count) ?? 0) == 0)
}

@Test func aRangeIsMarkedFromHereToThere() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 v j j v j")
  guard case .portfolio(let screen) = desk.model.navigation.current else { return }
  #expect(screen.marks.count == 3)
}

@Test func mineAndAllAreOneKeyApart() {
  let desk = Desk(SmallPortfolio.store(), me: "DANA")
  desk.press("2")
  #expect(desk.text.contains("7 yours of 10"))
  desk.press("\\")
  #expect(desk.text.contains("作者"))
}

@Test func thePreviewTurnsThroughItsPlaces() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 120, height: 30))
  desk.press("2")
  #expect(desk.text.contains("Verdict"))
  desk.press("P P")
  #expect(!desk.text.contains("Verdict"))
}

@Test func aColumnCanBeShown() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 119, height: 30))
  desk.press("2 c end space enter")
  #expect(desk.text.contains("TAGS"))
}

@Test func removedVendorsComeBackByUndo() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2")
  desk.type("/stark")
  desk.press("enter D")
  #expect((try? desk.store.vendors().count) == 9)
  desk.press("u")
  #expect((try? desk.store.vendors().count) == 10)
  #expect(desk.text.contains("Stark Print"))
}

@Test func starsAreGivenAndTaken() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 *")
  #expect((try? desk.store.vendors().filter { $0.header.tags == ["starred"] }.count) == 1)
  desk.press("*")
  #expect((try? desk.store.vendors().filter { $0.header.tags == ["starred"] }.count) == 0)
}
