import Partnership
import Store

/// Reads a vendor's entries of every kind, newest first.
struct TimelineQuery {
  let connection: Connection
  let vendor: Int
  let filter: TimelineFilter

  /// One stretch of the timeline.
  func entries(_ page: Page) throws -> [Record] {
    guard let (condition, values) = condition() else { return [] }
    let rows = try connection.rows(
      "SELECT m.record, m.kind FROM membership m WHERE \(condition)"
        + " ORDER BY m.at DESC, m.record DESC LIMIT ? OFFSET ?",
      values + [.integer(page.limit), .integer(page.offset)]
    ) { (number: $0.integer(), kind: $0.word(or: RecordKind.note)) }
    let reader = RecordReader(connection: connection)
    return try rows.compactMap { try reader.record($0.number, $0.kind) }
  }

  func count() throws -> Int {
    guard let (condition, values) = condition() else { return 0 }
    return try connection.rows("SELECT count(*) FROM membership m WHERE \(condition)", values) {
      $0.integer()
    }.first ?? 0
  }

  /// The condition and its values; nil where no entry can fulfil it.
  private func condition() -> (sql: String, values: [Binding])? {
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
    if let words = filter.words, !words.allSatisfy(\.isWhitespace) {
      guard let match = SearchExpression(words) else { return nil }
      parts.append("m.record IN (SELECT rowid FROM search WHERE search MATCH ?)")
      values.append(.text(match.everywhere))
    }
    return (parts.joined(separator: " AND "), values)
  }
}
