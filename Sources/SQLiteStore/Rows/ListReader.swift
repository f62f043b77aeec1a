import Partnership

/// Reads the lists of one record out of their tables.
struct ListReader {
  let connection: Connection

  /// Fills in the lists that the record has rows of.
  func fill<Owner: Fielded>(
    _ owner: inout Owner, _ lists: Lists, _ depth: RecordReader.Depth
  ) throws {
    guard let number = owner.id.number else { return }
    if lists.contains(.vendors) { try fillVendors(&owner, number) }
    if lists.contains(.references) { try fillReferences(&owner, number) }
    if lists.contains(.texts) { try fillTexts(&owner, number) }
    if lists.contains(.days) { try fillDays(&owner, number) }
    if lists.contains(.renewals) { try fillRenewals(&owner, number) }
    if lists.contains(.statuses) { try fillStatuses(&owner, number) }
    switch depth {
    case .whole: if lists.contains(.origin) { try fillOrigin(&owner, number) }
    case .light: break
    }
  }

  private func fillVendors<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    owner.header.vendors += try connection.rows(
      "SELECT vendor FROM membership WHERE record = ? AND position > 0 ORDER BY position",
      .integer(number)
    ) { $0.reference() }
  }

  private func fillReferences<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    let rows = try connection.rows(
      "SELECT field, target FROM record_reference WHERE record = ? ORDER BY field, position",
      .integer(number)
    ) { ($0.text(), $0.reference()) }
    for (field, ids) in grouped(rows) {
      if field == Lists.linksField {
        owner.header.links = ids
      } else {
        set(&owner, field, .references(ids))
      }
    }
  }

  private func fillTexts<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    let rows = try connection.rows(
      "SELECT field, text FROM record_text WHERE record = ? ORDER BY field, position",
      .integer(number)
    ) { ($0.text(), $0.text()) }
    for (field, texts) in grouped(rows) {
      if field == Lists.tagsField {
        owner.header.tags = texts
      } else {
        set(&owner, field, .texts(texts))
      }
    }
  }

  private func fillDays<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    let rows = try connection.rows(
      "SELECT field, day FROM record_day WHERE record = ? ORDER BY field, position",
      .integer(number)
    ) { ($0.text(), $0.day()) }
    for (field, days) in grouped(rows) {
      set(&owner, field, .days(days))
    }
  }

  private func fillRenewals<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    let renewals = try connection.rows(
      "SELECT \"on\", ends_on FROM agreement_renewal WHERE record = ? ORDER BY position",
      .integer(number)
    ) { Renewal(on: $0.day(), endsOn: $0.day()) }
    set(&owner, "renewals", .renewals(renewals))
  }

  private func fillStatuses<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    let statuses = try connection.rows(
      "SELECT \"on\", status FROM vendor_status WHERE record = ? ORDER BY position",
      .integer(number)
    ) { StatusEntry(on: $0.day(), status: $0.word(or: .prospect)) }
    set(&owner, "statusLog", .statuses(statuses))
  }

  private func fillOrigin<Owner: Fielded>(_ owner: inout Owner, _ number: Int) throws {
    owner.header.origin = try connection.first(
      "SELECT source, key, \"values\" FROM origin WHERE record = ?", .integer(number)
    ) { Origin(source: $0.text(), key: $0.text(), values: $0.text()) }
  }

  private func set<Owner: Fielded>(_ owner: inout Owner, _ name: String, _ value: FieldValue) {
    guard let field = Owner.fields.first(where: { $0.description.name == name }) else { return }
    _ = field.set(&owner, value)
  }

  /// Runs of rows with the same field, in order.
  private func grouped<Value>(_ rows: [(String, Value)]) -> [(String, [Value])] {
    var result: [(String, [Value])] = []
    for (field, value) in rows {
      if result.last?.0 == field {
        result[result.count - 1].1.append(value)
      } else {
        result.append((field, [value]))
      }
    }
    return result
  }
}

extension Lists {
  /// The name under which tags stand among a record's texts.
  static let tagsField = "tags"
  /// The name under which links stand among a record's references.
  static let linksField = "links"
}
