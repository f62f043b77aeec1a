import FoundationEssentials
import Partnership

/// One row of a register, read: which document, which vendor, and the values it gives.
struct AgreementRow {
  let line: Int
  let key: String
  let vendor: String
  /// The value of every mapped field, nil where the cell is empty.
  let fields: [(name: String, value: FieldValue?)]
  /// The same in canonical text.
  let values: SourceValues

  var subject: String { vendor + " · " + key }

  subscript(field name: String) -> FieldValue? {
    fields.first { $0.name == name }?.value
  }
}

/// Reads the cells of a table's rows as agreements.
struct AgreementReading {
  let mapping: ColumnMapping
  let formats: ColumnFormats
  let limits: ImportLimits

  /// Reads one row.
  ///
  /// - Throws: a problem with line and column at the first cell that cannot be read.
  func read(_ row: DelimitedTable.Row) throws(InputProblem) -> AgreementRow {
    let vendor = try name(row)
    var fields: [(name: String, value: FieldValue?)] = []
    var currency = formats.currency
    for (meaning, position) in mapping.positions.sorted(by: { $0.value < $1.value }) {
      guard case .field(let name) = meaning,
        let type = RecordKind.agreement.field(named: name)?.type
      else { continue }
      let cell = CellReading(
        text: row.cells[position], line: row.line, column: position + 1, name: name)
      fields.append((name, try value(cell, type, position, &currency)))
    }
    if fields.contains(where: { $0.name == "value" && $0.value != nil }),
      !fields.contains(where: { $0.name == "currency" && $0.value != nil }), let currency
    {
      fields.removeAll { $0.name == "currency" }
      fields.append(("currency", .text(currency)))
    }
    try checkDays(fields, row)
    let key = try key(row, vendor, fields)
    if mapping.positions[.key] != nil, mapping.positions[.field("number")] == nil {
      fields.append(("number", .text(key)))
    }
    return AgreementRow(
      line: row.line, key: key, vendor: vendor, fields: fields,
      values: values(fields, vendor: vendor))
  }

  private func value(
    _ cell: CellReading, _ type: FieldType, _ position: Int, _ currency: inout String?
  ) throws(InputProblem) -> FieldValue? {
    if cell.isEmpty { return nil }
    switch type {
    case .text: return .text(try cell.line(limit: limits.lineBytes, currency: cell.name))
    case .note: return .text(try cell.note(limit: limits.noteBytes))
    case .integer(let range): return .integer(try cell.integer(in: range))
    case .day, .moment:
      let day = try cell.day(formats.dateOrders[position] ?? .iso)
      let isOpenEnded = cell.name == "endsOn" && (day.year == 2099 || day.year == 9999)
      return isOpenEnded ? nil : .day(day)
    case .money:
      let (amount, code) = try cell.amount(
        formats.decimalMarks[position] ?? .point, currency: formats.currency)
      currency = code ?? currency
      return .integer(amount)
    case .choice(let words): return .word(try cell.word(among: words))
    case .decimal, .flag, .time, .reference, .references, .texts, .days, .renewals, .statuses,
      .datedText:
      throw cell.problem("cannot be read from a table.")
    }
  }

  private func name(_ row: DelimitedTable.Row) throws(InputProblem) -> String {
    let position = mapping.positions[.vendor] ?? 0
    let cell = CellReading(
      text: row.cells[position], line: row.line, column: position + 1, name: "vendor")
    if cell.isEmpty { throw cell.problem("is empty, so nobody knows whose agreement this is.") }
    return try cell.line(limit: limits.nameBytes, currency: nil)
  }

  private func checkDays(
    _ fields: [(name: String, value: FieldValue?)], _ row: DelimitedTable.Row
  ) throws(InputProblem) {
    func day(_ name: String) -> Day? {
      fields.first { $0.name == name }?.value.flatMap { Day(fieldValue: $0) }
    }
    let start = (mapping.positions[.startsOn] ?? 0) + 1
    guard let startsOn = day("startsOn") else {
      throw InputProblem("startsOn is empty; give the first day.", line: row.line, column: start)
    }
    guard let endsOn = day("endsOn"), endsOn < startsOn else { return }
    throw InputProblem(
      "the agreement ends (\(endsOn)) before it starts (\(startsOn)).", line: row.line,
      column: (mapping.positions[.endsOn] ?? 0) + 1)
  }

  /// The document's key, or where no column holds one a key made of what it says: such a row is
  /// new when any of vendor, start, value and title moves.
  private func key(
    _ row: DelimitedTable.Row, _ vendor: String, _ fields: [(name: String, value: FieldValue?)]
  ) throws(InputProblem) -> String {
    if let position = mapping.positions[.key] {
      let cell = CellReading(
        text: row.cells[position], line: row.line, column: position + 1, name: "key")
      if cell.isEmpty { throw cell.problem("is empty, so the row could not be found again.") }
      return try cell.line(limit: limits.nameBytes, currency: nil)
    }
    let parts = ["startsOn", "value", "title"].map { wanted in
      fields.first { $0.name == wanted }?.value.map { $0.canonicalText } ?? ""
    }
    return "row:" + ([FoldedName(vendor).text] + parts).joined(separator: "|")
  }

  private func values(
    _ fields: [(name: String, value: FieldValue?)], vendor: String
  ) -> SourceValues {
    var values = ["vendor": FoldedName(vendor).text]
    for (name, value) in fields { values[name] = value.map { $0.canonicalText } ?? "" }
    return SourceValues(values)
  }
}
