import Partnership
import Store

/// Compares everything that a store says twice.
struct Inspection {
  let connection: Connection
  var onlooker = Onlooker.none
  let restore = "Restore the newest backup with: fathom restore."

  /// Every fault found in the file itself and between its tables.
  func faults() throws -> [Fault] {
    try onlooker.see(0, of: 1)
    var faults = try Integrity.problems(connection.database, "integrity_check").map {
      Fault(what: "The file is damaged: \($0).", remedy: restore)
    }
    guard faults.isEmpty else { return faults }
    let strays = try connection.rows("PRAGMA foreign_key_check") { $0.text() }
    faults += Set(strays).sorted().map {
      Fault(what: "A row of \($0) refers to a record that is not there.", remedy: restore)
    }
    faults += try journalFaults()
    let total = try connection.first("SELECT count(*) FROM record") { $0.integer() } ?? 0
    var seen = 0
    for kind in RecordKind.allCases { faults += try rowFaults(of: kind, &seen, of: total) }
    return faults
  }

  private func journalFaults() throws -> [Fault] {
    let short = try connection.rows(
      """
      SELECT s.number FROM step s
      WHERE s.count <> (SELECT count(*) FROM step_record r WHERE r.step = s.number)
      """
    ) { $0.integer() }
    let open = try connection.rows("SELECT step FROM open_step") { $0.integer() }
    return short.map { Fault(what: "Step \($0) of the journal is not whole.", remedy: restore) }
      + open.map { Fault(what: "Step \($0) of the journal was never closed.", remedy: restore) }
  }

  /// Every live record against its newest image, the timeline and the search.
  private func rowFaults(
    of kind: RecordKind, _ seen: inout Int, of total: Int
  ) throws -> [Fault] {
    let reading = onlooker.stretch(from: 0.2, to: 1)
    let table = StoredTable.of(kind)
    let records = try RecordReader(connection: connection).records(
      kind, "FROM \(table.name) t WHERE t.removed_at IS NULL", [], .whole)
    var faults: [Fault] = []
    for record in records {
      seen += 1
      try reading.see(seen, of: total)
      guard let number = record.id.number else { continue }
      if try newestImage(of: number) != Image.text(of: record) {
        faults.append(
          Fault(
            what: "The \(record.calling) (\(number)) is not as the journal says.", remedy: restore))
      }
      if try !isFound(record, number) {
        faults.append(
          Fault(
            what: "The search does not know the \(record.calling) (\(number)).", remedy: restore))
      }
    }
    return faults + (try strayRows(of: kind))
  }

  private func newestImage(of number: Int) throws -> String? {
    try connection.first(
      "SELECT after FROM step_record WHERE record = ? ORDER BY step DESC, position DESC LIMIT 1",
      .integer(number)
    ) { $0.optionalText() } ?? nil
  }

  private func isFound(_ record: Record, _ number: Int) throws -> Bool {
    let texts = SearchText(record)
    let row = try connection.first(
      "SELECT name, text FROM search WHERE rowid = ?", .integer(number)
    ) { ($0.text(), $0.text()) }
    guard let row else { return texts.isEmpty }
    return row == (texts.name, texts.text)
  }

  /// Rows of the timeline whose record was removed or has another vendor.
  private func strayRows(of kind: RecordKind) throws -> [Fault] {
    guard kind != .vendor else { return [] }
    let strays = try connection.rows(
      """
      SELECT m.record FROM membership m LEFT JOIN \(StoredTable.of(kind).name) t ON t.id = m.record
      WHERE m.kind = ? AND (t.id IS NULL OR t.removed_at IS NOT NULL
        OR (m.position = 0 AND t.vendor IS NOT m.vendor))
      """, .text(kind.rawValue)
    ) { $0.integer() }
    return strays.map {
      Fault(what: "The timeline holds record \($0), which is not there.", remedy: restore)
    }
  }
}
