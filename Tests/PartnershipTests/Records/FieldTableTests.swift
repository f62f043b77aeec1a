import Partnership
import Testing

@Test(arguments: RecordKind.allCases)
func everyFieldIsWrittenAndReadBack(kind: RecordKind) throws {
  let blank = Record(blank: kind, header: FilledRecords.header)
  for field in kind.fields {
    let value = try #require(FilledRecords.value(of: field))
    let changed = try #require(blank.setting(field.name, to: value), "\(field.name)")
    #expect(changed[field: field.name] == value, "\(field.name)")
    #expect(changed.header == blank.header)
  }
}

@Test(arguments: RecordKind.allCases)
func everyFieldRefusesAnotherShape(kind: RecordKind) {
  let blank = Record(blank: kind, header: FilledRecords.header)
  for field in kind.fields {
    let wrong: FieldValue = field.type == .flag ? .text("yes") : .flag(true)
    #expect(blank.setting(field.name, to: wrong) == nil, "\(field.name)")
  }
}

@Test(arguments: RecordKind.allCases)
func aChoiceRefusesAWordThatItDoesNotKnow(kind: RecordKind) {
  let blank = Record(blank: kind, header: FilledRecords.header)
  for field in kind.fields {
    guard case .choice(let words) = field.type else { continue }
    #expect(!words.isEmpty)
    #expect(blank.setting(field.name, to: .word("unheard-of")) == nil, "\(field.name)")
    for word in words {
      #expect(blank.setting(field.name, to: .word(word))?[field: field.name] == .word(word))
    }
  }
}

@Test(arguments: RecordKind.allCases)
func aFieldIsEmptiedOrAlwaysHasAValue(kind: RecordKind) throws {
  let filled = FilledRecords.record(of: kind)
  for field in kind.fields {
    guard let emptied = filled.setting(field.name, to: nil) else { continue }
    #expect(emptied[field: field.name] == nil, "\(field.name)")
    #expect(!field.isRequired, "\(field.name) is required and can be emptied")
  }
}

@Test(arguments: RecordKind.allCases)
func everyFieldExplainsItself(kind: RecordKind) {
  let names = kind.fields.map(\.name)
  #expect(Set(names).count == names.count)
  for field in kind.fields {
    #expect(!field.label.isEmpty)
    #expect(field.help.hasSuffix("."), "\(kind).\(field.name)")
    #expect(kind.field(named: field.name) == field)
  }
  #expect(kind.field(named: "no such field") == nil)
}

@Test func headerNamesAreNoFieldNames() {
  let reserved: Set<String> = [
    "id", "vendors", "private", "tags", "links", "raw", "origin", "author", "madeAt", "changedAt",
  ]
  for kind in RecordKind.allCases {
    #expect(reserved.isDisjoint(with: kind.fields.map(\.name)), "\(kind)")
  }
}
