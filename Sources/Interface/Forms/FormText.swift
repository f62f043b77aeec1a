import FoundationEssentials
import Partnership

/// What stands in a form's line, and back: text as people type it.
enum FormText {
  /// The value as it is typed.
  static func write(_ value: FieldValue, as type: FieldType, _ context: FormContext) -> String {
    switch value {
    case .text(let text), .word(let text): text
    case .integer(let number): type == .money ? FieldWording.money(number, nil) : String(number)
    case .decimal(let number): number.description
    case .flag(let flag): flag ? "yes" : "no"
    case .day(let day): day.description
    case .time(let time): time.description
    case .moment(let moment): moment.description
    case .reference(let id): name(of: id, context)
    case .references(let ids): ids.map { name(of: $0, context) }.joined(separator: ", ")
    case .texts(let texts): texts.joined(separator: ", ")
    case .days(let days): days.map(\.description).joined(separator: ", ")
    case .renewals(let renewals):
      renewals.map { "\($0.on)..\($0.endsOn)" }.joined(separator: ", ")
    case .statuses(let entries):
      entries.map { "\($0.status.rawValue) \($0.on)" }.joined(separator: ", ")
    case .datedText(let statement): statement.text
    }
  }

  /// Reads what stands in a line; nil where it is empty.
  static func read(
    _ text: String, in field: FormField, _ context: FormContext
  ) -> Result<FieldValue?, FormProblem> {
    .success(.text(text))
  }

  /// What is wrong with a name that must be the only one of its kind; nil where nothing is.
  static func clash(
    of text: String, in field: FormField, of record: Record, _ context: FormContext
  ) -> String? {
    guard record.kind == .vendor else { return nil }
    let wanted = FoldedText(text.trimmed).signs
    let others = context.vendors.filter { $0.id != record.id }
    switch field.name {
    case "name":
      guard let other = others.first(where: { FoldedText($0.name).signs == wanted }) else {
        return nil
      }
      return "\(other.name) is already here as [\(other.id)]; open it with g v, or add to the name."
    case "slug":
      guard let other = others.first(where: { $0.slug == text.trimmed }) else { return nil }
      return "\(other.name) already has the short name \(text.trimmed); choose another."
    case _: return nil
    }
  }

  /// The part of the text before the cursor that a completion would replace.
  static func completedPart(of text: String, in field: FormField) -> String {
    switch field.type {
    case .references, .texts:
      String(text.split(separator: ",", omittingEmptySubsequences: false).last ?? "")
        .trimmingPrefix()
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice,
      .reference, .days, .renewals, .statuses, .datedText:
      text
    }
  }

  /// What would complete the text, best first.
  static func completions(
    of text: String, in field: FormField, _ context: FormContext
  ) -> [String] {
    switch field.type {
    case .reference(.contact), .references(.contact):
      let typed = completedPart(of: text, in: field)
      guard !typed.isEmpty else { return [] }
      let query = FuzzyQuery(typed)
      return context.contacts.map(\.name)
        .compactMap { name in FuzzyMatch.of(query, in: FoldedText(name)).map { (name, $0.score) } }
        .filter { $0.0 != typed }.sorted { $0.1 > $1.1 }.map(\.0)
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice,
      .reference, .references, .texts, .days, .renewals, .statuses, .datedText:
      return []
    }
  }

  private static func name(of id: RecordID, _ context: FormContext) -> String {
    context.contacts.first { $0.id == id }?.name ?? id.text
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    String(
      drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  fileprivate func trimmingPrefix() -> String {
    String(drop(while: \.isWhitespace))
  }
}
