/// What a person says of one column of a register: its name, and the field that it is.
package struct ColumnPair: Hashable, Sendable {
  package var column: String
  package var field: String

  package init(column: String, field: String) {
    self.column = column
    self.field = field
  }

  /// Reads pairs such as `Doc Number=key,Vendor=vendor`.
  ///
  /// A column's name may hold commas and equals signs, a field's never does.
  ///
  /// - Throws: a problem that names the piece that maps nothing.
  package static func read(_ argument: String) throws(InputProblem) -> [ColumnPair] {
    var pairs: [ColumnPair] = []
    for piece in pieces(argument) {
      guard let equals = piece.lastIndex(of: "=") else {
        throw InputProblem("\(piece) maps nothing; write 'Column=field,Column=field'.")
      }
      pairs.append(
        ColumnPair(
          column: trimmed(piece[..<equals]), field: trimmed(piece[piece.index(after: equals)...])))
    }
    return pairs
  }

  private static func pieces(_ argument: String) -> [String] {
    var pieces: [String] = []
    var open = ""
    for piece in argument.split(separator: ",", omittingEmptySubsequences: false) {
      open += open.isEmpty ? String(piece) : "," + piece
      guard piece.contains("=") else { continue }
      pieces.append(open)
      open = ""
    }
    if !trimmed(open[...]).isEmpty { pieces.append(open) }
    return pieces
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
