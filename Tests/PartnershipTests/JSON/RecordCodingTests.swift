import FoundationEssentials
import Partnership
import Testing

@Test(arguments: RecordKind.allCases)
func aWholeRecordIsReadBackAsItWas(kind: RecordKind) throws {
  let record = FilledRecords.record(of: kind)
  #expect(record.filledFields.count == kind.fields.count)
  let text = JSONText.print(record.json(scope: .whole))
  let json = try #require(JSONText.parse(text).value)
  let (copy, problems) = Record.read(json, kind: kind, vendors: [])
  #expect(problems.isEmpty)
  #expect(copy == record)
  #expect(copy.map { JSONText.print($0.json(scope: .whole)) } == text)
}

@Test(arguments: RecordKind.allCases)
func anEmptyRecordIsReadBackAsItWas(kind: RecordKind) throws {
  let header = Header(id: RecordID("1"), vendors: kind == .vendor ? [] : [RecordID("2")])
  let record = Record(blank: kind, header: header)
  let (copy, problems) = Record.read(record.json(scope: .whole), kind: kind, vendors: [])
  #expect(problems.isEmpty)
  #expect(copy == record)
}

@Test(arguments: RecordKind.allCases)
func aBareRowHoldsOnlyWhatTheRulesRead(kind: RecordKind) {
  let row = FilledRecords.record(of: kind).json(scope: .dossier)
  let names = Set(row.members.map(\.name))
  let expected = Set(kind.fields.filter(\.isInDossier).map(\.name)).union(["id"])
  #expect(names == expected)
}

@Test(arguments: RecordKind.allCases)
func everyFieldRefusesAValueOfAnotherShape(kind: RecordKind) throws {
  for field in kind.fields {
    let wrong: JSONValue = field.type == .flag ? "yes" : .flag(true)
    let good = FilledRecords.record(of: kind).json(scope: .whole)
    let members = good.members.map {
      $0.name == field.name ? JSONMember($0.name, wrong) : $0
    }
    let (record, problems) = Record.read(
      .object(members), kind: kind, vendors: [], path: "rows[3]")
    #expect(record == nil)
    #expect(problems.map(\.path) == ["rows[3]." + field.name], "\(kind).\(field.name)")
  }
}

@Test func aMissingFieldIsTheSameAsNull() throws {
  let given = try read(#"{"id":"c1","at":"2025-03-14","purpose":null,"channel":null}"#)
  let missing = try read(#"{"id":"c1","at":"2025-03-14"}"#)
  #expect(given.record == missing.record)
  #expect(given.record?[field: "channel"] == .word("call"))
  #expect(given.record?[field: "purpose"] == nil)
}

@Test func aRowWithoutItsPrimaryDateIsPassedOver() throws {
  for text in [#"{"id":"c1"}"#, #"{"id":"c1","at":null}"#] {
    let (record, problems) = try read(text)
    #expect(record == nil)
    #expect(problems.isEmpty)
  }
}

@Test(arguments: [
  (#"{"id":"c1","at":"2025-02-29"}"#, "at"), (#"{"id":"c1","at":"2025-3-1"}"#, "at"),
  (#"{"id":"c1","at":"2025-03-14T24:00"}"#, "at"), (#"{"id":"c1","at":20250314}"#, "at"),
  (#"{"id":"c1","at":"2025-03-14","channel":"fax"}"#, "channel"),
  (#"{"id":"c1","at":"2025-03-14","contacts":["a",7]}"#, "contacts[1]"),
  (#"{"id":"c1","at":"2025-03-14","contacts":"a"}"#, "contacts"),
  (#"{"id":"c1","at":"2025-03-14","durationMinutes":1.5}"#, "durationMinutes"),
  (#"{"id":"c1","at":"2025-03-14","durationMinutes":-1}"#, "durationMinutes"),
  (#"{"id":7,"at":"2025-03-14"}"#, "id"), (#"{"at":"2025-03-14"}"#, "id"),
])
func whatCannotBeReadIsNamedWithItsPath(text: String, path: String) throws {
  let (record, problems) = try read(text)
  #expect(record == nil)
  #expect(problems.map(\.path) == [path])
}

@Test func unknownFieldsAreIgnored() throws {
  let (record, problems) = try read(#"{"id":"c1","at":"2025-03-14T09:00","colour":"red"}"#)
  #expect(problems.isEmpty)
  #expect(record?.primary == Moment("2025-03-14T09:00"))
}

@Test func aRequiredFieldThatIsMissingIsNamed() throws {
  let json = try #require(JSONText.parse(#"{"id":"p1","madeOn":"2025-03-14"}"#).value)
  let problems = Record.read(json, kind: .commitment, vendors: []).problems
  #expect(problems.map(\.path) == ["side", "dueOn"])
}

@Test func ourPeopleBelongToNoVendor() throws {
  let ours = try #require(JSONText.parse(#"{"id":"k","name":"Kim","side":"us"}"#).value)
  let theirs = try #require(JSONText.parse(#"{"id":"e","name":"Eva"}"#).value)
  let vendor = [RecordID("v")]
  #expect(Record.read(ours, kind: .contact, vendors: vendor).record?.header.vendors == [])
  #expect(Record.read(theirs, kind: .contact, vendors: vendor).record?.header.vendors == vendor)
}

private func read(_ text: String) throws -> (record: Record?, problems: [FieldProblem]) {
  let json = try #require(JSONText.parse(text).value)
  return Record.read(json, kind: .communication, vendors: [RecordID("v1")])
}
