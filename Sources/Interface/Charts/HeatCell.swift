import Partnership
package import Terminal

/// One week of a strip: how much there was, or whether it was silent for too long.
package struct HeatCell: Hashable, Sendable {
  private let count: Int
  private let isLate: Bool

  package init(_ count: Int, isLate: Bool) {
    self.count = count
    self.isLate = isLate
  }

  /// A step that rises with the count; in ASCII the count itself, up to 9.
  ///
  /// A dot stands for nothing, an `x` for a silence that is too long.
  package func text(_ glyphs: GlyphSet) -> String {
    let isPlain = glyphs.charset.prefersTwins
    guard count > 0 else { return isLate ? "x" : isPlain ? "." : "·" }
    guard !isPlain else { return String(min(count, 9)) }
    let steps = Array(glyphs[.spark])
    return steps.isEmpty ? "" : String(steps[min(steps.count - 1, count * 2 - 1)])
  }

  /// Draws the week over all its columns; a number stands once.
  func draw(into canvas: inout Canvas, _ cell: Rect, row: ContactRow) {
    let text = text(canvas.glyphs)
    let isNumber = count > 0 && canvas.glyphs.charset.prefersTwins
    canvas.write(
      isNumber ? text : String(repeating: text, count: cell.width), at: cell.origin,
      role: role(row), width: cell.width, truncation: .clip)
  }

  private func role(_ row: ContactRow) -> Role {
    guard count > 0 else { return isLate ? .dueOverdue : .chartAxis }
    switch row {
    case .them: return .chartVendor
    case .us: return .chartUs
    case .both: return .chartBar
    }
  }
}
