import Exchange
import Partnership
import Store
import Testing

private let stamp = Stamp(
  author: "nadia", at: Moment(Day(number: 20_530)), channel: .shell, label: "test")

private func everything(_ store: MemoryStore) throws -> [Record] {
  try RecordKind.allCases.flatMap { try store.records(of: $0) }
}

private func export(_ store: MemoryStore) throws -> String {
  JSONText.print(PortfolioExport.json(try everything(store)), .indented)
}

/// What the shell finds out from a store before it plans.
private func known(_ file: PortfolioFile, _ store: MemoryStore) throws -> KnownPortfolio {
  let standing = try store.records(file.ids)
  let origins = try store.origins(of: "file")
  let records = Dictionary(try everything(store).map { ($0.id, $0) }) { first, _ in first }
  return KnownPortfolio(
    vendors: try store.vendors(),
    records: origins.mapValues { origin in
      KnownRecord(
        id: origin.record, values: origin.values, isRemoved: origin.isRemoved,
        record: records[origin.record])
    },
    standing: Dictionary(standing.map { ($0.id, $0) }) { first, _ in first })
}

private func plan(_ text: String, _ store: MemoryStore) throws -> ImportPlan {
  let file = try PortfolioFile(Array(text.utf8))
  return PortfolioImport(source: "file").plan(file, into: try known(file, store))
}

private func sampleStore() throws -> MemoryStore {
  let store = MemoryStore()
  _ = try store.commit(SamplePortfolio.edits(endingOn: Day(number: 20_530)), as: stamp)
  return store
}

@Test func anExportImportedIntoAnEmptyStoreExportsTheSameBytes() throws {
  let first = try export(sampleStore())
  let store = MemoryStore()
  let found = try plan(first, store)
  #expect(found.rows.filter(\.isProblem).map { $0.subject + ": " + ($0.reason ?? "") } == [])
  #expect(found.count(.create) == found.rows.count)
  _ = try store.commit(found.edits, as: stamp)
  #expect(try export(store) == first)
}

@Test func anExportImportedAgainChangesNothing() throws {
  let store = try sampleStore()
  let found = try plan(export(store), store)
  #expect(found.edits == [])
  #expect(found.count(.unchanged) == found.rows.count)
}

@Test func anExportHasTheVendorsInOrderAndLeavesOutWhatIsEmpty() throws {
  let json = PortfolioExport.json(try everything(sampleStore()))
  #expect(json["fathom"] == 1)
  let vendors = json["vendors"]?.asList ?? []
  let numbers = vendors.compactMap { $0["vendor"]?["id"]?.asText.flatMap { Int($0) } }
  #expect(numbers.count == vendors.count)
  #expect(numbers == numbers.sorted())
  #expect(json["people"]?.asList?.count == 7)
  #expect(vendors.allSatisfy { $0.members.allSatisfy { $0.value.asList?.isEmpty != true } })
}

@Test func whatWasChangedInTheStoreSinceStays() throws {
  let store = try sampleStore()
  let file = try export(store)
  guard case .vendor(var vendor) = try everything(store)[0] else { return }
  let before = vendor.asRecord
  vendor.owner = "Somebody else"
  _ = try store.commit([.change(before: before, after: vendor.asRecord)], as: stamp)
  let found = try plan(file, store)
  #expect(found.edits == [])
  #expect(found.count(.skipped) == 1)
}

@Test func numbersTakenByOthersAreGivenAnew() throws {
  let file = try export(sampleStore())
  let store = MemoryStore()
  var other = stamp
  other.author = "somebody"
  _ = try store.commit(
    [
      .add(
        Vendor(header: Header(id: RecordID(number: 8)), name: "Eight Ltd", slug: "eight").asRecord)
    ], as: other)
  let found = try plan(file, store)
  #expect(!found.hasProblems)
  _ = try store.commit(found.edits, as: stamp)
  #expect(try store.vendors().count == found.newVendors.count + 1)
  #expect(try plan(file, store).edits == [])
}

private let dossier = """
  {"vendor": {"id": "v1", "name": "Kestrel"},
   "contacts": [{"id": "c1", "name": "Ann"}],
   "communications": [
     {"id": "m1", "at": "2025-03-14", "contacts": ["c1"]},
     {"id": "m2", "at": "2025-03-15", "answeredAt": "2025-03-14"},
     {"id": "m3"}],
   "conflicts": [{"id": "x1", "raisedOn": "2025-01-01", "repeatOf": "x9"}],
   "requestCounts": [{"id": "r1", "on": "2025-01-31", "requests": 1, "bypassed": 2}]}
  """

@Test(arguments: [dossier, "{\"name\": \"case\", \"dossier\": \(dossier)}"])
func aBareDossierIsImportedWithNewNumbers(text: String) throws {
  let store = MemoryStore()
  let found = try plan(text, store)
  #expect(found.count(.create) == 3)
  #expect(
    found.rows.filter(\.isProblem).map(\.subject) == [
      "communications[1].answeredAt", "communications[2]", "conflicts[0].repeatOf",
      "requestCounts[0].bypassed",
    ])
  _ = try store.commit(found.edits, as: stamp)
  #expect(try store.vendors().map(\.slug) == ["kestrel"])
  #expect(try plan(text, store).edits == [])
}

@Test func aDossierOfAKnownVendorGoesToThatVendor() throws {
  let store = MemoryStore()
  _ = try store.commit(
    [.add(Vendor(header: Header(id: RecordID(number: 5)), name: "KESTREL", slug: "k").asRecord)],
    as: stamp)
  let found = try plan(dossier, store)
  #expect(found.newVendors == [])
  _ = try store.commit(found.edits, as: stamp)
  #expect(try store.contacts(of: RecordID(number: 5)).map(\.name) == ["Ann"])
}

@Test func onlyWhatMovedInADossierIsUpdated() throws {
  let store = MemoryStore()
  _ = try store.commit(plan(dossier, store).edits, as: stamp)
  let found = try plan(dossier.replacing("Ann", with: "Anna"), store)
  #expect(found.count(.update) == 1)
  let row = try #require(found.rows.first { $0.outcome == .update })
  #expect(row.subject == "Kestrel · contact c1")
  #expect(row.reason == "name")
  _ = try store.commit(found.edits, as: stamp)
  #expect(try store.contacts(of: nil).map(\.name) == ["Anna"])
}

@Test(arguments: [
  "", "[]", "{\"a\": 1}", "{\"fathom\": 2, \"vendors\": []}", "{\"fathom\": 1",
  "{\"fathom\": 1, \"fathom\": 1}",
])
func whatIsNoPortfolioIsRefused(text: String) {
  #expect(throws: InputProblem.self) { try PortfolioFile(Array(text.utf8)) }
}

@Test func textsBeyondTheLimitAreRefusedNotCut() throws {
  var limits = ImportLimits()
  limits.nameBytes = 6
  let file = try PortfolioFile(Array(dossier.utf8), limits: limits)
  let found = PortfolioImport(source: "file").plan(file, into: KnownPortfolio())
  #expect(found.newVendors == [])
  #expect(found.hasProblems)
}

@Test func filesBeyondTheLimitAreRefused() {
  var limits = ImportLimits()
  limits.fileBytes = dossier.utf8.count - 1
  #expect(throws: InputProblem.self) { try PortfolioFile(Array(dossier.utf8), limits: limits) }
}
