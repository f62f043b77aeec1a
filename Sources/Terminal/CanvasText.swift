/// What to do with text that is wider than its place.
package enum Truncation: Hashable, Sendable {
  /// End it with the ellipsis of the glyph set.
  case ellipsis
  /// Cut it off.
  case clip
}

extension Canvas {
  /// Writes a line of text and returns the columns it covered.
  ///
  /// The text is made safe, clipped to `width` columns (else to the canvas),
  /// and a wide character that does not fit is replaced by a blank. Columns
  /// left of the canvas are skipped but counted.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, role: Role = .text, width: Int? = nil,
    truncation: Truncation = .ellipsis, highlights: Highlights = []
  ) -> Int {
    let room = max(0, min(width ?? Int.max, size.width - point.x))
    guard room > 0, point.y >= 0, point.y < size.height else { return 0 }
    if point.x >= 0, let columns = GlyphWidth.printableASCIICount(text, limit: room + 1) {
      guard columns > room else {
        putASCII(text, at: point, columns: columns, role: role, highlights: highlights)
        return columns
      }
      return cutASCII(text, at: point, to: room, truncation, role, highlights)
    }
    return write(
      fitted(
        SafeText.cells(of: text, charset: glyphs.charset, limit: room), to: room, truncation),
      at: point, role: role, highlights: highlights)
  }

  /// Writes a line of text that ends before the column `endingAt`, and returns
  /// the columns it covered.
  @discardableResult
  package mutating func writeRight(
    _ text: String, endingAt point: Point, role: Role = .text, width: Int? = nil,
    truncation: Truncation = .ellipsis, highlights: Highlights = []
  ) -> Int {
    let room = max(0, width ?? point.x)
    let columns = min(room, GlyphWidth.of(text, charset: glyphs.charset))
    return write(
      text, at: Point(x: point.x - columns, y: point.y), role: role, width: columns,
      truncation: truncation, highlights: highlights)
  }

  /// Writes a glyph and returns the columns it covered.
  @discardableResult
  package mutating func write(_ glyph: Glyph, at point: Point, role: Role = .text) -> Int {
    write(glyphs[glyph], at: point, role: role)
  }

  /// Draws a line to the right, with an optional title set into it.
  package mutating func horizontalLine(
    at point: Point, width: Int, role: Role = .border, title: String? = nil,
    titleRole: Role = .title
  ) {
    let cells = SafeText.cells(of: glyphs[.horizontal], charset: glyphs.charset)
    guard let stroke = cells.first else { return }
    let end = min(point.x + width, size.width)
    for x in stride(from: max(0, point.x), to: end, by: 1) {
      put(Cell(scalar: isPlain ? " " : stroke.scalar, role: role), x: x, y: point.y)
    }
    guard let title, width > 4 else { return }
    let used = write(
      title, at: Point(x: point.x + 2, y: point.y), role: titleRole, width: width - 4)
    write(" ", at: Point(x: point.x + 1, y: point.y), role: role)
    write(" ", at: Point(x: point.x + 2 + used, y: point.y), role: role)
  }

  /// Draws a frame along the inner edge of the rectangle.
  package mutating func box(_ area: Rect, role: Role = .border) {
    guard area.width >= 2, area.height >= 2, !isPlain else { return }
    let right = area.maxX - 1
    let bottom = area.maxY - 1
    for y in (area.y + 1)..<max(area.y + 1, bottom) {
      write(.vertical, at: Point(x: area.x, y: y), role: role)
      write(.vertical, at: Point(x: right, y: y), role: role)
    }
    horizontalLine(at: area.origin, width: area.width, role: role)
    horizontalLine(at: Point(x: area.x, y: bottom), width: area.width, role: role)
    write(.cornerTopLeft, at: area.origin, role: role)
    write(.cornerTopRight, at: Point(x: right, y: area.y), role: role)
    write(.cornerBottomLeft, at: Point(x: area.x, y: bottom), role: role)
    write(.cornerBottomRight, at: Point(x: right, y: bottom), role: role)
  }

  private mutating func write(
    _ line: [Cell], at point: Point, role: Role, highlights: Highlights
  ) -> Int {
    var x = point.x
    for cell in line {
      var cell = cell
      cell.role = role
      cell.highlights.formUnion(highlights)
      put(cell, x: x, y: point.y)
      x += Int(cell.width)
    }
    return x - point.x
  }

  /// Writes as much printable ASCII as fits, the last of it perhaps an ellipsis.
  private mutating func cutASCII(
    _ text: String, at point: Point, to room: Int, _ truncation: Truncation, _ role: Role,
    _ highlights: Highlights
  ) -> Int {
    let tail =
      switch truncation {
      case .ellipsis: SafeText.cells(of: glyphs[.ellipsis], charset: glyphs.charset)
      case .clip: [Cell]()
      }
    let tailColumns = tail.reduce(0) { $0 + Int($1.width) }
    let kept = tailColumns <= room ? room - tailColumns : room
    putASCII(text, at: point, columns: kept, role: role, highlights: highlights)
    guard kept < room else { return room }
    return kept
      + write(tail, at: Point(x: point.x + kept, y: point.y), role: role, highlights: highlights)
  }

  /// Returns the cells that fit into the columns, the last ones perhaps an
  /// ellipsis, or a blank where a wide character would have been cut.
  private func fitted(_ line: [Cell], to room: Int, _ truncation: Truncation) -> [Cell] {
    let columns = line.reduce(0) { $0 + Int($1.width) }
    guard columns > room else { return line }
    let tail: [Cell]
    switch truncation {
    case .ellipsis: tail = SafeText.cells(of: glyphs[.ellipsis], charset: glyphs.charset)
    case .clip: tail = []
    }
    let tailColumns = tail.reduce(0) { $0 + Int($1.width) }
    let available = tailColumns <= room ? room - tailColumns : room
    var kept: [Cell] = []
    var used = 0
    for cell in line {
      guard used + Int(cell.width) <= available else { break }
      kept.append(cell)
      used += Int(cell.width)
    }
    for _ in used..<available { kept.append(.blank) }
    return tailColumns <= room ? kept + tail : kept
  }
}
