package import Partnership

/// Turns a register of agreements, as CSV, into a plan.
package struct AgreementsImport: Sendable {
  /// The name of the register: keys are unique in it.
  package var source: String
  package var today: Day
  /// nil = by the usual names of columns.
  package var columns: [ColumnPair]?
  /// nil = found out from the columns.
  package var dateOrder: DateOrder?
  /// The currency of amounts that name none.
  package var currency: String?
  /// nil = found out from the bytes.
  package var encoding: TextEncoding?
  package var limits = ImportLimits()

  package init(
    source: String, today: Day, columns: [ColumnPair]? = nil, dateOrder: DateOrder? = nil,
    currency: String? = nil
  ) {
    self.source = source
    self.today = today
    self.columns = columns
    self.dateOrder = dateOrder
    self.currency = currency
  }

  /// Plans the import of a file into what the store knows.
  ///
  /// A row is found again by its key. A field is changed only where the source says something else
  /// than at the last import, so what a person corrected stays corrected; what a person removed
  /// stays removed. Planning the same file again after the edits were made gives no edits.
  ///
  /// - Throws: a problem that makes the whole file unreadable; bad rows are skipped and listed.
  package func plan(
    _ bytes: [UInt8], into known: KnownPortfolio
  ) throws(InputProblem) -> ImportPlan {
    try limits.check(fileBytes: bytes.count)
    let decoded = try DecodedText(bytes, as: encoding)
    let table = try DelimitedTable(decoded.text, limits: limits)
    let mapping = try ColumnMapping(columns, header: table.header)
    let formats = try ColumnFormats(table, mapping, dateOrder: dateOrder, currency: currency)
    let reading = AgreementReading(mapping: mapping, formats: formats, limits: limits)
    var planning = AgreementPlanning(known, source: source, today: today)
    for row in table.rows {
      do throws(InputProblem) {
        planning.add(try reading.read(row))
      } catch {
        planning.skip(error)
      }
    }
    for problem in table.problems { planning.skip(problem) }
    var plan = planning.finished
    plan.unmapped = mapping.unmapped
    plan.remarks =
      (decoded.encoding == .utf8 ? [] : ["encoding: \(decoded.encoding.rawValue)"])
      + formats.remarks
    return plan
  }
}

extension AgreementsImport {
  /// The columns of a file with some of what stands in them, as a person needs to see them who says
  /// which is which.
  ///
  /// - Throws: a problem that makes the whole file unreadable.
  package func registerColumns(of bytes: [UInt8]) throws(InputProblem) -> [RegisterColumn] {
    try limits.check(fileBytes: bytes.count)
    let table = try DelimitedTable(try DecodedText(bytes, as: encoding).text, limits: limits)
    let meanings =
      if let columns {
        (try? ColumnMapping.taken(columns, header: table.header)) ?? [:]
      } else {
        ColumnMapping.guess(table.header)
      }
    return ColumnMapping.names(table.header).enumerated().map { position, name in
      RegisterColumn(
        name: name, examples: table.examples(inColumn: position),
        field: meanings.first { $0.value == position }?.key.name)
    }
  }
}

/// One column of a register: what it is called, what stands in it, and which field it is.
package struct RegisterColumn: Hashable, Sendable {
  package let name: String
  /// The first cells that are not empty and differ, three at most.
  package let examples: [String]
  /// nil where the column means nothing here.
  package let field: String?

  package init(name: String, examples: [String], field: String?) {
    self.name = name
    self.examples = examples
    self.field = field
  }
}

extension DelimitedTable {
  fileprivate func examples(inColumn position: Int) -> [String] {
    var examples: [String] = []
    for row in rows.prefix(200) where examples.count < 3 {
      let cell = row.cells[position]
      if !cell.isEmpty, !examples.contains(cell) { examples.append(cell) }
    }
    return examples
  }
}
