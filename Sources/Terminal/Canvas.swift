/// A grid of cells that screens draw into; it knows no colour and no terminal.
///
/// Whatever lies outside is dropped, so that no size can make a screen fail.
/// All text goes through `SafeText`, and a wide character is never cut in half.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// The signs to draw with, and the character set that text is fitted to.
  package let glyphs: GlyphSet
  /// Where the terminal's own cursor stands; nil hides it.
  package var cursor: Point?
  /// Whether lines and frames are left out, so that nothing but words is read aloud.
  package var isPlain = false
  /// Row after row, from the top left.
  package private(set) var cells: [Cell]

  package init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package var bounds: Rect { Rect(origin: Point(x: 0, y: 0), size: size) }

  /// The cell at the point, or nil outside.
  package subscript(point: Point) -> Cell? {
    index(point).map { cells[$0] }
  }

  /// Blanks a rectangle and gives it the role.
  package mutating func fill(_ area: Rect, role: Role) {
    let area = area.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { put(Cell(scalar: " ", role: role), x: x, y: y) }
    }
  }

  /// Gives all cells of a rectangle the role and keeps their text.
  package mutating func setRole(_ role: Role, in area: Rect) {
    change(area) { $0.role = role }
  }

  /// Lays a highlight over a rectangle and keeps text and roles.
  package mutating func highlight(_ area: Rect, _ highlights: Highlights) {
    change(area) { $0.highlights.formUnion(highlights) }
  }

  /// Puts a cell and mends the halves of wide characters that it cuts.
  ///
  /// A wide cell needs the column to its right as well; where there is none, a
  /// blank is drawn in its stead.
  mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return }
    let start = y * size.width + x
    guard cell.width == 2 else {
      mend(start, column: x)
      cells[start] = cell
      return
    }
    guard x + 1 < size.width else {
      mend(start, column: x)
      cells[start] = Cell(scalar: " ", role: cell.role, highlights: cell.highlights)
      return
    }
    mend(start, column: x)
    mend(start + 1, column: x + 1)
    cells[start] = cell
    cells[start + 1] = Cell(
      scalar: " ", width: 0, role: cell.role, highlights: cell.highlights)
  }

  private mutating func mend(_ start: Int, column: Int) {
    let old = cells[start]
    if old.width == 1 { return }
    if old.isContinuation, column > 0 {
      let left = cells[start - 1]
      cells[start - 1] = Cell(scalar: " ", role: left.role, highlights: left.highlights)
    } else if old.width == 2, column + 1 < size.width {
      cells[start + 1] = Cell(scalar: " ", role: old.role, highlights: old.highlights)
    }
  }

  private mutating func change(_ area: Rect, _ body: (inout Cell) -> Void) {
    let area = area.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { body(&cells[y * size.width + x]) }
    }
  }

  private func index(_ point: Point) -> Int? {
    bounds.contains(point) ? point.y * size.width + point.x : nil
  }
}
