import FoundationEssentials
import Partnership
import Testing

@Test(arguments: RecordKind.allCases)
func canonicalTextGivesTheValueBack(kind: RecordKind) throws {
  for field in kind.fields {
    let value = try #require(FilledRecords.value(of: field))
    #expect(FieldValue.read(value.canonicalText, as: field.type) == value, "\(field.name)")
  }
}

@Test(arguments: [
  (FieldValue.day(Day(number: 0)), "1970-01-01"), (.flag(true), "true"),
  (.references([RecordID("1"), RecordID("22")]), "1, 22"),
  (.texts(["a", "b c"]), "a, b c"), (.texts(["a, b"]), #"["a, b"]"#),
  (.renewals([Renewal(on: Day(number: 0), endsOn: Day(number: 30))]), "1970-01-01..1970-01-31"),
  (.statuses([StatusEntry(on: Day(number: 0), status: .active)]), "1970-01-01 active"),
  (.datedText(DatedText(on: Day(number: 0), text: "one")), "1970-01-01 one"),
  (.datedText(DatedText(on: nil, text: "one")), "one"),
])
func canonicalTextIsReadable(value: FieldValue, text: String) {
  #expect(value.canonicalText == text)
}

@Test(arguments: [
  DatedText(on: nil, text: "1970-01-01 is no day of mine"), DatedText(on: nil, text: "{}"),
  DatedText(on: Day(number: 0), text: ""), DatedText(on: nil, text: "a", link: "b"),
])
func aStatementIsNeverMisread(statement: DatedText) {
  let text = FieldValue.datedText(statement).canonicalText
  #expect(FieldValue.read(text, as: .datedText) == .datedText(statement))
}

@Test(arguments: [
  ("7", FieldType.flag), ("eleven", .integer(0...20)), ("21", .integer(0...20)),
  ("1e", .decimal), ("2025-02-30", .day), ("9am", .time), ("fax", .choice(["call"])),
  ("2025-01-01", .renewals), ("2025-01-01 gone", .statuses), ("2025-01-01, x", .days),
  (#"["a",1]"#, .texts),
])
func textThatDoesNotFitTheTypeIsRefused(text: String, type: FieldType) {
  #expect(FieldValue.read(text, as: type) == nil)
}
