import Partnership
import Store
import Testing

@Suite struct HistoryTests {
  @Test(arguments: StoreKind.allCases)
  func aRecordIsToldFieldByField(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex"))
    var changed = try required(vendor.setting("tier", to: .word("strategic")))
    changed.header.tags = ["core"]
    try test.commit([.change(before: vendor, after: changed)], by: "bob", label: "set tier")
    let history = try test.store.history(of: vendor.id)
    let newest = history.filter { $0.step.number == 2 }
    #expect(newest.map(\.field) == ["tier", "tags"])
    #expect(newest.first?.before == "untiered")
    #expect(newest.first?.after == "strategic")
    #expect(newest.first?.step.author == "bob")
    #expect(newest.first?.step.label == "set tier")
    let first = history.filter { $0.step.number == 1 }
    #expect(first.contains { $0.field == "name" && $0.before == nil && $0.after == "Globex" })
  }

  @Test(arguments: StoreKind.allCases)
  func removalIsToldAsEveryFieldEmptied(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let note = try test.add(Samples.note("gone", of: vendor.id))
    try test.commit(.remove(note))
    let newest = try required(test.store.history(of: note.id).first { $0.field == "text" })
    #expect(newest.before == "gone")
    #expect(newest.after == nil)
    #expect(try test.store.history(of: RecordID(number: 99)).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func stepsAreListedForAllForARecordAndForAVendor(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let globex = try test.add(Samples.vendor("Globex"))
    let other = try test.add(Samples.vendor("Initech"))
    let note = try test.add(Samples.note("one", of: globex.id))
    let numbers = { (id: RecordID?, page: Page) in
      try test.store.steps(touching: id, page).map(\.number)
    }
    #expect(try numbers(nil, Page(limit: 9)) == [3, 2, 1])
    #expect(try numbers(nil, Page(offset: 1, limit: 1)) == [2])
    #expect(try numbers(globex.id, Page(limit: 9)) == [3, 1])
    #expect(try numbers(other.id, Page(limit: 9)) == [2])
    #expect(try numbers(note.id, Page(limit: 9)) == [3])
  }

  @Test(arguments: StoreKind.allCases)
  func aStepTellsItsEditsInOrder(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let after = try required(vendor.setting("owner", to: .text("ann")))
    try test.commit(
      .change(before: vendor, after: after), .add(Samples.note("one", 1, of: vendor.id)))
    let edits = try test.store.edits(of: 2)
    #expect(edits.count == 2)
    #expect(edits.first?.images.before == vendor)
    #expect(edits.first?.images.after == (try test.the(vendor.id)))
    #expect(edits.last?.images.before == nil)
    #expect(edits.last?.record == (try test.the(RecordID(number: 2))))
    #expect(try test.store.edits(of: 9).isEmpty)
  }
}
