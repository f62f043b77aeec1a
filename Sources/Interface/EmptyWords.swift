package import Terminal

extension Canvas {
  /// Writes a sentence where a list has nothing to show, over as many rows as it takes.
  package mutating func writeNote(_ text: String, in area: Rect, role: Role = .textDim) {
    let lines = WrappedText.lines(text, width: max(1, area.width), charset: glyphs.charset)
    for (row, line) in lines.prefix(max(0, area.height)).enumerated() {
      write(line, at: Point(x: area.x, y: area.y + row), role: role, width: area.width)
    }
  }
}
