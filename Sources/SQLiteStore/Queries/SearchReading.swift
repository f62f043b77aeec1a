import Partnership
import Store

/// Answers a full-text search: names first, then the newest entries.
struct SearchReading {
  let connection: Connection
  let query: SearchQuery
  let limit: Int

  /// How many of the matches recorded last are looked at before they are put in order of date.
  private static let horizon = 1_000

  private var records: RecordQuery { RecordQuery(connection: connection) }

  func hits() throws -> [Hit] {
    guard limit > 0, let expression = SearchExpression(query.words),
      let (condition, values) = condition()
    else { return [] }
    let named = try numbers(expression.inNames, condition, values)
    let all = try numbers(expression.everywhere, condition, values)
    let known = Set(named)
    let names = try found(named.prefix(limit)).sorted(by: isBetterName)
    let rest = try found(newest(all.filter { !known.contains($0) }, limit - names.count))
    return try hits(names, expression.inNames) + hits(rest, expression.everywhere)
  }

  private func numbers(
    _ match: String, _ condition: String, _ values: [Binding]
  ) throws -> [Int] {
    try connection.rows(
      "SELECT rowid FROM search WHERE search MATCH ?\(condition) ORDER BY rowid DESC LIMIT ?",
      [.text(match)] + values + [.integer(SearchReading.horizon)]
    ) { $0.integer() }
  }

  private func found(_ numbers: some Sequence<Int>) throws -> [Record] {
    try records.records(numbers.map { RecordID(number: $0) })
  }

  /// The first of the numbers in order of the timeline, those without a date before all others;
  /// the records are not read whole for it.
  private func newest(_ numbers: [Int], _ count: Int) throws -> [Int] {
    let dated = try numbers.compactMap { number -> (at: String, number: Int)? in
      guard let kind = try records.kind(of: number) else { return nil }
      let table = StoredTable.of(kind)
      return try connection.first(
        "SELECT \(kind.primarySQL) FROM \(table.name) t WHERE t.id = ? AND \(table.isVisible)",
        .integer(number)
      ) { ($0.optionalText() ?? "~", number) }
    }
    return dated.sorted { ($0.at, $0.number) > ($1.at, $1.number) }.prefix(count).map(\.number)
  }

  private func isBetterName(_ left: Record, _ right: Record) -> Bool {
    guard left.kind == right.kind else { return left.kind == .vendor }
    return (left.id.number ?? 0) < (right.id.number ?? 0)
  }

  /// The records with what stands around their matches.
  ///
  /// All excerpts are taken in one pass over the matches: looking a single one up costs the whole
  /// search again. The plus keeps the numbers from being looked up one by one.
  private func hits(_ records: [Record], _ match: String) throws -> [Hit] {
    let numbers = records.compactMap(\.id.number)
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    let list = numbers.map(String.init).joined(separator: ",")
    let excerpts = try connection.rows(
      """
      SELECT rowid, snippet(search, -1, char(1), char(2), '…', 12) FROM search
      WHERE search MATCH ? AND rowid BETWEEN ? AND ?
        AND +rowid IN (SELECT value FROM json_each('[' || ? || ']'))
      """, .text(match), .integer(first), .integer(last), .text(list)
    ) { ($0.integer(), $0.text()) }
    let marked = Dictionary(excerpts) { first, _ in first }
    return records.compactMap { record in
      record.id.number.flatMap { marked[$0] }.map { Hit(marked: $0, record: record) }
    }
  }

  private func condition() -> (sql: String, values: [Binding])? {
    var sql = ""
    var values: [Binding] = []
    if let vendor = query.vendor {
      guard let number = vendor.number else { return nil }
      sql += " AND (rowid = ? OR rowid IN (SELECT record FROM membership WHERE vendor = ?))"
      values += [.integer(number), .integer(number)]
    }
    if let kind = query.kind {
      sql += " AND (SELECT kind FROM record WHERE id = search.rowid) = ?"
      values.append(.text(kind.rawValue))
    }
    return (sql, values)
  }
}

extension Hit {
  /// A hit whose excerpt carries the marks 1 and 2 around each match.
  init(marked: String, record: Record) {
    var excerpt = ""
    var length = 0
    var matches: [Range<Int>] = []
    var start: Int?
    for character in marked {
      switch character {
      case "\u{1}": start = length
      case "\u{2}":
        if let from = start { matches.append(from..<length) }
        start = nil
      case "\n", "\r\n", "\r":
        excerpt += " · "
        length += 3
      case _:
        excerpt.append(character)
        length += 1
      }
    }
    self.init(record: record, excerpt: excerpt, matches: matches)
  }
}
