package import Terminal

/// Scores as a row of small bars, one column each, the oldest first; a blank where there was none.
package struct Sparkline: Hashable, Sendable {
  /// One value for each column, 0–100.
  package let values: [Int?]

  /// Makes the bars of the values.
  ///
  /// Where there are more values than columns, the last known one of each stretch stands for it;
  /// where there are fewer, no column is invented.
  package init(_ values: [Int?], width: Int = .max) {
    let width = max(0, width)
    guard values.count > width else {
      self.values = values
      return
    }
    self.values = (0..<width).map { column in
      let stretch = values[(column * values.count / width)..<((column + 1) * values.count / width)]
      return stretch.last { $0 != nil } ?? nil
    }
  }

  /// The bars in the signs of a theme, or in their ASCII twins.
  package func text(_ glyphs: GlyphSet) -> String {
    let steps = Array(glyphs[.spark])
    guard !steps.isEmpty else { return "" }
    return String(
      values.map { value in
        guard let value else { return " " }
        let step = min(100, max(0, value)) * steps.count / 101
        return steps[step]
      })
  }

  /// Draws the bars from a point on.
  package func draw(into canvas: inout Canvas, at point: Point, role: Role = .chartBar) {
    canvas.write(text(canvas.glyphs), at: point, role: role)
  }
}
