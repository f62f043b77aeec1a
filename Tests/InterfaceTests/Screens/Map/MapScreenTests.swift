import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let sizes = [
  Size(width: 20, height: 3), Size(width: 40, height: 10), Size(width: 60, height: 20),
  Size(width: 80, height: 24), Size(width: 120, height: 30), Size(width: 140, height: 40),
  Size(width: 200, height: 60),
]

private func desk(
  _ count: Int = 40, at size: Size = Size(width: 80, height: 24), me: String? = nil,
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let isSmall = count < 100
  let desk = Desk(
    isSmall ? MapOfVendors.store(of: count) : MemoryStore(), at: size, me: me,
    isAccessible: isAccessible, charset: charset)
  if !isSmall {
    let lines = MapOfVendors.lines(of: count)
    desk.runtime.take([
      .portfolioOpened(
        .success(PortfolioOpening(revision: Revision(number: 0), lines: lines))),
      .rangeRead(.success(PortfolioRange(lines: lines, day: Desk.now.day, next: nil))),
    ])
  }
  desk.press("g m")
  return desk
}

private func screen(_ desk: Desk) -> MapScreen? {
  guard case .map(let screen) = desk.model.navigation.current else { return nil }
  return screen
}

private func selected(_ desk: Desk) -> MapRow? {
  screen(desk).flatMap { screen in screen.window.selected.map { screen.rows[$0] } }
}

@Test(arguments: sizes)
func theMapLooksAsRecorded(size: Size) {
  expectScreen(desk(at: size), "map-\(size.width)x\(size.height)")
}

@Test func theMapIsReadInASCIIAndInWords() {
  expectScreen(desk(charset: .ascii), "map-ascii")
  expectScreen(desk(isAccessible: true), "map-accessible")
}

@Test(arguments: [1, 1_574])
func oneVendorAndARegisterAreReadable(count: Int) {
  expectScreen(desk(count), "map-of-\(count)")
}

@Test func tenThousandVendorsAreCountedAndListed() throws {
  let desk = desk(10_000, at: Size(width: 120, height: 30))
  let found = try #require(screen(desk))
  let map = try #require(found.map)
  #expect(map.count + map.elsewhere == 10_000)
  #expect(found.rows.count == map.count + map.cells.count)
  desk.press("G")
  #expect(selected(desk)?.vendor?.id == found.vendors.last)
}

@Test func everyRowOfTheMapNamesItsDepthAndNoCellIsLost() throws {
  let desk = desk(at: Size(width: 140, height: 40))
  let map = try #require(screen(desk)?.map)
  let layout = MapLayout(Chrome(desk.canvas.size).body, bands: map.bands.count, false)
  let grid = try #require(layout.grid)
  for cell in map.cells {
    let rect = grid.rect(of: cell.place)
    #expect(grid.area.intersection(rect) == rect)
    #expect(!grid.lines(of: cell, in: map, height: rect.height).isEmpty)
  }
  for word in ["1 inch-deep", "2 shallow", "3 working", "4 deep", "- no verdict"] {
    #expect(desk.text.contains(word))
  }
}

@Test func whatDoesNotFitACellIsCounted() throws {
  let desk = desk(99)
  let map = try #require(screen(desk)?.map)
  let grid = try #require(
    MapLayout(Chrome(desk.canvas.size).body, bands: map.bands.count, false).grid)
  for cell in map.cells {
    let words = grid.lines(of: cell, in: map, height: 2).flatMap { $0.split(separator: " ") }
    let shown = words.filter { !$0.hasPrefix("+") }.count
    let rest = words.first { $0.hasPrefix("+") }.flatMap { Int($0.dropFirst()) } ?? 0
    #expect(shown + rest == cell.vendors.count)
  }
}

@Test func walkingDownNamesEveryVendorOnceAndNoHeading() throws {
  let desk = desk()
  let count = try #require(screen(desk)?.map?.count)
  var seen: [RecordID] = []
  for _ in 0..<count {
    if let vendor = selected(desk)?.vendor { seen.append(vendor.id) }
    desk.press("j")
  }
  #expect(seen == screen(desk)?.vendors)
  for _ in 0..<count { desk.press("k") }
  #expect(selected(desk)?.vendor?.id == seen.first)
  #expect(screen(desk)?.window.offset == 0)
}

@Test func leftAndRightWalkTheBandsAndBracketsTheDepths() throws {
  let desk = desk()
  let map = try #require(screen(desk)?.map)
  let row = map.cells.filter { $0.place.depth == .inchDeep }.map(\.place)
  #expect(row.count > 2)
  desk.press("l")
  #expect(selected(desk)?.place == row[1])
  desk.press("right h left left")
  #expect(selected(desk)?.place == row[0])
  desk.press("]")
  #expect(selected(desk)?.place.depth != .inchDeep)
  desk.press("] ] ] ]")
  #expect(selected(desk)?.place.depth == .unsounded)
  desk.press("[ [ [ [")
  #expect(selected(desk)?.place.depth == .inchDeep)
}

@Test func enterOpensTheVendorAndBracketsThenFollowTheMap() throws {
  let desk = desk()
  desk.press("j j")
  let vendors = try #require(screen(desk)?.vendors)
  let here = try #require(selected(desk)?.vendor?.id)
  desk.press("enter")
  #expect(desk.model.navigation.current.destination == .vendor(here))
  desk.press("]")
  #expect(desk.model.navigation.current.destination == .vendor(vendors[3]))
  desk.press("q")
  #expect(selected(desk)?.vendor?.id == here)
}

@Test func theNextCurrencyIsOneKeyAwayAndTheCursorStaysOnItsVendor() {
  let desk = desk()
  #expect(screen(desk)?.map?.currency == "EUR")
  desk.press("$")
  #expect(screen(desk)?.map?.currency == "USD")
  #expect(desk.text.contains("USD a year"))
  desk.press("$")
  #expect(screen(desk)?.map?.currency == "EUR")
}

@Test func amountsOfWhichNobodySaidTheCurrencyAreInTheConfiguredOne() throws {
  let store = SmallPortfolio.store(of: 2)
  let paper = Agreement(
    header: Header(id: .provisional(1), vendors: [RecordID(number: 1)]),
    startsOn: day("2024-01-01"), value: 1_200_000, valuePer: .year)
  _ = try store.commit(
    [.add(paper.asRecord)],
    as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "paper"))
  func text(_ currency: String?, _ keys: String) -> String {
    let desk = Desk(store, at: Size(width: 140, height: 60), currency: currency)
    desk.press(keys)
    return desk.text
  }
  #expect(text("EUR", "g m").contains("EUR 12,000 a year with 1 vendor"))
  #expect(text(nil, "g m").contains(" 12,000 a year with 1 vendor"))
  #expect(!text(nil, "g m").contains("EUR"))
  #expect(text("EUR", "2 space j space M").contains("EUR 12,000"))
  #expect(text("EUR", "2 enter").contains("EUR 12,000"))
}

@Test func aVendorWithoutATierHasALetterLikeAllOthers() {
  let desk = desk()
  #expect(desk.text.contains("N no tier"))
  #expect(desk.text.contains("N14"))
  #expect(!desk.text.contains("-14"))
}

@Test func onlyMineIsShownUntilEverybodysAreWanted() {
  let desk = desk(me: "dana")
  let mine = screen(desk)?.map?.count ?? 0
  desk.press("\\")
  #expect((screen(desk)?.map?.count ?? 0) > mine)
  let nobody = Desk(MapOfVendors.store(of: 3), me: "eve")
  nobody.press("g m")
  #expect(nobody.text.contains("No vendor is yours yet; o on a vendor names its owner"))
}

@Test func anEmptyStoreOffersThreeWaysOn() {
  let desk = Desk(MemoryStore())
  desk.press("g m")
  expectScreen(desk, "map-empty")
}

@Test func vendorsWithoutSpendAreListedAndSaidWhatWouldPlaceThem() {
  let desk = Desk(SmallPortfolio.store(of: 12))
  desk.press("g m")
  #expect(desk.text.contains("none with spend on file: agreements with a"))
  #expect(desk.text.contains("Vendor 12"))
}

@Test func aPressSelectsACellOrAVendor() throws {
  let desk = desk()
  let map = try #require(screen(desk)?.map)
  let layout = MapLayout(Chrome(desk.canvas.size).body, bands: map.bands.count, false)
  let last = try #require(map.cells.last)
  let point = try #require(layout.grid?.rect(of: last.place).origin)
  desk.send([.mouse(MouseEvent(kind: .press, point: point))])
  #expect(selected(desk)?.place == last.place)
  desk.press("home")
  let row = Point(x: layout.list.x + 4, y: layout.list.y + 2)
  desk.send([.mouse(MouseEvent(kind: .doublePress, point: row))])
  #expect(desk.model.navigation.current.destination == .vendor(map.cells[0].vendors[1].id))
}
