import Terminal

/// A count in two parts as one bar with its numbers: `██████░░ 12 + 3`.
struct SplitBar {
  private let first: Int
  private let second: Int
  /// The count that fills all the room.
  private let most: Int

  init(_ first: Int, _ second: Int, most: Int) {
    self.first = first
    self.second = second
    self.most = max(1, most)
  }

  /// Cells of both parts in so many columns; what is more than nothing has at least one.
  func cells(_ width: Int) -> (first: Int, second: Int) {
    let whole = max(0, min(width, (first + second) * width / most))
    let left = first == 0 ? 0 : max(1, first * width / most)
    return (left, second == 0 ? 0 : max(1, whole - left))
  }

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let numbers = second == 0 ? "\(first)" : "\(first) + \(second)"
    let room = area.width - 10
    guard room > 0 else { return }
    let (left, right) = cells(room)
    let glyphs = canvas.glyphs
    canvas.write(
      String(repeating: glyphs[.barFull], count: left), at: area.origin, role: .chartBar,
      width: area.width, truncation: .clip)
    canvas.write(
      String(repeating: glyphs[.barEmpty], count: right),
      at: Point(x: area.x + left, y: area.y), role: .chartAxis, width: area.width - left,
      truncation: .clip)
    guard first + second > 0 else { return }
    canvas.write(
      numbers, at: Point(x: area.x + left + right + 1, y: area.y),
      width: area.width - left - right - 1)
  }
}
