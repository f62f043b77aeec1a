import Partnership

/// What stands in a form's line, and back: text as people type it.
enum FormText {
  /// The value as it is typed.
  static func write(_ value: FieldValue, in field: FormField, _ context: FormContext) -> String {
    if case .moment(let moment) = value {
      return moment.day.description + (moment.time.map { " " + $0.description } ?? "")
    }
    return FieldText.format(value, field.description, context: context.reading)
  }

  /// Reads what stands in a line; empty text is no value.
  static func read(
    _ text: String, in field: FormField, of kind: RecordKind, _ context: FormContext
  ) -> FieldReading {
    FieldText.parse(text, as: field.description, of: kind, context: context.reading)
  }

  /// What is wrong with a name that must be the only one of its kind; nil where nothing is.
  static func clash(
    of text: String, in field: FormField, of record: Record, _ context: FormContext
  ) -> String? {
    guard record.kind == .vendor else { return nil }
    let others = context.vendors.filter { $0.id != record.id }
    switch field.name {
    case "name":
      let wanted = FoldedText(text.trimmed).signs
      guard let other = others.first(where: { FoldedText($0.name).signs == wanted }) else {
        return nil
      }
      return "\(other.name) is already here as [\(other.id)]; open it with g v, or add to the name."
    case "slug":
      let slug = text.trimmed
      guard slug.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) }) else {
        return "A short name holds small letters, digits and hyphens alone, such as globex-eu."
      }
      guard let other = others.first(where: { $0.slug == slug && !slug.isEmpty }) else {
        return nil
      }
      return "\(other.name) already has the short name \(slug); choose another."
    case _: return nil
    }
  }

  /// The part of the text before the cursor that a completion would replace.
  static func completedPart(of text: String, in field: FormField) -> String {
    switch field.type {
    case .references, .texts, .statuses:
      String(text.reversed().prefix { $0 != "," }.reversed().drop(while: \.isWhitespace))
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice,
      .reference, .days, .renewals, .datedText:
      text
    }
  }

  /// What would complete the text, best first.
  static func completions(
    of text: String, in field: FormField, _ context: FormContext
  ) -> [String] {
    let typed = completedPart(of: text, in: field)
    guard !typed.isEmpty else { return [] }
    let offered: [String]
    switch field.type {
    case .reference(.contact), .references(.contact): offered = context.contacts.map(\.name)
    case .reference(let kind), .references(let kind):
      offered = context.records.values
        .filter { kind == nil || $0.kind == kind }
        .sorted { $1.id < $0.id }.compactMap(\.summaryText)
    case .text where field.name == "owner": offered = context.vendors.compactMap(\.owner)
    case .text where field.name == "currency":
      offered = context.vendors.compactMap(\.currency) + ["EUR", "USD", "GBP", "CHF"]
    case .texts where field == .tags:
      offered = context.vendors.flatMap(\.header.tags) + context.contacts.flatMap(\.header.tags)
    case .statuses: offered = VendorStatus.allCases.map(\.rawValue)
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice,
      .texts, .days, .renewals, .datedText:
      return []
    }
    return ranked(offered, by: typed)
  }

  private static func ranked(_ offered: [String], by typed: String) -> [String] {
    let query = FuzzyQuery(typed)
    var seen: Set<String> = [typed]
    return offered.filter { seen.insert($0).inserted }
      .compactMap { name in FuzzyMatch.of(query, in: FoldedText(name)).map { (name, $0.score) } }
      .sorted { $0.1 > $1.1 }.map(\.0)
  }
}
