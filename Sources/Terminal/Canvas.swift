/// A grid of cells that screens draw into; it knows no colour and no terminal.
///
/// Whatever lies outside is dropped, so that no size can make a screen fail.
/// All text goes through `SafeText`, and a wide character is never cut in half.
///
/// Two canvases are equal where they show the same.
package struct Canvas: Sendable {
  package let size: Size
  /// The signs to draw with, and the character set that text is fitted to.
  package let glyphs: GlyphSet
  /// Where the terminal's own cursor stands; nil hides it.
  package var cursor: Point?
  /// Whether lines and frames are left out, so that nothing but words is read aloud.
  package var isPlain = false
  /// Row after row, from the top left.
  package private(set) var cells: [Cell]
  private var memories = Memories()

  /// Makes a blank canvas; whoever draws may look up what was left in the canvas before.
  package init(size: Size, glyphs: GlyphSet = .unicode, after last: Canvas? = nil) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.width * size.height)
    if let last, last.glyphs == glyphs { memories.before = last.memories.here }
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

  /// Puts the first columns of printable ASCII where they fit: most of what is ever drawn.
  ///
  /// Only the two ends can cut a wide character; all between is covered whole.
  mutating func putASCII(
    _ text: String, at point: Point, columns: Int, role: Role, highlights: Highlights
  ) {
    guard columns > 0 else { return }
    let start = point.y * size.width + point.x
    mend(start, column: point.x)
    mend(start + columns - 1, column: point.x + columns - 1)
    cells.withUnsafeMutableBufferPointer { cells in
      var place = start
      for byte in text.utf8.prefix(columns) {
        cells[place] = Cell(scalar: Unicode.Scalar(byte), role: role, highlights: highlights)
        place += 1
      }
    }
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

extension Canvas {
  /// What whoever draws leaves to the next canvas; at most one thing of each type.
  fileprivate struct Memories: Sendable {
    var before: [ObjectIdentifier: any Sendable] = [:]
    var here: [ObjectIdentifier: any Sendable] = [:]
  }

  /// What was left in the canvas before this one, if that had the same glyphs.
  package func remembered<Memory: Sendable>(as type: Memory.Type) -> Memory? {
    memories.before[ObjectIdentifier(type)] as? Memory
  }

  /// Leaves something to the canvas after this one.
  package mutating func remember<Memory: Sendable>(_ memory: Memory) {
    memories.here[ObjectIdentifier(Memory.self)] = memory
  }

  /// Lets go of the canvas before; to be called once all is drawn.
  package mutating func finish() {
    memories.before = [:]
  }

  /// The cells of the part of a row that lies inside the canvas.
  package func cells(in row: Rect) -> [Cell] {
    let row = row.intersection(bounds)
    guard !row.isEmpty else { return [] }
    let start = row.y * size.width + row.x
    return Array(cells[start..<(start + row.width)])
  }

  /// Puts cells of a whole row over blank ones, as far as they fit.
  package mutating func copy(_ line: [Cell], to point: Point) {
    guard bounds.contains(point), point.x + line.count <= size.width else { return }
    let start = point.y * size.width + point.x
    cells.withUnsafeMutableBufferPointer { cells in
      for (offset, cell) in line.enumerated() { cells[start + offset] = cell }
    }
  }
}

extension Canvas: Hashable {
  /// Whether both show the same; what they remember of earlier ones does not count.
  package static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.isPlain == right.isPlain
      && left.cells == right.cells && left.glyphs == right.glyphs
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cursor)
    hasher.combine(cells)
  }
}
