import FoundationEssentials
import Partnership
import Store

/// Writes whole records into their tables, their lists, the timeline and the search.
struct RecordWriter {
  let connection: Connection
  /// The step that is being written.
  let step: Int

  /// Writes a record that has no row yet.
  func insert(_ record: Record) throws {
    let number = try number(of: record.id)
    let table = StoredTable.of(record.kind)
    try connection.run(
      table.insertion, [.integer(number)] + columns(of: record, in: table, removedAt: nil))
    try ListWriter(connection: connection).insert(record, number)
    try enter(record, number)
  }

  /// Writes a record over its row; `before` is what the row holds now.
  func update(_ record: Record, before: Record) throws {
    let number = try number(of: record.id)
    let table = StoredTable.of(record.kind)
    try leave(before, number)
    try connection.run(
      table.update, columns(of: record, in: table, removedAt: nil) + [.integer(number)])
    try ListWriter(connection: connection).replace(before, by: record, number)
    try enter(record, number)
  }

  /// Marks a record as removed and takes it out of the timeline and the search.
  func remove(_ record: Record, at moment: Moment) throws {
    let number = try number(of: record.id)
    try leave(record, number)
    try connection.run(
      "UPDATE \(StoredTable.of(record.kind).name) SET removed_at = ?, rev = ? WHERE id = ?",
      .text(moment.description), .integer(step), .integer(number))
  }

  /// Brings a removed record back as `record` says; `before` is what the row holds.
  func restore(_ record: Record, before: Record) throws {
    let number = try number(of: record.id)
    let table = StoredTable.of(record.kind)
    try connection.run(
      table.update, columns(of: record, in: table, removedAt: nil) + [.integer(number)])
    try ListWriter(connection: connection).replace(before, by: record, number)
    try enter(record, number)
  }

  private func enter(_ record: Record, _ number: Int) throws {
    let at = record.primary?.description ?? ""
    for (position, vendor) in record.header.vendors.enumerated() {
      try connection.run(
        "INSERT INTO membership(kind, vendor, at, record, position) VALUES (?, ?, ?, ?, ?)",
        .text(record.kind.rawValue), .integer(try self.number(of: vendor)), .text(at),
        .integer(number), .integer(position))
    }
    let texts = SearchText(record)
    guard !texts.isEmpty else { return }
    try connection.run(
      "INSERT INTO search(rowid, name, text) VALUES (?, ?, ?)",
      .integer(number), .text(texts.name), .text(texts.text))
  }

  private func leave(_ record: Record, _ number: Int) throws {
    let at = record.primary?.description ?? ""
    for vendor in record.header.vendors {
      try connection.run(
        "DELETE FROM membership WHERE kind = ? AND vendor = ? AND at = ? AND record = ?",
        .text(record.kind.rawValue), .integer(try self.number(of: vendor)), .text(at),
        .integer(number))
    }
    guard !SearchText(record).isEmpty else { return }
    try connection.run("DELETE FROM search WHERE rowid = ?", .integer(number))
  }

  private func columns(
    of record: Record, in table: StoredTable, removedAt: Moment?
  ) throws -> [Binding] {
    let header = record.header
    var values: [Binding] = []
    values.reserveCapacity(table.fieldColumns.count + 10)
    if record.kind != .vendor {
      values.append(.init(try header.vendors.first.map { try number(of: $0) }))
    }
    values.append(.integer(header.isPrivate ? 1 : 0))
    values.append(.integer(Lists(of: record).rawValue))
    values.append(.init(header.raw))
    values.append(.init(header.author))
    values.append(.init(header.madeAt?.description))
    values.append(.init(header.changedAt?.description))
    values.append(.init(removedAt?.description))
    values.append(.integer(step))
    try appendFields(of: record.fielded, to: &values)
    return values
  }

  private func appendFields<Owner: Fielded>(of owner: Owner, to values: inout [Binding]) throws {
    for field in Owner.fields {
      guard let suffixes = field.description.type.columnSuffixes else { continue }
      guard let value = field.get(owner) else {
        for _ in suffixes { values.append(.null) }
        continue
      }
      try append(value, of: field.description, to: &values)
    }
  }

  private func append(
    _ value: FieldValue, of field: FieldDescription, to values: inout [Binding]
  ) throws {
    switch value {
    case .text(let text): values.append(.text(text))
    case .word(let word): values.append(.text(word))
    case .integer(let number): values.append(.integer(number))
    case .decimal(let number): values.append(.text(number.description))
    case .flag(let flag): values.append(.integer(flag ? 1 : 0))
    case .day(let day): values.append(.text(day.description))
    case .time(let time): values.append(.text(time.description))
    case .moment(let moment): values.append(.text(moment.description))
    case .reference(let id): values.append(.integer(try number(of: id)))
    case .datedText(let statement):
      values.append(.init(statement.on?.description))
      values.append(.text(statement.text))
      values.append(.init(statement.link))
    case .references, .texts, .days, .renewals, .statuses: break
    }
  }

  private func number(of id: RecordID) throws -> Int {
    guard let number = id.number else {
      throw StoreError.invalid("“\(id)” is not the number of a record.")
    }
    return number
  }
}
