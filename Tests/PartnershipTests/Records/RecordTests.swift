import Partnership
import Testing

@Test(arguments: RecordKind.allCases)
func aRecordKnowsItsKindAndHeader(kind: RecordKind) {
  var record = Record(blank: kind, header: FilledRecords.header)
  #expect(record.kind == kind)
  #expect(record.header == FilledRecords.header)
  record.header.tags = ["other"]
  #expect(record.header.tags == ["other"])
  #expect(record.kind == kind)
}

@Test(arguments: RecordKind.allCases)
func aKindHasItsPrimaryDateWhereItsFieldsSayIt(kind: RecordKind) throws {
  let filled = FilledRecords.record(of: kind)
  guard let name = kind.primaryFields.first else {
    #expect(filled.primary == nil)
    return
  }
  let day: Day? =
    switch try #require(filled[field: name]) {
    case .day(let day): day
    case .moment(let moment): moment.day
    case _: nil
    }
  #expect(filled.primary?.day == day)
}

@Test(arguments: RecordKind.allCases)
func everyReferenceIsPutThroughTheMapping(kind: RecordKind) {
  let filled = FilledRecords.record(of: kind)
  let mapped = filled.mapping { RecordID("x" + $0.text) }
  #expect(mapped.id == RecordID("xr1"))
  #expect(mapped.header.vendors.allSatisfy { $0.text.hasPrefix("xv") })
  #expect(mapped.header.links == [RecordID("xr9")])
  #expect(mapped.references.count == filled.references.count)
  #expect(mapped.references.allSatisfy { $0.id.text.hasPrefix("x") })
  #expect(mapped.mapping { RecordID(String($0.text.dropFirst())) } == filled)
}

@Test func kindsAreNamedByTheirLists() {
  #expect(RecordKind.checklistItem.listName == "checklist")
  #expect(RecordKind.followUp.listName == "followUps")
  #expect(Set(RecordKind.allCases.map(\.listName)).count == RecordKind.allCases.count)
}

@Test(arguments: RecordKind.allCases)
func aDossierHoldsEveryKind(kind: RecordKind) {
  var dossier = SampleDossier.active()
  let before = dossier.records(of: kind).count
  let record = FilledRecords.record(of: kind)
  dossier.append(record)
  #expect(dossier.records(of: kind).contains(record))
  #expect(dossier.records(of: kind).count == (kind == .vendor ? before : before + 1))
}

@Test func everyEditIsTakenBackByItsInverse() {
  let before = FilledRecords.record(of: .note)
  let after = before.setting("text", to: .text("other")) ?? before
  for edit in [Edit.change(before: before, after: after), .remove(before), .restore(before)] {
    #expect(edit.inverse.inverse == edit)
  }
  #expect(Edit.add(before).inverse == .remove(before))
  #expect(Edit.change(before: before, after: after).record == after)
}
