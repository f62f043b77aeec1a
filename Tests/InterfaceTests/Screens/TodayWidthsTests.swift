import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func desk(_ columns: Int) throws -> Desk {
  let store = MemoryStore()
  let name = "Globex Logistics and Forwarding Company"
  let vendor = Vendor(
    header: Header(id: .provisional(1)), name: name, tier: .tactical,
    statusLog: [StatusEntry(on: day("2024-01-01"), status: .active)],
    trackedSince: day("2024-01-01"))
  let followUp = FollowUp(
    header: Header(id: .provisional(2), vendors: [.provisional(1)]), dueOn: day("2025-03-17"),
    text: "send the whole list of open matters to both")
  let far = Commitment(
    header: Header(id: .provisional(3), vendors: [.provisional(1)]), side: .vendor,
    madeOn: day("2025-03-01"), dueOn: day("2024-01-07"), text: "price sheet")
  _ = try store.commit(
    [.add(.vendor(vendor)), .add(.followUp(followUp)), .add(.commitment(far))],
    as: Stamp(author: "dana", at: Desk.now, channel: .import, label: "one"))
  return Desk(store, at: Size(width: columns, height: 24))
}

@Test func namesAreWideOnlyWhereThereIsRoom() throws {
  #expect(try desk(99).text.contains("Globex Logistics… "))
  #expect(try desk(100).text.contains("Globex Logistics and Forwar… "))
  #expect(try desk(140).text.contains("Globex Logistics and Forwarding Company "))
}

@Test func theGradeIsWholeBesideWhatWaits() throws {
  let text = try desk(80).text
  #expect(text.contains("send the whole list of open matters"))
  #expect(text.contains("1 inch-deep"))
}

@Test func aDayOfAnotherYearFitsItsColumn() {
  let today = day("2026-11-21")
  #expect(Wording.due(day("2027-01-07"), today: today) == "7 Jan 2027")
  #expect(Wording.due(day("2026-12-12"), today: today) == "12 Dec")
  #expect(Wording.due(day("2026-12-05"), today: today) == "14d left")
  #expect(Wording.due(day("2026-12-06"), today: today) == "6 Dec")
}

@Test func aVendorShowsItsPlaceAmongTheOthers() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 j enter")
  #expect(desk.text.contains("2 of 10  [ previous  ] next"))
  desk.press("]")
  #expect(desk.text.contains("3 of 10  [ previous  ] next"))
}

@Test func onlyThePaneWithTheKeysHasAGutter() {
  let desk = Desk(SmallPortfolio.store())
  desk.runtime.take([.go(.vendor(RecordID(number: 1)))])
  #expect(desk.text.split(separator: "\n").count { $0.hasPrefix(">") } == 1)
}
