import Partnership
import Store
import Testing

@Suite struct CommitTests {
  @Test(arguments: StoreKind.allCases)
  func standInsBecomeNumbersEverywhere(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    var note = Samples.note("first", 3, of: .provisional(1))
    note.header.links = [.provisional(2)]
    let commit = try test.commit(
      .add(Samples.vendor("Globex", 1)),
      .add(Samples.call(2, of: .provisional(1), at: "2026-01-01")),
      .add(note))
    #expect(commit.ids.count == 3)
    let stored = try test.the(try required(commit.ids[.provisional(3)]))
    #expect(stored.header.vendors == [try required(commit.ids[.provisional(1)])])
    #expect(stored.header.links == [try required(commit.ids[.provisional(2)])])
  }

  @Test(arguments: StoreKind.allCases)
  func numbersAreCountedOverAllKindsAndNeverReused(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let note = try test.add(Samples.note("gone", of: vendor.id))
    try test.commit(.remove(note))
    let next = try test.add(Samples.call(of: vendor.id, at: "2026-01-01"))
    #expect([vendor, note, next].map(\.id.text) == ["1", "2", "3"])
  }

  @Test(arguments: StoreKind.allCases)
  func aRecordKeepsTheNumberItBrings(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    var vendor = Samples.vendor()
    vendor.header.id = RecordID(number: 41)
    vendor.header.author = "eve"
    vendor.header.madeAt = moment("2020-02-29T08:00")
    let commit = try test.commit(
      .add(vendor), .add(Samples.note("new", 1, of: RecordID(number: 41))))
    #expect(commit.ids[.provisional(1)] == RecordID(number: 42))
    let stored = try test.the(RecordID(number: 41))
    #expect(stored.header.author == "eve")
    #expect(stored.header.madeAt == moment("2020-02-29T08:00"))
  }

  @Test(arguments: StoreKind.allCases)
  func aTakenNumberIsRefused(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let stored = try test.add(Samples.vendor())
    var second = Samples.vendor("Initech")
    second.header.id = stored.id
    #expect(throws: StoreError.self) { try test.commit(.add(second)) }
    try test.commit(.remove(stored))
    #expect(throws: StoreError.self) { try test.commit(.add(second)) }
  }

  @Test(arguments: StoreKind.allCases)
  func oneRefusedEditTakesTheWholeStepAway(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let before = try test.store.revision()
    #expect(throws: StoreError.self) {
      try test.commit(
        .add(Samples.note("kept?", 1, of: vendor.id)),
        .add(Samples.note("no such vendor", 2, of: RecordID(number: 999))))
    }
    #expect(try test.store.revision() == before)
    #expect(try test.store.records(of: .note).isEmpty)
    #expect(try test.store.search(SearchQuery(words: "kept"), limit: 9).isEmpty)
    #expect(try test.add(Samples.note("next", of: vendor.id)).id == RecordID(number: 2))
  }

  @Test(arguments: StoreKind.allCases)
  func aReferenceToNothingIsNamed(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let call = try required(
      Samples.call(of: vendor.id, at: "2026-01-01").setting(
        "contacts", to: .references([RecordID(number: 77)])))
    let refused = #expect(throws: StoreError.self) { try test.commit(.add(call)) }
    #expect(refused?.description.contains("contacts") == true)
    #expect(refused?.description.contains("77") == true)
  }

  @Test(arguments: StoreKind.allCases)
  func anEditThatChangesNothingIsNoStep(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let commit = try test.commit(.change(before: vendor, after: vendor))
    #expect(commit.revision == Revision(number: 1))
    #expect(try test.commit([]).revision == Revision(number: 1))
    #expect(try test.store.steps(touching: nil, Page(limit: 9)).count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func aFieldChangedBySomebodyElseIsAConflict(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let read = try test.add(Samples.vendor("Globex"))
    try test.change(read, "owner", to: .text("bob"), by: "bob")
    let mine = try required(read.setting("owner", to: .text("ann")))
    #expect(throws: StoreError.conflict(["vendor “Globex”"])) {
      try test.commit(.change(before: read, after: mine))
    }
    #expect(try test.the(read.id)[field: "owner"] == .text("bob"))
  }

  @Test(arguments: StoreKind.allCases)
  func changesOfDifferentFieldsJoin(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let read = try test.add(Samples.vendor("Globex"))
    try test.change(read, "owner", to: .text("bob"), by: "bob")
    var mine = try required(read.setting("portal", to: .text("https://globex.test")))
    mine.header.tags = ["core"]
    try test.commit(.change(before: read, after: mine))
    let now = try test.the(read.id)
    #expect(now[field: "owner"] == .text("bob"))
    #expect(now[field: "portal"] == .text("https://globex.test"))
    #expect(now.header.tags == ["core"])
    #expect(now.header.author == "ann")
  }

  @Test(arguments: StoreKind.allCases)
  func aRemovedRecordIsInNoAnswerUntilItIsRestored(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let note = try test.add(Samples.note("the budget", of: vendor.id))
    try test.commit(.remove(note))
    #expect(try test.store.records([note.id]).isEmpty)
    #expect(try test.store.records(of: .note).isEmpty)
    #expect(try test.store.dossier(of: vendor.id)?.notes.isEmpty == true)
    #expect(try test.store.timelineCount(of: vendor.id, TimelineFilter()) == 0)
    #expect(try test.store.search(SearchQuery(words: "budget"), limit: 9).isEmpty)
    #expect(throws: StoreError.conflict(["note “the budget”"])) { try test.commit(.remove(note)) }

    try test.commit(.restore(note))
    #expect(try test.the(note.id).unstamped == note.unstamped)
    #expect(try test.store.timelineCount(of: vendor.id, TimelineFilter()) == 1)
    #expect(try test.store.search(SearchQuery(words: "budget"), limit: 9).count == 1)
    #expect(throws: StoreError.self) { try test.commit(.restore(note)) }
  }

  @Test(arguments: StoreKind.allCases)
  func whatBelongsToRemovedVendorsAloneIsHiddenWithThem(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let first = try test.add(Samples.vendor("Globex"))
    let second = try test.add(Samples.vendor("Initech"))
    let own = try test.add(Samples.note("storage one", of: first.id))
    let person = try test.add(Samples.person("Storage Sue", of: first.id))
    var both = Samples.note("storage two", of: first.id)
    both.header.vendors = [first.id, second.id]
    let shared = try test.add(both)
    let found = {
      Set(try test.store.search(SearchQuery(words: "storage"), limit: 9).map(\.record.id))
    }
    try test.commit(.remove(first))
    #expect(try test.store.records(of: .note).map(\.id) == [shared.id])
    #expect(try test.store.records([own.id, person.id, shared.id]).map(\.id) == [shared.id])
    #expect(try test.store.contacts(of: nil).isEmpty)
    #expect(try found() == [shared.id])
    _ = try test.undo()
    #expect(try test.store.records(of: .note).count == 2)
    #expect(try found() == [own.id, person.id, shared.id])
  }

  @Test(arguments: StoreKind.allCases)
  func oneRecordStandsWithSeveralVendors(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendors = try ["Globex", "Initech", "Acme"].map { try test.add(Samples.vendor($0)).id }
    var note = Samples.note("three-way call", of: vendors[1])
    note.header.vendors = [vendors[1], vendors[0], vendors[2]]
    let stored = try test.add(note)
    #expect(stored.header.vendors == [vendors[1], vendors[0], vendors[2]])
    for vendor in vendors {
      #expect(try test.store.dossier(of: vendor)?.notes.map(\.asRecord) == [stored])
      #expect(try test.store.timeline(of: vendor, Page(limit: 9), TimelineFilter()) == [stored])
    }
    let fewer = try required(test.store.dossiers(after: nil, limit: 9).last?.notes.first)
    #expect(fewer.header.vendors == stored.header.vendors)

    var moved = stored
    moved.header.vendors = [vendors[2]]
    try test.commit(.change(before: stored, after: moved))
    #expect(try test.store.dossier(of: vendors[0])?.notes.isEmpty == true)
    #expect(try test.store.dossier(of: vendors[2])?.notes.count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func changedVendorsAreNamedSinceARevision(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let first = try test.add(Samples.vendor("Globex")).id
    let second = try test.add(Samples.vendor("Initech")).id
    let start = try test.store.revision()
    #expect(try test.store.vendorsChanged(since: start) == [])
    let note = try test.add(Samples.note("one", of: second))
    #expect(try test.store.vendorsChanged(since: start) == [second])
    var moved = note
    moved.header.vendors = [first]
    try test.commit(.change(before: note, after: moved))
    #expect(try test.store.vendorsChanged(since: start) == [first, second])
    _ = try test.add(Samples.person("Ann"))
    #expect(try test.store.vendorsChanged(since: start) == nil)
    #expect(try test.store.vendorsChanged(since: test.store.revision()) == [])
  }
}
