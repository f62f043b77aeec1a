/// Splits text into records of cells, as RFC 4180 says, each with the line it begins on.
///
/// SwiftCSV is not used: it gives neither line numbers nor the place of an error, takes an
/// unclosed quote for an unnamed failure, and walks characters where bytes do.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line: Int

  init(_ bytes: [UInt8], separator: UInt8, from index: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    self.index = index
    self.line = line
  }

  /// One record: its cells, the line of its first byte, and what was wrong with it.
  struct Line {
    var number: Int
    var cells: [String] = []
    var problem: InputProblem?
    /// Whether it ends with the text, inside a quote.
    var isCutOff = false

    var isBlank: Bool { cells.count == 1 && cells[0].isEmpty && problem == nil }
  }

  /// The next record that is not an empty line; nil at the end.
  ///
  /// A quote that is never closed takes everything to the end into its record, since what follows
  /// cannot be told apart.
  mutating func next() -> Line? {
    while index < bytes.count {
      let record = record()
      if !record.isBlank { return record }
    }
    return nil
  }

  private mutating func record() -> Line {
    var record = Line(number: line)
    while true {
      let isQuoted = index < bytes.count && bytes[index] == Self.quote
      let cell = isQuoted ? quotedCell(into: &record) : plainCell()
      record.cells.append(cell)
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    skipLineEnd()
    return record
  }

  private mutating func plainCell() -> String {
    let start = index
    while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedCell(into record: inout Line) -> String {
    let (opened, column) = (line, record.cells.count + 1)
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        index += 1
        guard index < bytes.count, bytes[index] == Self.quote else {
          skipStray(into: &record, column: column)
          return String(decoding: content, as: UTF8.self)
        }
      } else if byte == Self.newline || (byte == Self.carriage && !isNewline(at: index + 1)) {
        line += 1
      }
      content.append(byte)
      index += 1
    }
    record.isCutOff = true
    record.problem =
      record.problem
      ?? InputProblem(
        "a quote opened here is never closed, so the rest of the file was not read; close it, or "
          + "double it where it belongs to the text.", line: opened, column: column)
    return String(decoding: content, as: UTF8.self)
  }

  /// Text between a closing quote and the separator fits no reading, so the record is bad.
  private mutating func skipStray(into record: inout Line, column: Int) {
    guard index < bytes.count, !endsCell(bytes[index]) else { return }
    while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
    record.problem =
      record.problem
      ?? InputProblem(
        "text stands after a closing quote; double the quotes that belong to the text.",
        line: line, column: column)
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == Self.carriage, isNewline(at: index + 1) { index += 1 }
    index += 1
    line += 1
  }

  private func isNewline(at position: Int) -> Bool {
    position < bytes.count && bytes[position] == Self.newline
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.newline || byte == Self.carriage
  }

  private static let quote: UInt8 = 0x22
  private static let newline: UInt8 = 0x0A
  private static let carriage: UInt8 = 0x0D
}
