import Partnership
import Testing

@Test func everyCaseIsReadAndWrittenBackWithoutLoss() throws {
  let cases = try ConformanceCase.all()
  #expect(cases.count == 411)
  for each in cases {
    let dossier = try each.dossier()
    #expect(Dossier.read(dossier.json(scope: .dossier)).dossier == dossier, "\(each.name)")
  }
}

@Test func aWholeDossierKeepsEveryKindAndField() throws {
  var dossier = Dossier(vendor: Vendor(blank: Header(id: RecordID("v"))))
  for (number, kind) in RecordKind.allCases.enumerated() where kind != .vendor {
    var record = FilledRecords.record(of: kind)
    record.header.id = RecordID(number: number + 1)
    dossier.append(record.mapping { $0.number == nil ? RecordID("2") : $0 })
  }
  let read = Dossier.read(["dossier": dossier.json(scope: .whole)])
  for kind in RecordKind.allCases {
    let found = read.dossier?.records(of: kind) ?? []
    #expect(found == dossier.records(of: kind), "\(kind) \(read.problems)")
  }
}

@Test(arguments: [
  (#"[]"#, "vendor"), (#"{"vendor":{"name":"A"}}"#, "vendor.id"),
  (#"{"vendor":{"id":"v","name":"A"},"contacts":{}}"#, "contacts"),
  (#"{"vendor":{"id":"v","name":"A"},"contacts":[7]}"#, "contacts[0]"),
  (
    #"{"vendor":{"id":"v","name":"A"},"contacts":[{"id":"v","name":"B"}]}"#, "contacts[0].id"
  ),
  (
    #"{"vendor":{"id":"v","name":"A"},"communications":[{"id":"c","at":"2025-03-14T10:00","answeredAt":"2025-03-13T11:00"}]}"#,
    "communications[0].answeredAt"
  ),
  (
    #"{"vendor":{"id":"v","name":"A"},"communications":[{"id":"c","at":"2025-03-14","contacts":["k"]}]}"#,
    "communications[0].contacts[0]"
  ),
  (
    #"{"vendor":{"id":"v","name":"A","champion":"k"}}"#, "vendor.champion"
  ),
  (
    #"{"vendor":{"id":"v","name":"A"},"readings":[{"id":"r","on":"2025-03-14","value":1,"measureId":"m"}]}"#,
    "readings[0].measureId"
  ),
])
func aDossierThatCannotBeReadNamesTheField(text: String, path: String) throws {
  let json = try #require(JSONText.parse(text).value)
  let read = Dossier.read(json)
  #expect(read.dossier == nil)
  #expect(read.problems.map(\.path) == [path])
}

@Test func anAnswerOnTheSameDayButAtAnEarlierTimeIsRead() throws {
  let text =
    #"{"vendor":{"id":"v","name":"A"},"communications":[{"id":"c","at":"2025-03-14T10:00","answeredAt":"2025-03-14T09:00"}]}"#
  let read = Dossier.read(try #require(JSONText.parse(text).value))
  #expect(read.dossier?.communications.count == 1)
}

@Test(arguments: [
  (
    #""conflicts":[{"id":"k","raisedOn":"2025-03-14","repeatOf":"x","resolvedOn":"2025-03-13"}]"#,
    ["conflicts[0].repeatOf", "conflicts[0].resolvedOn"]
  ),
  (
    #""judgements":[{"id":"j","on":"2025-03-14","by":"x","topic":"trust","level":2,"note":""}]"#,
    ["judgements[0].by", "judgements[0].note"]
  ),
  (
    #""commitments":[{"id":"p","side":"us","madeOn":"2025-03-14","dueOn":"2025-03-13"}]"#,
    ["commitments[0].dueOn"]
  ),
  (
    #""agreements":[{"id":"a","kind":"sla","startsOn":"2025-03-14","renewal":"tacit","termMonths":0}]"#,
    ["agreements[0].termMonths"]
  ),
  (
    #""decisions":[{"id":"d","on":"2025-03-14","text":"t","link":"x"}]"#, ["decisions[0].link"]
  ),
])
func whatBreaksARuleIsReadWithAWarning(rows: String, paths: [String]) throws {
  let text = #"{"vendor":{"id":"v","name":"A"},"# + rows + "}"
  let read = Dossier.read(try #require(JSONText.parse(text).value))
  #expect(read.dossier != nil)
  #expect(read.warnings.map(\.path) == paths)
}

@Test func rowsAreOrderedByDayAndThenByIdAsText() throws {
  let text =
    #"{"vendor":{"id":"v","name":"A"},"notes":[{"id":"9","on":"2025-03-14T08:00","text":"b"},{"id":"10","on":"2025-03-14T09:00","text":"a"},{"id":"11","on":"2025-03-13","text":"c"}]}"#
  let read = Dossier.read(try #require(JSONText.parse(text).value))
  #expect(read.dossier?.notes.map(\.id.text) == ["11", "10", "9"])
}
