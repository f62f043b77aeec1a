import Terminal

/// Rows of text set in columns, as wide as their widest cell.
///
/// On a terminal the last column is cut where the line ends; into a pipe or a file everything goes
/// whole.
struct Columns {
  /// How a column stands under its heading.
  enum Edge {
    case left
    case right
  }

  private let headings: [String]
  private let edges: [Edge]
  private var rows: [[String]] = []

  /// Columns whose headings begin with a space stand right.
  init(_ headings: [String]) {
    self.headings = headings.map { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }
    edges = headings.map { $0.hasPrefix(" ") ? .right : .left }
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(_ row: [String]) {
    rows.append(row)
  }

  /// Prints the headings and the rows.
  func print(to output: Output, indent: Int = 0) {
    let safe = rows.map { row in row.map { SafeText.line($0, charset: output.charset) } }
    let widths = headings.indices.map { column in
      safe.reduce(width(headings[column], output)) { max($0, width($1[column], output)) }
    }
    if headings.contains(where: { !$0.isEmpty }) {
      output.write(output.style(.heading, line(headings, widths, indent, output)) + "\n")
    }
    for row in safe { output.write(line(row, widths, indent, output) + "\n") }
  }

  private func line(_ cells: [String], _ widths: [Int], _ indent: Int, _ output: Output) -> String {
    var text = String(repeating: " ", count: indent)
    for (column, cell) in cells.enumerated() {
      let room = String(repeating: " ", count: max(0, widths[column] - width(cell, output)))
      let isLast = column == cells.count - 1
      switch edges[column] {
      case .left: text += isLast ? cell : cell + room + "  "
      case .right: text += room + cell + (isLast ? "" : "  ")
      }
    }
    while text.last == " " { text.removeLast() }
    return output.isTerminal ? cut(text, output) : text
  }

  private func cut(_ text: String, _ output: Output) -> String {
    guard width(text, output) > output.width else { return text }
    var kept = ""
    var columns = 0
    for character in text {
      columns += width(String(character), output)
      guard columns < output.width else { break }
      kept.append(character)
    }
    return kept + (output.charset == .ascii ? "~" : "…")
  }

  private func width(_ text: String, _ output: Output) -> Int {
    GlyphWidth.of(text, charset: output.charset)
  }
}
