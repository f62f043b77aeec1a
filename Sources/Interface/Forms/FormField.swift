package import Partnership

/// What one line of a form writes to: a described field, or a part of the header.
package enum FormField: Hashable, Sendable {
  case described(FieldDescription)
  case tags
  case isPrivate

  /// Name, label, help and shape, those of the header's parts included.
  package var description: FieldDescription {
    switch self {
    case .described(let field): field
    case .tags: Self.tagsField
    case .isPrivate: Self.privateField
    }
  }

  package var name: String { description.name }
  package var label: String { description.label }
  package var help: String { description.help }
  package var type: FieldType { description.type }
  package var isRequired: Bool { description.isRequired }

  private static let tagsField = FieldDescription(
    name: "tags", label: "Tags", help: "Words to find it by, separated by commas.", type: .texts,
    isRequired: false, isInDossier: false)

  private static let privateField = FieldDescription(
    name: "private", label: "Private", help: "Kept out of every report that a vendor reads.",
    type: .flag, isRequired: false, isInDossier: false)

  /// Whether the value is one of a few words that a key can step through.
  package var words: [String]? {
    switch type {
    case .choice(let words): words
    case .flag: ["yes", "no"]
    case .text, .note, .integer, .decimal, .money, .day, .time, .moment, .reference,
      .references, .texts, .days, .renewals, .statuses, .datedText:
      nil
    }
  }

  /// Every line of the form of a kind, in its order.
  package static func all(of kind: RecordKind) -> [FormField] {
    kind.fields.map { .described($0) } + [.tags, .isPrivate]
  }

  /// The value in a record; nil where it is empty.
  package func value(in record: Record) -> FieldValue? {
    switch self {
    case .described(let field): record[field: field.name]
    case .tags: record.header.tags.isEmpty ? nil : .texts(record.header.tags)
    case .isPrivate: .flag(record.header.isPrivate)
    }
  }

  /// The record with the value; nil where the value does not fit.
  package func setting(_ value: FieldValue?, in record: Record) -> Record? {
    var record = record
    switch self {
    case .described(let field): return record.setting(field.name, to: value)
    case .tags:
      switch value {
      case .texts(let tags)?: record.header.tags = tags
      case nil: record.header.tags = []
      case _: return nil
      }
    case .isPrivate:
      switch value {
      case .flag(let flag)?: record.header.isPrivate = flag
      case nil: record.header.isPrivate = false
      case _: return nil
      }
    }
    return record
  }
}
