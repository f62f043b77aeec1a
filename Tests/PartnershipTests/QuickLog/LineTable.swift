import Partnership
import Testing

/// A table of lines and what each of them saves, one row a line, parted by an arrow.
struct LineTable: Sendable {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: String
    let saved: String

    var testDescription: String { line }
  }

  let rows: [Row]

  init(_ text: String) {
    rows = text.split(separator: "\n").compactMap { row in
      guard let arrow = row.firstRange(of: " => ") else { return nil }
      let line = row[..<arrow.lowerBound].drop { $0 == " " }
      return Row(line: String(line), saved: String(row[arrow.upperBound...]))
    }
  }
}

/// The whole of what a line saves must be as the table says.
func expect(
  _ row: LineTable.Row, in context: LogContext = LogFixture.context,
  at location: SourceLocation = #_sourceLocation
) {
  let reading = LogLine.parse(row.line, in: context)
  #expect(render(reading, in: context) == row.saved, sourceLocation: location)
}
