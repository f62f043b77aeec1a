import FoundationEssentials
import Partnership
import Testing

private func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
private let today = on("2025-03-17")
private let march = Month(of: today)
private let acme = RecordID("v1")

private func measure(_ id: String, defined: String = "2024-01-01", retired: String? = nil)
  -> Measure
{
  Measure(
    header: Header(id: RecordID(id), vendors: [acme]), name: id, target: 99.5,
    definedOn: on(defined), retiredOn: retired.map { Moment(on($0)) })
}

private func reading(_ id: String, _ measure: String, _ day: String, _ value: Decimal) -> Reading {
  Reading(
    header: Header(id: RecordID(id), vendors: [acme]), measureId: RecordID(measure), on: on(day),
    value: value)
}

@Test func aMonthShowsItsNewestValueAndTheOneBefore() {
  let lines = MonthlyReading.list(
    of: [measure("m1")],
    readings: [
      reading("r1", "m1", "2025-01-31", 99), reading("r2", "m1", "2025-02-28", 99.6),
      reading("r3", "m1", "2025-03-03", 98), reading("r4", "m1", "2025-03-10", 99.7),
      reading("r5", "m2", "2025-03-10", 1),
    ], month: march, on: today)
  #expect(lines.count == 1)
  #expect(lines.first?.reading?.id == RecordID("r4"))
  #expect(lines.first?.last?.id == RecordID("r2"))
  #expect(lines.first?.past.count == 4)
}

@Test func whatWasRetiredBeforeTheMonthIsNotAskedFor() {
  let lines = MonthlyReading.list(
    of: [
      measure("m1", retired: "2025-02-28"), measure("m2", retired: "2025-03-02"),
      measure("m3", defined: "2025-03-16"), measure("m4", defined: "2025-04-01"),
    ], readings: [], month: march, on: today)
  #expect(lines.map(\.measure.name) == ["m2", "m3"])
  #expect(lines.first?.day(today: today) == on("2025-03-02"))
}

@Test func aValueStandsForTheLastDayOfItsMonthOrForToday() {
  let february = MonthlyReading.list(
    of: [measure("m1")], readings: [], month: march + -1, on: today)
  #expect(february.first?.day(today: today) == on("2025-02-28"))
  let now = MonthlyReading.list(of: [measure("m1")], readings: [], month: march, on: today)
  #expect(now.first?.day(today: today) == today)
}

@Test func aValueIsAddedChangedOrTakenAway() throws {
  let empty = try #require(
    MonthlyReading.list(of: [measure("m1")], readings: [], month: march, on: today).first)
  let added = Reading(
    header: Header(id: .provisional(3), vendors: [acme]), measureId: RecordID("m1"), on: today,
    value: 99.9)
  #expect(empty.edit(99.9, today: today, number: 3) == .add(added.asRecord))
  #expect(empty.edit(nil, today: today, number: 3) == nil)
  let old = reading("r1", "m1", "2025-03-03", 98)
  let filled = try #require(
    MonthlyReading.list(of: [measure("m1")], readings: [old], month: march, on: today).first)
  var changed = old
  changed.value = 99
  #expect(
    filled.edit(99, today: today, number: 1)
      == .change(before: old.asRecord, after: changed.asRecord))
  #expect(filled.edit(98, today: today, number: 1) == nil)
  #expect(filled.edit(nil, today: today, number: 1) == .remove(old.asRecord))
}
