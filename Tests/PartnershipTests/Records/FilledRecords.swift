import FoundationEssentials
import Partnership

/// Records with every field filled, made from the field tables.
enum FilledRecords {
  static let header = Header(
    id: RecordID("r1"), vendors: [RecordID("v1"), RecordID("v2")], isPrivate: true,
    tags: ["urgent", "a, b"], links: [RecordID("r9")], raw: "call @eva: \u{202E}x",
    origin: Origin(source: "register", key: "12/3", values: "{\"name\":\"Acme\"}"),
    author: "dana", madeAt: Moment("2025-03-14T10:30"), changedAt: Moment("2025-03-15"))

  /// A record of the kind in which each field has a value unlike its default.
  static func record(of kind: RecordKind) -> Record {
    var header = header
    if kind == .vendor { header.vendors = [] }
    return kind.fields.reduce(Record(blank: kind, header: header)) { record, field in
      record.setting(field.name, to: value(of: field)) ?? record
    }
  }

  static func value(of field: FieldDescription) -> FieldValue? {
    switch field.type {
    case .text: .text("Zürich \"\(field.name)\" 🤝🏽")
    case .note: .text("first line\nsecond, \(field.name)\t\u{1B}[31m")
    case .integer(let range): .integer(range.upperBound)
    case .decimal: Decimal(string: "99.9500000000000000001").map(FieldValue.decimal)
    case .money: .integer(-9_007_199_254_740_993)
    case .flag: .flag(true)
    case .day: .day(Day(number: 20_000))
    case .time: TimeOfDay("09:05").map(FieldValue.time)
    case .moment: Moment("2024-02-29T23:59").map(FieldValue.moment)
    case .choice(let words): words.last.map(FieldValue.word)
    case .reference: .reference(RecordID("17"))
    case .references: .references([RecordID("17"), RecordID("a, b")])
    case .texts: .texts(["one", "", " two, three", "[four]"])
    case .days: .days([Day(number: 0), Day(number: -719_162)])
    case .renewals: .renewals([Renewal(on: Day(number: 1), endsOn: Day(number: 366))])
    case .statuses:
      .statuses([
        StatusEntry(on: Day(number: 2), status: .trial),
        StatusEntry(on: Day(number: 3), status: .former),
      ])
    case .datedText:
      .datedText(DatedText(on: Day(number: 4), text: "2025-01-01 is near", link: "https://x"))
    }
  }
}
