import Partnership

/// The status logs of many vendors, read at once instead of one by one.
struct StatusLogs {
  private let logs: [Int: [StatusEntry]]

  /// Nil where the runs are not of vendors.
  init?<Owner: Stored>(connection: Connection, of runs: [Run<Owner>]) throws {
    let numbers = runs.lazy.flatMap(\.records).compactMap(\.id.number)
    guard Owner.recordKind == .vendor, let first = numbers.min(), let last = numbers.max() else {
      return nil
    }
    var logs: [Int: [StatusEntry]] = [:]
    let rows = try connection.rows(
      """
      SELECT record, "on", status FROM vendor_status WHERE record BETWEEN ? AND ?
      ORDER BY record, position
      """, .integer(first), .integer(last)
    ) { ($0.integer(), StatusEntry(on: $0.day(), status: $0.word(or: .prospect))) }
    logs.reserveCapacity(rows.count)
    for (number, entry) in rows { logs[number, default: []].append(entry) }
    self.logs = logs
  }

  func fill<Owner: Stored>(_ owner: inout Owner) {
    owner.take(logs[owner.id.number ?? 0] ?? [])
  }
}
