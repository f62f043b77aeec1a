import Partnership
import Store

/// Writes the lists of a record into their tables.
struct ListWriter {
  let connection: Connection

  /// Writes every list of a record that has no rows yet.
  func insert(_ record: Record, _ number: Int) throws {
    let header = record.header
    try insertReferences(header.links, Lists.linksField, number)
    try insertTexts(header.tags, Lists.tagsField, number)
    if let origin = header.origin { try insertOrigin(origin, number) }
    guard !Lists(of: record).isDisjoint(with: .fieldLists) else { return }
    try insertFields(of: record.fielded, number)
  }

  /// Writes every list anew where any of them differs.
  func replace(_ before: Record, by after: Record, _ number: Int) throws {
    guard !Lists(of: before).isEmpty || !Lists(of: after).isEmpty else { return }
    for table in Self.tables {
      try connection.run("DELETE FROM \(table) WHERE record = ?", .integer(number))
    }
    try insert(after, number)
  }

  /// Forgets where an imported record came from, so that an import may bring it again.
  func removeOrigin(_ number: Int) throws {
    try connection.run("DELETE FROM origin WHERE record = ?", .integer(number))
  }

  private static let tables = [
    "record_reference", "record_text", "record_day", "agreement_renewal", "vendor_status", "origin",
  ]

  private func insertFields<Owner: Fielded>(of owner: Owner, _ number: Int) throws {
    for field in Owner.fields {
      let name = field.description.name
      guard field.description.type.columnSuffixes == nil, let value = field.get(owner) else {
        continue
      }
      switch value {
      case .references(let ids): try insertReferences(ids, name, number)
      case .texts(let texts): try insertTexts(texts, name, number)
      case .days(let days): try insertDays(days, name, number)
      case .renewals(let renewals): try insertRenewals(renewals, number)
      case .statuses(let statuses): try insertStatuses(statuses, number)
      case .text, .integer, .decimal, .flag, .day, .time, .moment, .word, .reference, .datedText:
        break
      }
    }
  }

  private func insertReferences(_ ids: [RecordID], _ field: String, _ number: Int) throws {
    for (position, id) in ids.enumerated() {
      guard let target = id.number else {
        throw StoreError.invalid("“\(id)” in \(field) is not the number of a record.")
      }
      try connection.run(
        "INSERT INTO record_reference(record, field, position, target) VALUES (?, ?, ?, ?)",
        .integer(number), .text(field), .integer(position), .integer(target))
    }
  }

  private func insertTexts(_ texts: [String], _ field: String, _ number: Int) throws {
    for (position, text) in texts.enumerated() {
      try connection.run(
        "INSERT INTO record_text(record, field, position, text) VALUES (?, ?, ?, ?)",
        .integer(number), .text(field), .integer(position), .text(text))
    }
  }

  private func insertDays(_ days: [Day], _ field: String, _ number: Int) throws {
    for (position, day) in days.enumerated() {
      try connection.run(
        "INSERT INTO record_day(record, field, position, day) VALUES (?, ?, ?, ?)",
        .integer(number), .text(field), .integer(position), .text(day.description))
    }
  }

  private func insertRenewals(_ renewals: [Renewal], _ number: Int) throws {
    for (position, renewal) in renewals.enumerated() {
      try connection.run(
        "INSERT INTO agreement_renewal(record, position, \"on\", ends_on) VALUES (?, ?, ?, ?)",
        .integer(number), .integer(position), .text(renewal.on.description),
        .text(renewal.endsOn.description))
    }
  }

  private func insertStatuses(_ statuses: [StatusEntry], _ number: Int) throws {
    for (position, entry) in statuses.enumerated() {
      try connection.run(
        "INSERT INTO vendor_status(record, position, \"on\", status) VALUES (?, ?, ?, ?)",
        .integer(number), .integer(position), .text(entry.on.description),
        .text(entry.status.rawValue))
    }
  }

  private func insertOrigin(_ origin: Origin, _ number: Int) throws {
    try connection.run(
      "INSERT INTO origin(record, source, key, \"values\") VALUES (?, ?, ?, ?)",
      .integer(number), .text(origin.source), .text(origin.key), .text(origin.values))
  }
}

extension Lists {
  /// The lists that fields hold.
  static let fieldLists: Lists = [.references, .texts, .days, .renewals, .statuses]

  /// What a record has several of.
  init(of record: Record) {
    let header = record.header
    self = []
    if header.vendors.count > 1 { insert(.vendors) }
    if !header.links.isEmpty { insert(.references) }
    if !header.tags.isEmpty { insert(.texts) }
    if header.origin != nil { insert(.origin) }
    insertFields(of: record.fielded)
  }

  private mutating func insertFields<Owner: Fielded>(of owner: Owner) {
    for field in Owner.fields {
      switch field.description.type {
      case .references: if field.get(owner) != nil { insert(.references) }
      case .texts: if field.get(owner) != nil { insert(.texts) }
      case .days: if field.get(owner) != nil { insert(.days) }
      case .renewals: if field.get(owner) != nil { insert(.renewals) }
      case .statuses: if field.get(owner) != nil { insert(.statuses) }
      case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice,
        .reference, .datedText:
        break
      }
    }
  }
}
