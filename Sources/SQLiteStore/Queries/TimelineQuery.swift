import Partnership
import Store

/// Reads a vendor's entries of every kind, newest first.
struct TimelineQuery {
  let connection: Connection
  let vendor: Int
  let filter: TimelineFilter

  /// One stretch of the timeline.
  func entries(_ page: Page) throws -> [Record] {
    if let match = try match() {
      return Array(try records(match).dropFirst(page.offset).prefix(page.limit))
    }
    let (condition, values) = condition()
    let rows = try connection.rows(
      "SELECT m.record, m.kind FROM membership m WHERE \(condition)"
        + " ORDER BY m.at DESC, m.record DESC LIMIT ? OFFSET ?",
      values + [.integer(page.limit), .integer(page.offset)]
    ) { (number: $0.integer(), kind: $0.word(or: RecordKind.note)) }
    let reader = RecordReader(connection: connection)
    return try rows.compactMap { try reader.record($0.number, $0.kind) }
  }

  func count() throws -> Int {
    if let match = try match() { return try records(match).count }
    let (condition, values) = condition()
    return try connection.rows("SELECT count(*) FROM membership m WHERE \(condition)", values) {
      $0.integer()
    }.first ?? 0
  }

  /// What finds the filter's words; nil where it has none.
  private func match() throws -> TimelineMatch? {
    try TimelineMatch(
      filter,
      contacts: {
        let query = RecordQuery(connection: connection)
        return try query.contacts(of: RecordID(number: vendor)) + query.ownContacts()
      },
      measures: { try RecordQuery(connection: connection).measures(of: vendor) })
  }

  /// The entries whose rows hold the words: most of what a row shows is worked out from its
  /// record, so the records are read, kind by kind, and compared here.
  private func records(_ match: TimelineMatch) throws -> [Record] {
    let reader = RecordReader(connection: connection)
    let kinds =
      filter.kinds.isEmpty
      ? RecordKind.allCases.filter { $0 != .vendor && $0 != .contact } : Array(filter.kinds)
    return try kinds.flatMap { kind in
      try reader.records(
        kind,
        """
        FROM membership m CROSS JOIN \(StoredTable.of(kind).name) t ON t.id = m.record
        WHERE m.kind = ? AND m.vendor = ? AND m.at > '' AND m.at >= ?
        """,
        [
          .text(kind.rawValue), .integer(vendor), .text(filter.since?.description ?? ""),
        ], .whole
      ).filter(match.holds)
    }.inTimelineOrder
  }

  private func condition() -> (sql: String, values: [Binding]) {
    var parts = ["m.vendor = ?", "m.at > ''"]
    var values: [Binding] = [.integer(vendor)]
    if let since = filter.since {
      parts.append("m.at >= ?")
      values.append(.text(since.description))
    }
    if !filter.kinds.isEmpty {
      let kinds = filter.kinds.sorted { $0.rawValue < $1.rawValue }
      parts.append("m.kind IN (\(kinds.map { _ in "?" }.joined(separator: ", ")))")
      values += kinds.map { .text($0.rawValue) }
    }
    return (parts.joined(separator: " AND "), values)
  }
}
