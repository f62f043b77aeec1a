package import Terminal

extension Picker {
  /// The rows of choices that a popup of this height has room for.
  package static func rows(in screen: Rect) -> Int {
    let area = Popup.area(in: screen, wanted: wanted(in: screen))
    return max(1, area.height - (area.height >= 5 ? 3 : 1))
  }

  private static func wanted(in screen: Rect) -> Size {
    Size(width: 76, height: min(20, screen.height - (screen.height > 12 ? 2 : 0)))
  }

  /// Draws the picker as a popup over what is on the screen.
  package func draw(into canvas: inout Canvas, over screen: Rect) {
    let area = Popup.area(in: screen, wanted: Self.wanted(in: screen))
    let inner = Popup.frame(area, title: heading, in: &canvas)
    let (line, list) = inner.split(top: 1)
    canvas.drawInput(editor, in: line, prompt: canvas.glyphs[.chevron] + " ")
    draw(list, into: &canvas)
  }

  private var heading: String {
    ranking.count == choices.count
      ? "\(title) \(choices.count)" : "\(title) \(ranking.count) of \(choices.count)"
  }

  private func draw(_ list: Rect, into canvas: inout Canvas) {
    guard !ranking.isEmpty else {
      canvas.write(
        "Nothing fits; change the words, or Esc closes.", at: Point(x: list.x + 2, y: list.y),
        role: .textDim, width: list.width - 2)
      return
    }
    for (line, row) in window.visible.enumerated() where line < list.height {
      draw(ranking[row], isSelected: row == window.selected, in: list.row(line), into: &canvas)
    }
  }

  private func draw(
    _ ranked: RankedChoice, isSelected: Bool, in row: Rect, into canvas: inout Canvas
  ) {
    let choice = choices[ranked.index]
    if isSelected { canvas.write(.gutter, at: row.origin, role: .mark) }
    let place = row.inset(left: 2, right: 1)
    let keyWidth = choice.keys.isEmpty ? 0 : GlyphWidth.of(choice.keys) + 1
    canvas.writeRight(
      choice.keys, endingAt: Point(x: place.maxX, y: place.y), role: .key, width: keyWidth)
    let room = place.width - keyWidth
    let used = canvas.write(
      choice.title, matching: ranked.matches, at: place.origin,
      role: choice.obstacle == nil ? .text : .disabled, width: room)
    let detail = choice.obstacle.map { "not now: " + $0 } ?? choice.detail
    if room - used > 4 {
      canvas.write(
        detail, at: Point(x: place.x + used + 2, y: place.y),
        role: choice.obstacle == nil ? .textDim : .disabled, width: room - used - 2)
    }
    if isSelected { canvas.highlight(row, .selection) }
  }
}
