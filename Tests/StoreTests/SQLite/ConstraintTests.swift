import FoundationEssentials
import Partnership
import Store
import Testing

@Suite struct ConstraintTests {
  /// Fields of a filled record set to what lies below, at or above a bound.
  struct Bound: Sendable, CustomStringConvertible {
    let kind: RecordKind
    let values: [String: FieldValue?]
    let isAllowed: Bool

    init(_ kind: RecordKind, _ values: [String: FieldValue?], _ isAllowed: Bool) {
      self.kind = kind
      self.values = values
      self.isAllowed = isAllowed
    }

    var description: String { "\(kind) \(values) \(isAllowed)" }
  }

  static let bounds: [Bound] = [
    Bound(.vendor, ["name": .text("")], false),
    Bound(.vendor, ["statusLog": statuses("2025-01-02", "2025-01-01")], false),
    Bound(.vendor, ["statusLog": statuses("2025-01-01", "2025-01-01")], true),
    Bound(.contact, ["escalationStep": .integer(0)], false),
    Bound(.contact, ["escalationStep": .integer(1)], true),
    Bound(.contact, ["escalationStep": .integer(9)], true),
    Bound(.contact, ["escalationStep": .integer(10)], false),
    Bound(.communication, ["at": at("2025-03-02T10:00"), "answeredAt": at("2025-03-01")], false),
    Bound(
      .communication, ["at": at("2025-03-02T10:00"), "answeredAt": at("2025-03-02T09:00")], true),
    Bound(.communication, ["at": at("2025-03-02"), "answeredAt": at("2025-03-03")], true),
    Bound(.communication, ["purpose": .word("sales")], false),
    Bound(.communication, ["purpose": .word("sales"), "otherVendor": empty], true),
    Bound(.communication, ["outcome": .word("reached")], false),
    Bound(.communication, ["durationMinutes": .integer(-1)], false),
    Bound(.communication, ["durationMinutes": .integer(0)], true),
    Bound(.conflict, ["raisedOn": on("2025-03-02"), "resolvedOn": at("2025-03-01")], false),
    Bound(.conflict, ["raisedOn": on("2025-03-02"), "resolvedOn": at("2025-03-02T00:00")], true),
    Bound(.recommendation, ["decision": empty], false),
    Bound(.recommendation, ["decidedOn": empty], false),
    Bound(.recommendation, ["decision": empty, "decidedOn": empty], true),
    Bound(.decision, ["link": empty], false),
    Bound(.decision, ["link": empty, "verdict": empty], true),
    Bound(.decision, ["text": .text("")], false),
    Bound(.commitment, ["brokenOn": at("2025-03-02")], false),
    Bound(.commitment, ["brokenOn": at("2025-03-02"), "keptOn": empty], true),
    Bound(.commitment, ["madeOn": on("2025-03-02"), "dueOn": on("2025-03-01")], false),
    Bound(.commitment, ["madeOn": on("2025-03-02"), "dueOn": on("2025-03-02")], true),
    Bound(.goal, ["outcome": empty], false),
    Bound(.goal, ["outcome": empty, "closedOn": empty], true),
    Bound(.goal, ["horizonYear": .integer(1899)], false),
    Bound(.goal, ["horizonYear": .integer(1900)], true),
    Bound(.agreement, ["startsOn": on("2025-03-02"), "endsOn": on("2025-03-01")], false),
    Bound(.agreement, ["startsOn": on("2025-03-02"), "endsOn": on("2025-03-02")], true),
    Bound(.agreement, ["termMonths": .integer(0)], false),
    Bound(.agreement, ["termMonths": .integer(1)], true),
    Bound(.agreement, ["termMonths": .integer(1_201)], false),
    Bound(.measure, ["target": .decimal(-1)], true),
    Bound(.issue, issue("2025-03-02", "2025-03-01", "2025-03-02"), false),
    Bound(.issue, issue("2025-03-02", "2025-03-02", "2025-03-02"), true),
    Bound(.issue, issue("2025-03-02", "2025-03-03", "2025-03-02"), false),
    Bound(.issue, issue("2025-03-02", nil, "2025-03-01"), false),
    Bound(.judgement, ["level": .integer(0)], false),
    Bound(.judgement, ["level": .integer(1)], true),
    Bound(.judgement, ["level": .integer(6)], false),
    Bound(.judgement, ["level": .integer(2), "note": empty], false),
    Bound(.judgement, ["level": .integer(2), "note": .text("")], false),
    Bound(.judgement, ["level": .integer(3), "note": empty], true),
    Bound(.requestCount, ["requests": .integer(5), "bypassed": .integer(6)], false),
    Bound(.requestCount, ["requests": .integer(5), "bypassed": .integer(5)], true),
    Bound(.requestCount, ["requests": .integer(5), "bypassed": .integer(-1)], false),
    Bound(.note, ["text": .text("")], false),
    Bound(.acknowledgement, ["reason": .text("")], false),
    Bound(.setAside, ["reason": .text("")], false),
  ]

  @Test(arguments: bounds)
  func theSchemaHoldsEachBound(_ bound: Bound) throws {
    let test = try StoreUnderTest(.sqlite)
    let vendor = try test.add(Samples.vendor()).id
    var targets: [RecordKind: RecordID] = [:]
    for kind in [RecordKind.contact, .issue, .measure, .conflict, .followUp] {
      var record = try Samples.filled(kind, .provisional(1), of: vendor, targets: targets)
      record.header.origin = nil
      if let alone = record.setting("repeatOf", to: nil) { record = alone }
      targets[kind] = try test.add(record).id
    }
    var record = try Samples.filled(bound.kind, .provisional(1), of: vendor, targets: targets)
    for (name, value) in bound.values.sorted(by: { $0.key < $1.key }) {
      record = try required(record.setting(name, to: value))
    }
    if bound.isAllowed {
      _ = try test.add(record)
    } else {
      let refused = #expect(throws: StoreError.self) { try test.add(record) }
      #expect(refused?.name == "invalid")
      let names = bound.values.keys
      #expect(names.contains { refused?.description.contains($0) == true }, "\(refused as Any)")
      #expect(refused?.description.contains(bound.kind.noun) == true)
    }
  }

  @Test func aReferenceMustBeOfItsKind() throws {
    let test = try StoreUnderTest(.sqlite)
    let vendor = try test.add(Samples.vendor()).id
    let call = try required(
      Samples.call(of: vendor, at: "2026-01-01").setting("contacts", to: .references([vendor])))
    let refused = #expect(throws: StoreError.self) { try test.add(call) }
    #expect(refused?.description.contains("not a contact") == true)
  }

  @Test func textWithANulIsRefusedAndNotCut() throws {
    let test = try StoreUnderTest(.sqlite)
    let vendor = try test.add(Samples.vendor()).id
    #expect(throws: StoreError.self) { try test.add(Samples.note("a\0b", of: vendor)) }
    #expect(throws: StoreError.self) { try test.add(Samples.vendor("a\0b")) }
  }

  @Test func oneSourceHasEachKeyOnce() throws {
    let test = try StoreUnderTest(.sqlite)
    var vendor = Samples.vendor()
    vendor.header.origin = Origin(source: "register", key: "1", values: "")
    _ = try test.add(vendor)
    let refused = #expect(throws: StoreError.self) { try test.add(vendor) }
    #expect(refused?.name == "invalid")
  }

  private static let empty: FieldValue? = nil

  private static func on(_ text: String) -> FieldValue { .day(day(text)) }

  private static func at(_ text: String) -> FieldValue { .moment(moment(text)) }

  private static func statuses(_ first: String, _ second: String) -> FieldValue {
    .statuses([
      StatusEntry(on: day(first), status: .trial), StatusEntry(on: day(second), status: .active),
    ])
  }

  private static func issue(
    _ noticed: String, _ reported: String?, _ resolved: String
  ) -> [String: FieldValue?] {
    [
      "noticedOn": at(noticed), "reportedOn": reported.map { at($0) },
      "resolvedOn": at(resolved),
    ]
  }
}
