extension Canvas {
  /// The text of each row, exactly as many columns as the canvas is wide.
  package var textPlane: [String] {
    (0..<size.height).map { row in rowCells(row).map(\.text).joined() }
  }

  /// What each cell means, by letters, and the list of the letters' meanings.
  ///
  /// Plain text is `.`. Other roles get letters in the order in which they
  /// first appear, so that a golden file changes only where meaning does.
  package var rolePlane: RolePlane {
    var letters: [String: Character] = [:]
    var legend: [String] = []
    var names = RolePlane.letters.makeIterator()
    let rows = (0..<size.height).map { row in
      String(
        rowCells(row).map { cell -> Character in
          let meaning = RolePlane.meaning(of: cell)
          if meaning == Role.text.name { return "." }
          if let letter = letters[meaning] { return letter }
          let letter = names.next() ?? "?"
          letters[meaning] = letter
          legend.append("\(letter) \(meaning)")
          return letter
        })
    }
    return RolePlane(rows: rows, legend: legend)
  }

  private func rowCells(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.width)..<((row + 1) * size.width)]
  }
}

/// The meanings of a canvas as text, for golden files.
package struct RolePlane: Hashable, Sendable {
  package let rows: [String]
  /// One line for each letter: the letter, a space, the role and its highlights.
  package let legend: [String]

  fileprivate static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

  fileprivate static func meaning(of cell: Cell) -> String {
    ([cell.role.name] + cell.highlights.roles.map(\.name)).joined(separator: "+")
  }
}
