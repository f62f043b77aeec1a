/// The description of one field of a record kind: the one table that forms, the shell, files,
/// stores and field history are driven by.
package struct FieldDescription: Hashable, Sendable {
  /// The name in dossiers, in the shell and in files.
  package let name: String
  /// What the form calls it.
  package let label: String
  /// One sentence that helps to fill it in.
  package let help: String
  package let type: FieldType
  package let isRequired: Bool
  /// False for fields that serve screens and reports only: never in a bare dossier.
  package let isInDossier: Bool

  package init(
    name: String, label: String, help: String, type: FieldType, isRequired: Bool,
    isInDossier: Bool
  ) {
    self.name = name
    self.label = label
    self.help = help
    self.type = type
    self.isRequired = isRequired
    self.isInDossier = isInDossier
  }

  /// Whether somebody must type a number here.
  ///
  /// Every number could be meant, so that a blank record cannot tell that none was given.
  package var needsNumber: Bool {
    guard isRequired else { return false }
    return switch type {
    case .integer, .decimal, .money: true
    case .text, .note, .flag, .day, .time, .moment, .choice, .reference, .references, .texts,
      .days, .renewals, .statuses, .datedText:
      false
    }
  }
}

/// A field of one record type: its description, and how to read and write it.
package struct Field<Owner: Fielded>: Sendable {
  package let description: FieldDescription
  package let get: @Sendable (Owner) -> FieldValue?
  /// Writes a value, nil to empty it; false where the value has another shape, is not among the
  /// allowed words, or is nil for a field that always has a value.
  package let set: @Sendable (inout Owner, FieldValue?) -> Bool
}

/// A record type that is described by its fields.
package protocol Fielded: Hashable, Sendable {
  static var recordKind: RecordKind { get }
  /// Every field but those of the header, in the order of forms and files.
  static var fields: [Field<Self>] { get }
  var header: Header { get set }
  /// A record with its required fields at values that stand for "not filled in yet".
  init(blank header: Header)
  /// The same record as a case of the closed sum.
  var asRecord: Record { get }
}

extension Fielded {
  package var id: RecordID { header.id }
}

/// Where a field is used beside the record itself.
package enum FieldUse: Sendable {
  /// In dossiers: a rule may read it.
  case dossier
  /// On screens and in reports only (the fields in italics of the domain specification (b)).
  case screen
}

extension Field {
  /// A field that may be empty.
  package init<Value: FieldConvertible>(
    _ name: String, _ path: any WritableKeyPath<Owner, Value?> & Sendable, _ type: FieldType,
    _ label: String, _ help: String, use: FieldUse = .dossier, required: Bool = false
  ) {
    description = FieldDescription(
      name: name, label: label, help: help, type: type, isRequired: required,
      isInDossier: use == .dossier)
    get = { $0[keyPath: path]?.fieldValue }
    set = { owner, value in
      guard let value else {
        owner[keyPath: path] = nil
        return true
      }
      guard let converted = Value(fieldValue: value) else { return false }
      owner[keyPath: path] = converted
      return true
    }
  }

  /// A field that always has a value.
  package init<Value: FieldConvertible>(
    _ name: String, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ type: FieldType,
    _ label: String, _ help: String, use: FieldUse = .dossier, required: Bool = false
  ) {
    description = FieldDescription(
      name: name, label: label, help: help, type: type, isRequired: required,
      isInDossier: use == .dossier)
    get = { $0[keyPath: path].fieldValue }
    set = { owner, value in
      guard let value, let converted = Value(fieldValue: value) else { return false }
      owner[keyPath: path] = converted
      return true
    }
  }

  /// A choice among words that may be unknown.
  package init<Value: Word>(
    _ name: String, choice path: any WritableKeyPath<Owner, Value?> & Sendable, _ label: String,
    _ help: String, use: FieldUse = .dossier
  ) {
    description = FieldDescription(
      name: name, label: label, help: help, type: .choice(Value.allCases.map(\.rawValue)),
      isRequired: false, isInDossier: use == .dossier)
    get = { $0[keyPath: path].map { .word($0.rawValue) } }
    set = { owner, value in
      guard let value else {
        owner[keyPath: path] = nil
        return true
      }
      guard let word = Value(word: value) else { return false }
      owner[keyPath: path] = word
      return true
    }
  }

  /// A choice among words that always has a value.
  package init<Value: Word>(
    _ name: String, choice path: any WritableKeyPath<Owner, Value> & Sendable, _ label: String,
    _ help: String, use: FieldUse = .dossier, required: Bool = false
  ) {
    description = FieldDescription(
      name: name, label: label, help: help, type: .choice(Value.allCases.map(\.rawValue)),
      isRequired: required, isInDossier: use == .dossier)
    get = { .word($0[keyPath: path].rawValue) }
    set = { owner, value in
      guard let value, let word = Value(word: value) else { return false }
      owner[keyPath: path] = word
      return true
    }
  }
}

extension Word {
  fileprivate init?(word value: FieldValue) {
    switch value {
    case .word(let text), .text(let text): self.init(rawValue: text)
    case _: return nil
    }
  }
}
