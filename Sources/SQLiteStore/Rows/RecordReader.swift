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
    let bare = try connection.rows(sql, values) { row in read(type, &row, depth) }
    return try bare.map { try completed($0, depth) }
  }

  /// The records of a type that the rest of a select finds, in runs of one key.
  ///
  /// The hot way of dossiers: no closed sum, no field table, no record copied twice. `key` is the
  /// column of the key, `at` that of the primary date by which the rows of one key are in order.
  func runs<Owner: Stored>(
    _ type: Owner.Type, key: String, at: String = "NULL", _ rest: String, _ values: [Binding]
  ) throws -> [Run<Owner>] {
    let table = StoredTable.of(type.recordKind)
    let prepared = try connection.prepare("SELECT \(key), \(at), \(table.selection) \(rest)")
    try prepared.bind(values)
    var runs: [Run<Owner>] = []
    var pending: [(run: Int, index: Int, lists: Lists)] = []
    while try prepared.step() {
      var row = RowReader(prepared.statement)
      let (key, moment) = (row.integer(), row.optionalMoment())
      let (header, lists) = header(&row, .light)
      if runs.last?.key != key { runs.append(Run(key: key)) }
      let run = runs.count - 1
      if !lists.isEmpty { pending.append((run, runs[run].records.count, lists)) }
      runs[run].append(Owner(from: &row, header: header), at: moment)
      try row.check()
    }
    let statuses = try pending.count > 16 ? StatusLogs(connection: connection, of: runs) : nil
    for (run, index, var lists) in pending {
      if let statuses, lists.remove(.statuses) != nil {
        statuses.fill(&runs[run].records[index])
      }
      guard !lists.isEmpty else { continue }
      try ListReader(connection: connection).fill(&runs[run].records[index], lists, .light)
    }
    return runs
  }

  private func read<Owner: Stored>(
    _ type: Owner.Type, _ row: inout RowReader, _ depth: Depth
  ) -> Bare {
    let (header, lists) = header(&row, depth)
    return Bare(record: Owner(from: &row, header: header).asRecord, lists: lists)
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
