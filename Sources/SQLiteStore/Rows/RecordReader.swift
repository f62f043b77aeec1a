import Partnership

/// Reads whole records out of the tables.
struct RecordReader {
  let connection: Connection

  /// How much of a record is read.
  enum Depth {
    /// Everything.
    case whole
    /// Without the line as typed and the origin, which no rule and no list needs.
    case light
  }

  /// A record without its lists yet, and which list tables to look into.
  private struct Bare {
    var record: Record
    var lists: Lists
  }

  /// The record of a kind with a number; nil where there is none, or it was removed.
  func record(_ number: Int, _ kind: RecordKind, removedToo: Bool = false) throws -> Record? {
    let table = StoredTable.of(kind)
    let condition = removedToo ? "" : " AND t.removed_at IS NULL"
    return try records(
      kind, "FROM \(table.name) t WHERE t.id = ?" + condition, [.integer(number)], .whole
    ).first
  }

  /// The records of a kind that the rest of a select finds.
  func records(
    _ kind: RecordKind, _ rest: String, _ values: [Binding], _ depth: Depth
  ) throws -> [Record] {
    let table = StoredTable.of(kind)
    let type = kind.storedType
    let sql = "SELECT \(table.selection) \(rest)"
    let bare = try connection.rows(sql, values) { row in read(type, &row, depth).0 }
    return try bare.map { try completed($0, depth) }
  }

  /// The records of a type that the rest of a select finds, each with the key read behind it.
  ///
  /// The hot way of dossiers: no closed sum, no field table.
  func keyed<Owner: Stored>(
    _ type: Owner.Type, key: String, _ rest: String, _ values: [Binding]
  ) throws -> [(key: Int, record: Owner)] {
    let table = StoredTable.of(type.recordKind)
    let sql = "SELECT \(key), \(table.selection) \(rest)"
    var pending: [(index: Int, lists: Lists)] = []
    var result: [(key: Int, record: Owner)] = []
    let prepared = try connection.prepare(sql)
    try prepared.bind(values)
    while try prepared.step() {
      var row = RowReader(prepared.statement)
      let key = row.integer()
      let (header, lists) = header(&row, .light)
      if !lists.isEmpty { pending.append((result.count, lists)) }
      result.append((key, Owner(from: &row, header: header)))
      try row.check()
    }
    let statuses = try StatusLogs(
      connection: connection, of: pending.map { result[$0.index].record })
    for (index, lists) in pending {
      var lists = lists
      if let statuses, lists.remove(.statuses) != nil {
        statuses.fill(&result[index].record)
      }
      try ListReader(connection: connection).fill(&result[index].record, lists, .light)
    }
    return result
  }

  private func read<Owner: Stored>(
    _ type: Owner.Type, _ row: inout RowReader, _ depth: Depth
  ) -> (Bare, Int) {
    let (header, lists) = header(&row, depth)
    return (Bare(record: Owner(from: &row, header: header).asRecord, lists: lists), 0)
  }

  private func completed(_ bare: Bare, _ depth: Depth) throws -> Record {
    guard !bare.lists.isEmpty else { return bare.record }
    return try completed(bare.record.fielded, bare.lists, depth)
  }

  private func completed<Owner: Fielded>(
    _ owner: Owner, _ lists: Lists, _ depth: Depth
  ) throws -> Record {
    var owner = owner
    try ListReader(connection: connection).fill(&owner, lists, depth)
    return owner.asRecord
  }

  private func header(_ row: inout RowReader, _ depth: Depth) -> (Header, Lists) {
    var header = Header(id: row.reference())
    if let vendor = row.optionalReference() { header.vendors = [vendor] }
    header.isPrivate = row.flag()
    let lists = Lists(rawValue: row.integer())
    switch depth {
    case .whole: header.raw = row.optionalText()
    case .light: row.skip()
    }
    header.author = row.optionalText()
    header.madeAt = row.optionalMoment()
    header.changedAt = row.optionalMoment()
    row.skip()
    row.skip()
    return (header, lists)
  }
}
