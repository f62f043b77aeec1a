import Partnership
import Testing

private func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
private let today = on("2025-03-17")
private let acme = RecordID("v1")

private func check(
  _ id: String, _ topic: ChecklistTopic, _ result: ChecklistResult, _ day: String = "2024-05-01"
) -> ChecklistItem {
  ChecklistItem(
    header: Header(id: RecordID(id), vendors: [acme]), on: on(day), item: topic, result: result)
}

private func sheet(_ checks: [ChecklistItem]) -> ChecklistSheet {
  var vendor = Vendor(header: Header(id: acme), name: "Acme")
  vendor.statusLog = [
    StatusEntry(on: on("2024-01-01"), status: .trial),
    StatusEntry(on: on("2024-04-01"), status: .active),
    StatusEntry(on: on("2025-06-01"), status: .exiting),
  ]
  var dossier = Dossier(vendor: vendor)
  dossier.checklist = checks
  return ChecklistSheet(of: dossier, on: today)
}

@Test func everyCheckHasALineAndEachReferenceItsOwn() {
  let found = sheet([
    check("k1", .reference, .yes), check("k2", .reference, .yes, "2024-06-01"),
    check("k3", .funding, .no), check("k4", .trial, .na),
  ])
  #expect(found.checks.count == ChecklistTopic.allCases.count + 2)
  #expect(
    found.checks.filter { $0.topic == .reference }.map { $0.check?.id.text } == ["k1", "k2", nil])
  #expect(found.doneCount == 2)
}

@Test func theNewestStatusComesFirstAndNoneOfAnotherDay() {
  #expect(sheet([]).statuses.map(\.status) == [.active, .trial])
}

@Test func aResultIsGivenChangedAndTakenBack() throws {
  let empty = try #require(sheet([]).checks.first)
  let given = ChecklistItem(
    header: Header(id: .provisional(1), vendors: [acme]), on: today, item: .objective, result: .yes)
  #expect(empty.edit(.yes, of: acme, on: today) == .add(given.asRecord))
  #expect(empty.edit(nil, of: acme, on: today) == nil)
  let old = check("k1", .objective, .yes)
  let line = try #require(sheet([old]).checks.first)
  #expect(line.edit(.yes, of: acme, on: today) == nil)
  var noted = old
  noted.note = "page 3"
  #expect(
    line.edit(.yes, note: "page 3", of: acme, on: today)
      == .change(before: old.asRecord, after: noted.asRecord))
  var refused = old
  refused.result = .no
  refused.on = today
  #expect(
    line.edit(.no, of: acme, on: today) == .change(before: old.asRecord, after: refused.asRecord))
  #expect(line.edit(nil, of: acme, on: today) == .remove(old.asRecord))
}

@Test func aStatusOfTheSameDayIsReplaced() {
  var vendor = Vendor(header: Header(id: acme), name: "Acme")
  vendor.statusLog = [StatusEntry(on: on("2024-01-01"), status: .trial)]
  let active = vendor.changing(to: .active, on: on("2024-01-01"))
  #expect(active.statusLog == [StatusEntry(on: on("2024-01-01"), status: .active)])
  let earlier = vendor.changing(to: .prospect, on: on("2023-06-01"))
  #expect(earlier.statusLog.map(\.status) == [.prospect, .trial])
}
