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
  _ vendor: RecordID = YearOfPartners.fallen, at size: Size = Size(width: 80, height: 24),
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let desk = Desk(
    YearOfPartners.store(), at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.trend(vendor))])
  desk.send([.resumed])
  return desk
}

private func screen(_ desk: Desk) -> TrendScreen? {
  guard case .trend(let screen) = desk.model.navigation.current else { return nil }
  return screen
}

@Test(arguments: sizes)
func theTrendLooksAsRecorded(size: Size) {
  expectScreen(desk(at: size), "trend-\(size.width)x\(size.height)")
}

@Test func theTrendIsReadInASCIIAndInWords() {
  expectScreen(desk(charset: .ascii), "trend-ascii")
  expectScreen(desk(isAccessible: true), "trend-accessible")
}

@Test func aVendorWithoutAVerdictSaysWhyInsteadOfZero() {
  expectScreen(desk(YearOfPartners.young), "trend-young")
  let former = desk(YearOfPartners.former)
  #expect(former.text.contains("former"))
  #expect(desk(RecordID(number: 999)).text.contains("There is no such vendor any more."))
}

@Test func theTrendIsAskedForInTwoPartsAndAgainAfterAChange() throws {
  let desk = desk()
  var model = desk.model
  let asked: [Effect] = [
    .readTrend(YearOfPartners.fallen, day: Desk.now.day),
    .readLanes(YearOfPartners.fallen, day: Desk.now.day),
  ]
  _ = model.update(.go(.today))
  #expect(model.update(.go(.trend(YearOfPartners.fallen))) == asked)
  let commit = Commit(revision: Revision(number: 9), ids: [:])
  let effects = model.update(.committed(.success(commit), CommitReport("logged call")))
  #expect(Array(effects.prefix(2)) == asked)
}

@Test func theWeeksStandForTheLanesUntilTheseAreKnown() {
  let desk = desk()
  var model = desk.model
  guard let series = screen(desk)?.series else { return }
  _ = model.update(.replace(.trend(YearOfPartners.fallen)))
  _ = model.update(.go(.today))
  var fresh = TrendScreen(vendor: YearOfPartners.fallen)
  _ = fresh.update(.trendRead(YearOfPartners.fallen, .success(series)), desk.model.setting)
  fresh.settle(desk.model.setting)
  #expect(fresh.rows.contains(.sign(.promisesBroken, .vendor)))
  #expect(fresh.lanes == nil)
}

@Test func leftAndRightWalkTheWeeksAndBracketsTheMonths() throws {
  let desk = desk()
  #expect(screen(desk)?.place == 52)
  desk.press("right")
  #expect(screen(desk)?.place == 52)
  desk.press("left h")
  #expect(screen(desk)?.place == 50)
  #expect(desk.text.contains("Mon 3 Mar: "))
  desk.press("[")
  #expect(desk.text.contains("Mon 24 Feb: "))
  desk.press("l ]")
  #expect(screen(desk)?.place == 52)
  for _ in 0..<20 { desk.press("[") }
  #expect(screen(desk)?.place == 0)
  desk.press("left")
  #expect(screen(desk)?.place == 0)
}

@Test func enterOpensWhyOnALaneAtThatSignAndTheRecordOnAMark() throws {
  let desk = desk()
  desk.press("j enter")
  #expect(desk.model.navigation.current.destination == .why(YearOfPartners.fallen))
  guard case .why(let why) = desk.model.navigation.current else { return }
  #expect(why.selectedLine?.sign?.sign == .onlySells)
  #expect(desk.text.contains("> warning  them only sells"))
  desk.press("q G enter")
  guard case .record(let id) = desk.model.navigation.current.destination else {
    Issue.record("no record was opened")
    return
  }
  let record = try desk.store.records([id]).first
  #expect(record?.kind == .conflict)
}

@Test func whatCannotBeReadIsSaid() {
  let desk = desk()
  var model = desk.model
  _ = model.update(.trendRead(YearOfPartners.fallen, .failure(.busy)))
  var canvas = Canvas(size: model.setting.size)
  model.draw(into: &canvas)
  #expect(canvas.textPlane.joined().contains(StoreError.busy.description.prefix(20)))
}

@Test func aPressSelectsTheRowAndTheWeek() {
  let desk = desk()
  let layout = TrendLayout(
    Chrome(desk.canvas.size).body, rows: screen(desk)?.rows.count ?? 0, false)
  let point = Point(x: layout.chart.x, y: layout.list.y + 1)
  desk.send([.mouse(MouseEvent(kind: .press, point: point))])
  #expect(screen(desk)?.place == 0)
  #expect(screen(desk)?.window.selected == 1)
  desk.send([.mouse(MouseEvent(kind: .doublePress, point: point))])
  #expect(desk.model.navigation.current.destination == .why(YearOfPartners.fallen))
}

@Test func aLaneThatIsClosedSaysSoWhereTheVerdictOfTodayIs() throws {
  let desk = desk()
  var closed = try #require(screen(desk)?.lanes?.first)
  closed.sign = .goingQuiet
  closed.side = .vendor
  closed.closedOn = day("2024-06-01")
  var model = desk.model
  _ = model.update(.lanesRead(YearOfPartners.fallen, .success([closed])))
  _ = model.update(.intent(.open))
  #expect(model.navigation.current.destination == .why(YearOfPartners.fallen))
  #expect(model.toast?.text == "going quiet (them) is closed; this is the verdict of today.")
}
