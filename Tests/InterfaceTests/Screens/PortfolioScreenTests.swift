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

@Test func marksEndWithTheActAndWithTheFilterThatHidesTheirRows() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 space space o ctrl-u")
  desk.type("zoe")
  desk.press("enter")
  #expect(!desk.text.contains("marked"))
  desk.press("V")
  desk.type("/cafe")
  guard case .portfolio(let screen) = desk.model.navigation.current else { return }
  #expect(screen.marks.count == 1)
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
  #expect(desk.text.contains("Customer no."))
  desk.press("P P")
  #expect(!desk.text.contains("Customer no."))
}

@Test func aColumnCanBeShown() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 180, height: 30))
  desk.press("2 P P c end space enter")
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
  #expect((try? desk.store.vendors().filter { $0.header.tags.contains("starred") }.count) == 1)
  desk.press("*")
  #expect((try? desk.store.vendors().filter { $0.header.tags.contains("starred") }.count) == 0)
}

@Test func vendorsStandInGroupsThatFold() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 s T")
  #expect(desk.text.contains("strategic 2  worst 1 inch-deep"))
  #expect(desk.text.contains("no tier yet 2"))
  #expect(desk.text.contains("grouped by tier"))
  desk.press("g g z")
  #expect(desk.text.contains("strategic 2  worst 1 inch-deep  folded, z opens"))
  #expect(!desk.text.contains("Globex Logistics "))
  desk.press("enter")
  #expect(desk.text.contains("Globex Logistics "))
  desk.press("s -")
  #expect(!desk.text.contains("worst 1"))
}

@Test func aHeadingIsNoVendorForActs() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 s O g g D")
  #expect((try? desk.store.vendors().count) == 10)
  desk.press("V r 4 y")
  #expect(((try? desk.store.vendors().filter { $0.tier == .commodity }.count) ?? 0) == 10)
}

@Test func theHeadCountsTheDepthsAndTheRowSaysWhy() {
  let desk = Desk(SmallPortfolio.store(), me: "dana")
  desk.press("2")
  let rows = desk.canvas.textPlane
  #expect(rows[1].hasPrefix(" 7 yours of 10:  3 inch-deep"))
  #expect(rows[3].hasPrefix("   DEPTH       VENDOR            THEM US   FAULT WHY, WORST FIRST"))
  #expect(rows[4].contains("1 inch-deep"))
  #expect(desk.text.contains("strategic expects deep"))
}

@Test func aVerdictThatWasNotReadYetIsNotCalledNoVerdict() {
  let row = VendorRow(
    VendorLine(
      unread: Vendor(
        header: Header(id: RecordID("v")), name: "Globex Logistics", tier: .strategic,
        statusLog: [StatusEntry(on: day("2024-01-01"), status: .active)]),
      on: Desk.now.day),
    [.depth, .vendor, .them, .fault, .why], .signs,
    Setting(size: Size(width: 80, height: 24), now: Desk.now, author: "dana"))
  var canvas = Canvas(size: Size(width: 60, height: 1))
  row.draw(ColumnLayout([11, 17, 4, 5, 0], in: 0..<60).places, into: &canvas, y: 0)
  #expect(
    canvas.textPlane[0].trimmingTrailingBlanks == "...         Globex Logistics")
}

@Test(arguments: [40, 59, 60, 66, 70, 79, 80, 100, 120, 200])
func bothSidesAlwaysStandSideBySide(width: Int) {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: width, height: 30))
  desk.press("2")
  let shown = PortfolioColumn.shown(PortfolioColumn.standard, width: max(57, width - 3))
  #expect(shown.contains(.them) && shown.contains(.us) && shown.contains(.next))
  if width < 60 {
    #expect(desk.canvas.textPlane.contains { $0.contains("/") && $0.hasPrefix("   1 ") })
  } else {
    #expect(desk.text.contains("THEM US"))
    #expect(desk.text.contains("NEXT"))
  }
}

@Test func aFieldThatIsNoneIsNamedWhereTheListIsEmpty() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2")
  desk.type("/zzz:1")
  #expect(desk.text.contains("There is no field zzz; fields are depth, them, us"))
  desk.press("esc")
  desk.type("/qqqq them<")
  #expect(desk.text.contains("them< says nothing yet"))
}

@Test func thePreviewStandsApartForScreenReaders() {
  let desk = Desk(SmallPortfolio.store(), isAccessible: true)
  desk.press("2 P")
  guard case .portfolio(let screen) = desk.model.navigation.current else { return }
  let layout = screen.layout(Chrome(desk.model.setting.size).body, desk.model.setting)
  #expect(layout.preview.x == layout.list.list.maxX + 2)
}

@Test func trendsAreWordsForScreenReaders() {
  let desk = Desk(
    SmallPortfolio.store(), at: Size(width: 100, height: 24), isAccessible: true)
  desk.press("2")
  #expect(desk.text.contains(" rising"))
  #expect(!desk.text.contains("↓"))
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
