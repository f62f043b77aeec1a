import Partnership

/// The status logs of many vendors, read at once instead of one by one.
struct StatusLogs {
  private let logs: [Int: [StatusEntry]]

  /// Nil where the records are no vendors, or so few that each is read for itself.
  init?<Owner: Fielded>(connection: Connection, of records: [Owner]) throws {
    let numbers = records.compactMap(\.id.number)
    guard Owner.recordKind == .vendor, numbers.count > 16, let first = numbers.min(),
      let last = numbers.max()
    else { return nil }
    var logs: [Int: [StatusEntry]] = [:]
    logs.reserveCapacity(numbers.count)
    let rows = try connection.rows(
      """
      SELECT record, "on", status FROM vendor_status WHERE record BETWEEN ? AND ?
      ORDER BY record, position
      """, .integer(first), .integer(last)
    ) { ($0.integer(), StatusEntry(on: $0.day(), status: $0.word(or: .prospect))) }
    for (number, entry) in rows { logs[number, default: []].append(entry) }
    self.logs = logs
  }

  func fill<Owner: Fielded>(_ owner: inout Owner) {
    guard var vendor = owner as? Vendor, let number = vendor.id.number else { return }
    vendor.statusLog = logs[number] ?? []
    if let filled = vendor as? Owner { owner = filled }
  }
}
