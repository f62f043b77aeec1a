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
  _ vendor: RecordID = ChartedPartner.full, at size: Size = Size(width: 80, height: 24),
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let desk = Desk(
    ChartedPartner.store(), at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.vendor(vendor))])
  desk.press("W")
  return desk
}

private func screen(_ desk: Desk) -> ChartsScreen? {
  guard case .charts(let screen) = desk.model.navigation.current else { return nil }
  return screen
}

/// Goes down to the first row of which this is true.
private func walk(_ desk: Desk, to isWanted: (ChartRow) -> Bool) {
  for _ in 0..<200 where screen(desk)?.selectedRow.map(isWanted) != true { desk.press("j") }
}

@Test(arguments: sizes)
func theChartsLookAsRecorded(size: Size) {
  expectScreen(desk(at: size), "charts-\(size.width)x\(size.height)")
}

@Test func theChartsAreReadInASCIIAndInWords() {
  expectScreen(desk(at: Size(width: 80, height: 40), charset: .ascii), "charts-ascii")
  expectScreen(desk(at: Size(width: 80, height: 40), isAccessible: true), "charts-accessible")
}

@Test func theLowerChartsAreReachedByScrolling() {
  let desk = desk()
  desk.press("G")
  expectScreen(desk, "charts-bottom")
}

@Test func aVendorOfWhichNothingIsKeptIsToldWhatWouldFillEachPart() {
  expectScreen(desk(ChartedPartner.blank), "charts-blank")
  #expect(desk(RecordID(number: 999)).text.contains("There is no such vendor any more."))
}

@Test func theChartsAreAskedForOnceAndAgainAfterAChange() {
  let desk = desk()
  var model = desk.model
  let asked = Effect.readCharts(ChartedPartner.full, day: Desk.now.day)
  _ = model.update(.go(.today))
  #expect(model.update(.go(.charts(ChartedPartner.full))) == [asked])
  let commit = Commit(revision: Revision(number: 9), ids: [:])
  let effects = model.update(.committed(.success(commit), CommitReport("logged call")))
  #expect(effects.first == asked)
}

@Test func trendAndChartsAreOneKeyApart() {
  let desk = desk()
  desk.press("b")
  #expect(desk.model.navigation.current.destination == .trend(ChartedPartner.full))
  desk.press("W")
  #expect(desk.model.navigation.current.destination == .charts(ChartedPartner.full))
}

@Test func leftAndRightWalkTheWeeksOfContact() {
  let desk = desk()
  #expect(screen(desk)?.place == 51)
  desk.press("right")
  #expect(screen(desk)?.place == 51)
  desk.press("left h")
  #expect(screen(desk)?.place == 49)
  #expect(desk.text.contains("Week to Mon 3 Mar: they "))
  desk.press("[")
  #expect(desk.text.contains("Week to Mon 24 Feb: they "))
  for _ in 0..<20 { desk.press("[") }
  #expect(screen(desk)?.place == 0)
  for _ in 0..<20 { desk.press("]") }
  #expect(screen(desk)?.place == 51)
}

@Test func enterOnAWeekListsItsRecordsAndEnterThereOpensOne() throws {
  let desk = desk()
  desk.press("h h")
  let before = try #require(screen(desk)?.rows.count)
  desk.press("enter")
  let entries = try #require(screen(desk)).rows.filter {
    if case .entry = $0 { return true }
    return false
  }
  #expect(entries.count == screen(desk)?.charts?.contact.weeks[49].theirs.count)
  #expect(entries.count > 1)
  desk.press("j enter")
  guard case .record(let id) = desk.model.navigation.current.destination else {
    Issue.record("no record was opened")
    return
  }
  #expect(try desk.store.records([id]).first?.kind == .communication)
  desk.press("q k enter")
  #expect(screen(desk)?.rows.count == before)
}

@Test func theRecordsOfAnotherWeekAreFoldedAway() {
  let desk = desk()
  let before = screen(desk)?.rows.count
  desk.press("h h enter h")
  #expect(screen(desk)?.rows.count == before)
}

@Test func enterWhereNothingWasLoggedSaysSo() {
  let desk = desk()
  for _ in 0..<10 { desk.press("h") }
  desk.press("enter")
  #expect(desk.text.contains("No record is behind this"))
}

@Test func everyNumberLeadsToItsRecords() throws {
  let desk = desk()
  let rows = try #require(screen(desk)?.rows)
  let charts = try #require(screen(desk)?.charts)
  for row in rows {
    let records = charts.records(behind: row, at: 51)
    let found = try desk.store.records(records)
    switch row {
    case .heading, .note: #expect(records.isEmpty)
    case .span(let count):
      #expect(found.count == count.count)
      #expect(found.allSatisfy { $0.kind == .communication })
    case .promise: #expect(found.map(\.kind) == [.measure])
    case .measure(let course):
      #expect(records.first == course.measure.header.id)
      #expect(found.count == course.readings.count + 1)
    case .budget(let period, _, _):
      #expect(found.count == period.invoices.count)
      #expect(found.allSatisfy { $0.kind == .invoice })
    case .strip, .medians: #expect(found.count == records.count)
    case .entry, .contactMonth, .replyMonth: Issue.record("not drawn: \(row)")
    }
  }
}

@Test func theOnlyRecordOfARowOpensAtOnce() {
  let desk = desk()
  walk(desk) { row in
    if case .promise = row { return true }
    return false
  }
  desk.press("enter")
  guard case .record = desk.model.navigation.current.destination else {
    Issue.record("the promise was not opened")
    return
  }
}

@Test func whatIsPromisedStandsBetweenTheSpansThatKeepItAndTheOthers() throws {
  let rows = try #require(screen(desk())?.rows)
  let place = try #require(
    rows.firstIndex {
      if case .promise = $0 { return true }
      return false
    })
  guard case .span(let kept) = rows[place - 1], case .span(let broken) = rows[place + 1] else {
    Issue.record("the promise stands elsewhere")
    return
  }
  #expect(kept.span == .fourHours)
  #expect(broken.span == .day)
}

@Test func amountsOfTwoCurrenciesHaveTheirOwnHeadings() throws {
  let rows = try #require(screen(desk())?.rows)
  #expect(rows.contains(.heading(.budget(currency: "EUR"))))
  #expect(rows.contains(.heading(.budget(currency: "USD"))))
}

@Test func chartsThatCannotBeReadSaySo() {
  let desk = desk()
  var model = desk.model
  _ = model.update(.chartsRead(ChartedPartner.full, .failure(.busy)))
  var canvas = Canvas(size: model.setting.size)
  model.draw(into: &canvas)
  #expect(canvas.textPlane.joined().contains(StoreError.busy.description.prefix(20)))
}

@Test func aPressSelectsTheRowAndTheWeekOfTheCharts() throws {
  let desk = desk()
  let layout = ChartsLayout(Chrome(desk.canvas.size).body, false)
  let along = layout.along(layout.list.row(2))
  desk.send([.mouse(MouseEvent(kind: .press, point: Point(x: along.x, y: along.y)))])
  #expect(screen(desk)?.place == 0)
  #expect(screen(desk)?.selectedRow == .strip(.us))
  #expect(layout.week(at: Point(x: along.x - 1, y: along.y)) == nil)
}
