import FoundationEssentials

/// Typed values: what a person writes in a form or behind `field=`, and how a value is written.
///
/// What `format` writes, `parse` reads back as the same value.
package enum FieldText {
  /// Reads a text as a value of the field.
  ///
  /// - Parameters:
  ///   - text: As typed; empty text empties the field.
  ///   - field: The field's description.
  ///   - kind: The kind of record, which decides whether a bare weekday looks back or ahead.
  ///   - context: The moment, and the records that a name may mean.
  /// - Returns: The value, or a sentence that says what to type.
  package static func parse(
    _ text: String, as field: FieldDescription, of kind: RecordKind? = nil,
    context: FieldTextContext
  ) -> FieldReading {
    let text = trimmed(text)
    guard !text.isEmpty else {
      guard !field.isRequired else { return .problem("\(field.label) is needed: \(field.help)") }
      return FieldReading(value: nil)
    }
    let parser = FieldTextParser(field: field, kind: kind, context: context)
    return parser.parse(text)
  }

  /// Writes a value as a person would type it; with a context, people and records by name.
  package static func format(
    _ value: FieldValue, _ field: FieldDescription, context: FieldTextContext? = nil
  ) -> String {
    switch value {
    case .text(let text), .word(let text): text
    case .integer(let number):
      field.type == .money ? MoneyText(minor: number).typed : String(number)
    case .decimal(let number): number.description
    case .flag(let flag): flag ? "yes" : "no"
    case .day(let day): day.description
    case .time(let time): time.description
    case .moment(let moment): moment.description
    case .reference(let id): name(id, context)
    case .references(let ids): ids.map { name($0, context) }.joined(separator: ", ")
    case .texts(let texts): texts.map(quoted).joined(separator: ", ")
    case .days(let days): days.map(\.description).joined(separator: ", ")
    case .renewals(let renewals):
      renewals.map { "\($0.on)..\($0.endsOn)" }.joined(separator: ", ")
    case .statuses(let log):
      log.map { "\($0.status.rawValue) since \($0.on)" }.joined(separator: ", ")
    case .datedText(let statement):
      (statement.on.map { "\($0): " } ?? "") + statement.text
        + (statement.link.map { " <\($0)>" } ?? "")
    }
  }

  private static func name(_ id: RecordID, _ context: FieldTextContext?) -> String {
    let shown = id.number == nil ? id.text : "[" + id.text + "]"
    guard let text = context?.title(of: id) else { return shown }
    return text.filter { !",[]".contains($0) } + " " + shown
  }

  private static func quoted(_ text: String) -> String {
    text.contains(",") || text.hasPrefix("\"") ? "\"" + text + "\"" : text
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

/// A value that was read, or what is wrong with the text.
package struct FieldReading: Hashable, Sendable {
  /// nil empties the field.
  package var value: FieldValue?
  /// One sentence that says what to type instead; the value is nil then.
  package var problem: String?
  /// The currency that an amount named, for the record's currency field.
  package var currency: String?

  package init(value: FieldValue?, problem: String? = nil, currency: String? = nil) {
    self.value = value
    self.problem = problem
    self.currency = currency
  }

  static func problem(_ sentence: String) -> FieldReading {
    FieldReading(value: nil, problem: sentence)
  }
}

/// What the reading of typed values depends on.
package struct FieldTextContext: Hashable, Sendable {
  package var now: Moment
  package var holidays: Set<Day>
  package var contacts: [Contact]
  /// Records that a reference may name, beside the contacts.
  package var records: [RecordID: Record]
  /// The vendors that the record belongs to; names of their people come first.
  package var vendors: [RecordID]

  package init(
    now: Moment, holidays: Set<Day> = [], contacts: [Contact] = [],
    records: [RecordID: Record] = [:], vendors: [RecordID] = []
  ) {
    self.now = now
    self.holidays = holidays
    self.contacts = contacts
    self.records = records
    self.vendors = vendors
  }

  /// The same knowledge that the quick log has.
  package init(_ context: LogContext) {
    self.init(
      now: context.now, holidays: context.policy.holidays, contacts: context.contacts,
      records: context.records, vendors: context.vendorsInHand)
  }

  func title(of id: RecordID) -> String? {
    contacts.first { $0.id == id }?.name ?? records[id]?.summaryText
  }
}
