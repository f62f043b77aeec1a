import Partnership

/// What a typed value was read as, in words: days with their weekday, amounts, people by name.
enum FormMeaning {
  /// The words; nil where the text cannot be read, or says it already.
  static func of(
    _ text: String, in field: FormField, of kind: RecordKind, currency: String?,
    _ context: FormContext
  ) -> String? {
    let reading = FormText.read(text, in: field, of: kind, context)
    guard let value = reading.value else { return nil }
    let words: String
    switch field.type {
    case .day, .moment, .time, .decimal, .money, .days, .renewals, .statuses:
      words = FieldWording(currency: reading.currency ?? currency) { _ in nil }
        .text(value, as: field.type)
    case .reference, .references: words = FormText.write(value, in: field, context)
    case .datedText:
      guard case .datedText(let statement) = value, let day = statement.on else { return nil }
      words = "as of " + FieldWording.day(day)
    case .text, .note, .integer, .flag, .choice, .texts: return nil
    }
    let line = words.split(separator: "\n").joined(separator: ", ")
    return line == text.trimmed ? nil : line
  }
}
