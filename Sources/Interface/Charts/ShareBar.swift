package import Terminal

/// A part of a whole as a bar with its number, in one row: `███ 34 %`; `<1 %` for the smallest.
package struct ShareBar: Hashable, Sendable {
  /// In percent, 0–100.
  package let part: Int
  /// The part that fills all the room.
  package let most: Int
  package let width: Int

  package init(part: Int, most: Int = 100, width: Int) {
    self.part = min(100, max(0, part))
    self.most = min(100, max(1, most))
    self.width = max(0, width)
  }

  /// Columns of the number: ` 100 %`.
  private static let numberWidth = 6

  /// How many cells are filled; what is more than nothing fills at least one.
  package var filled: Int {
    let room = max(0, width - Self.numberWidth)
    return part == 0 ? 0 : min(room, max(1, room * part / most))
  }

  /// The bar, and its number after it.
  package func draw(into canvas: inout Canvas, at point: Point) {
    let bar = String(repeating: canvas.glyphs[.barFull], count: filled)
    canvas.write(bar, at: point, role: .chartBar, width: width, truncation: .clip)
    let x = filled == 0 ? point.x : point.x + filled + 1
    canvas.write(
      part == 0 ? "<1 %" : "\(part) %", at: Point(x: x, y: point.y), role: .textDim,
      width: point.x + width - x,
      truncation: .clip)
  }
}
