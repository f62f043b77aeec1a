extension RecordKind {
  /// The descriptions of the kind's fields, in the order of forms and files.
  package var fields: [FieldDescription] {
    recordType.descriptions
  }

  /// The field of that name; nil when the kind has none.
  package func field(named name: String) -> FieldDescription? {
    fields.first { $0.name == name }
  }
}

extension Fielded {
  fileprivate static var descriptions: [FieldDescription] {
    fields.map(\.description)
  }
}

extension Record {
  /// The value of a field, nil where it is empty or the kind has no such field.
  package subscript(field name: String) -> FieldValue? {
    value(of: name, in: fielded)
  }

  /// Every field that has a value, with its description, in the order of forms and files.
  package var filledFields: [(description: FieldDescription, value: FieldValue)] {
    filled(fielded)
  }

  /// Writes one field; nil when the field does not exist or the value does not fit it.
  package func setting(_ name: String, to value: FieldValue?) -> Record? {
    changed(fielded, name, value)
  }

  /// The records that this one refers to, by field name, the header's vendors and links left out.
  package var references: [(field: String, id: RecordID)] {
    filledFields.flatMap { field, value -> [(field: String, id: RecordID)] in
      switch value {
      case .reference(let id): [(field.name, id)]
      case .references(let ids): ids.map { (field.name, $0) }
      case .text, .integer, .decimal, .flag, .day, .time, .moment, .word, .texts, .days, .renewals,
        .statuses, .datedText:
        []
      }
    }
  }

  /// The record with every id, its own and those it refers to, put through `replace`.
  ///
  /// Stores use it to turn stand-ins into numbers.
  package func mapping(_ replace: (RecordID) -> RecordID) -> Record {
    var result = self
    var header = result.header
    header.id = replace(header.id)
    header.vendors = header.vendors.map(replace)
    header.links = header.links.map(replace)
    result.header = header
    for (field, value) in filledFields {
      switch value {
      case .reference(let id):
        result = result.setting(field.name, to: .reference(replace(id))) ?? result
      case .references(let ids):
        result = result.setting(field.name, to: .references(ids.map(replace))) ?? result
      case .text, .integer, .decimal, .flag, .day, .time, .moment, .word, .texts, .days, .renewals,
        .statuses, .datedText:
        break
      }
    }
    return result
  }

  private func value<Owner: Fielded>(of name: String, in owner: Owner) -> FieldValue? {
    guard let field = Owner.fields.first(where: { $0.description.name == name }) else { return nil }
    return field.get(owner)
  }

  private func filled<Owner: Fielded>(
    _ owner: Owner
  ) -> [(description: FieldDescription, value: FieldValue)] {
    Owner.fields.compactMap { field in
      field.get(owner).map { (field.description, $0) }
    }
  }

  private func changed<Owner: Fielded>(
    _ owner: Owner, _ name: String, _ value: FieldValue?
  ) -> Record? {
    guard let field = Owner.fields.first(where: { $0.description.name == name }) else { return nil }
    var copy = owner
    guard field.set(&copy, value) else { return nil }
    return copy.asRecord
  }
}
