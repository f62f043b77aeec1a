package import Partnership
package import Terminal

/// The geometry of the map: a row for each depth, a column for each band of spend and one for none.
package struct MapGrid: Hashable, Sendable {
  package let area: Rect
  package let labelWidth: Int
  /// Columns of a cell, the one for the line or the cursor on its left included.
  package let cellWidth: Int
  package let rowHeight: Int
  /// Bands of spend, and one for those without.
  package let columns: Int

  /// Rows that the heading and one line for each depth take.
  package static let fewestRows = 1 + PortfolioMap.depths.count
  private static let tallestRow = 7

  init(_ area: Rect, bands: Int) {
    self.area = area
    columns = bands + 1
    labelWidth = Self.labelWidth(for: area.width)
    cellWidth = max(1, (area.width - labelWidth) / columns)
    rowHeight = max(1, min(Self.tallestRow, (area.height - 1) / PortfolioMap.depths.count))
  }

  private static func labelWidth(for width: Int) -> Int { width >= 66 ? 14 : 3 }

  /// Columns that it takes with cells of a width.
  static func width(bands: Int, cell: Int, for width: Int) -> Int {
    labelWidth(for: width) + (bands + 1) * cell
  }

  /// The rows that it fills of those there are, the heading included.
  static func height(within room: Int) -> Int {
    let depths = PortfolioMap.depths.count
    return 1 + min(tallestRow, max(1, (room - 1) / depths)) * depths
  }

  /// Whether vendors have numbers in cells, and not only counts.
  package var hasMarks: Bool { cellWidth >= 8 }

  /// The heading of a column.
  package func heading(_ column: Int) -> Rect {
    Rect(
      x: area.x + labelWidth + column * cellWidth + 1, y: area.y, width: cellWidth - 1, height: 1)
  }

  /// The label of a depth, left of its cells.
  package func label(_ row: Int) -> Rect {
    Rect(x: area.x, y: y(of: row), width: labelWidth, height: rowHeight)
  }

  /// The cell of a place, the column of the line on its left included.
  package func rect(of place: MapPlace) -> Rect {
    let row = PortfolioMap.depths.firstIndex(of: place.depth) ?? 0
    return Rect(
      x: area.x + labelWidth + (place.band ?? columns - 1) * cellWidth, y: y(of: row),
      width: cellWidth, height: rowHeight)
  }

  private func y(of row: Int) -> Int { area.y + 1 + row * rowHeight }

  /// The place under a point where somebody stands.
  package func place(at point: Point, in map: PortfolioMap) -> MapPlace? {
    map.cells.map(\.place).first { rect(of: $0).contains(point) }
  }

  /// What a cell says, a line for each of its rows.
  ///
  /// The numbers of its vendors with the letters of their tiers while all have one and at least
  /// one fits, and how many more there are; else how many there are, and how many of each tier.
  package func lines(of cell: MapCell, in map: PortfolioMap, height: Int) -> [String] {
    let width = cellWidth - 1
    guard hasMarks, map.isNumbered else {
      let tiers = cell.tiers.map { "\($0.tier.letter)\($0.count)" }
      return [CountWords.grouped(cell.vendors.count)]
        + (height > 1 && hasMarks ? filled(tiers, width, height - 1, more: nil) : [])
    }
    let marks = cell.vendors.enumerated().map { "\($1.tier.letter)\(cell.first + $0 + 1)" }
    return filled(marks, width, height, more: marks.count)
  }

  /// Words set into lines; what does not fit is counted in the last one: `+12`.
  private func filled(_ words: [String], _ width: Int, _ height: Int, more total: Int?) -> [String]
  {
    for kept in stride(from: words.count, through: 0, by: -1) {
      let rest = words.count - kept
      let shown = words.prefix(kept) + (rest > 0 && total != nil ? ["+\(rest)"] : [])
      let lines = set(Array(shown), width)
      if lines.count <= height { return lines }
    }
    return []
  }

  private func set(_ words: [String], _ width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
