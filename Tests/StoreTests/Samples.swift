import FoundationEssentials
import Partnership

/// Records for tests: the smallest of each kind, and those with every field filled.
enum Samples {
  static func vendor(_ name: String = "Globex", _ id: Int = 1) -> Record {
    .vendor(
      Vendor(
        header: Header(id: .provisional(id)), name: name,
        statusLog: [StatusEntry(on: day("2025-01-01"), status: .active)]))
  }

  static func note(
    _ text: String, _ id: Int = 1, of vendor: RecordID, on moment: String = "2026-03-02"
  ) -> Record {
    .note(
      Note(
        header: Header(id: .provisional(id), vendors: [vendor]), on: StoreTests.moment(moment),
        text: text))
  }

  static func call(_ id: Int = 1, of vendor: RecordID, at moment: String) -> Record {
    .communication(
      Communication(
        header: Header(id: .provisional(id), vendors: [vendor]), at: StoreTests.moment(moment)))
  }

  static func agreement(_ title: String, _ id: Int = 1, of vendor: RecordID) -> Record {
    .agreement(
      Agreement(
        header: Header(id: .provisional(id), vendors: [vendor]), title: title,
        startsOn: day("2025-01-01")))
  }

  static func person(_ name: String, _ id: Int = 1, of vendor: RecordID? = nil) -> Record {
    .contact(
      Contact(
        header: Header(id: .provisional(id), vendors: vendor.map { [$0] } ?? []), name: name,
        side: vendor == nil ? .us : .vendor))
  }

  /// A record of the kind in which every field has a value that fits the others; `targets` has a
  /// stored record of each kind that a field may refer to.
  static func filled(
    _ kind: RecordKind, _ id: RecordID, of vendor: RecordID, targets: [RecordKind: RecordID]
  ) throws -> Record {
    var header = Header(id: id, vendors: kind == .vendor ? [] : [vendor])
    header.isPrivate = true
    header.tags = ["north", "größe, \"quoted\""]
    header.links = [vendor]
    header.raw = "as typed — 作者"
    header.origin = Origin(source: "register", key: kind.rawValue, values: "{\"a\":1}")
    var record = Record(blank: kind, header: header)
    for field in kind.fields {
      guard !left.contains("\(kind.rawValue).\(field.name)") else { continue }
      let value = special["\(kind.rawValue).\(field.name)"] ?? value(field.type, vendor, targets)
      record = try required(record.setting(field.name, to: value))
    }
    return record
  }

  /// Fields that exclude a filled neighbour.
  private static let left: Set<String> = ["commitment.brokenOn"]

  private static let special: [String: FieldValue] = [
    "communication.purpose": .word("coordination"),
    "communication.outcome": .word("noAnswer"),
    "agreement.termMonths": .integer(12),
  ]

  private static func value(
    _ type: FieldType, _ vendor: RecordID, _ targets: [RecordKind: RecordID]
  ) -> FieldValue {
    switch type {
    case .text: .text("Jørgen – 作者")
    case .note: .text("one line\nand a second: é, e\u{301}, 🧾")
    case .integer(let range): .integer(range.upperBound)
    case .decimal: .decimal(Decimal(string: "99.95") ?? 0)
    case .money: .integer(-123_456_789_012)
    case .flag: .flag(true)
    case .day: .day(day("2025-03-31"))
    case .time: TimeOfDay("07:05").map { .time($0) } ?? .text("no time")
    case .moment: .moment(moment("2025-03-31T23:59"))
    case .choice(let words): .word(words.last ?? "")
    case .reference(let kind): .reference(kind.flatMap { targets[$0] } ?? vendor)
    case .references(let kind):
      .references([kind.flatMap { targets[$0] } ?? vendor])
    case .texts: .texts(["second", "first", ""])
    case .days: .days([day("2025-06-30"), day("2025-01-01")])
    case .renewals: .renewals([Renewal(on: day("2024-11-01"), endsOn: day("2025-12-31"))])
    case .statuses:
      .statuses([
        StatusEntry(on: day("2024-01-01"), status: .trial),
        StatusEntry(on: day("2024-02-29"), status: .active),
      ])
    case .datedText:
      .datedText(DatedText(on: day("2025-03-31"), text: "what we mean", link: "https://x.test/"))
    }
  }

}
