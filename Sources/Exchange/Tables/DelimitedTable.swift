/// A table with a header, read from text: its good rows, and what was wrong with the others.
package struct DelimitedTable: Sendable {
  /// One row; it has exactly one cell for each column.
  package struct Row: Hashable, Sendable {
    /// The line of the file on which the row begins, counted from 1.
    package let line: Int
    package let cells: [String]
  }

  package let separator: Separator
  package let header: [String]
  package let rows: [Row]
  package let problems: [InputProblem]

  /// Reads a table; the separator is found out unless it is given.
  ///
  /// A guard apostrophe before a formula sign, which our own exports write against spreadsheets
  /// that would run the cell, is taken off again; nothing else is changed.
  ///
  /// - Throws: a problem where there is no header, or where there are more rows than the limit.
  package init(
    _ text: String, separator: Separator? = nil, limits: ImportLimits = ImportLimits()
  ) throws(InputProblem) {
    let bytes = Array(text.utf8)
    let found = separator ?? Separator.find(in: bytes)
    var reader = DelimitedReader(bytes, separator: found.rawValue)
    if Separator.declaration(in: bytes) != nil { _ = reader.next() }
    guard let first = reader.next() else {
      throw InputProblem("The file is empty; it needs a line with the names of the columns.")
    }
    if let problem = first.problem { throw problem }
    let header = first.cells.map { Self.trimmed($0) }
    var rows: [Row] = []
    var problems: [InputProblem] = []
    while let record = reader.next() {
      if let problem = record.problem ?? Self.shapeProblem(record, columns: header.count) {
        problems.append(problem)
        continue
      }
      guard rows.count < limits.records else {
        throw InputProblem(
          "The file has more than \(limits.records) rows; split it.", line: record.number)
      }
      rows.append(
        Row(
          line: record.number,
          cells: record.cells.prefix(header.count).map { Self.unguarded($0) }))
    }
    self.separator = found
    self.header = header
    self.rows = rows
    self.problems = problems
  }

  /// Too few cells shift meanings, and so do too many, unless the surplus is empty.
  private static func shapeProblem(
    _ record: DelimitedReader.Line, columns: Int
  ) -> InputProblem? {
    let surplus = record.cells.dropFirst(columns)
    guard record.cells.count < columns || surplus.contains(where: { !$0.isEmpty })
    else { return nil }
    return InputProblem(
      "the row has \(record.cells.count) cells, the header has \(columns); "
        + "quote cells that hold the separator or a line break.",
      line: record.number)
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  private static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == 0x27, let second = cell.unicodeScalars.dropFirst().first,
      formulaSigns.contains(second)
    else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\n", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
