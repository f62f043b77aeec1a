import Partnership
package import Terminal

extension Picker {
  /// The rows of choices that a popup of this height has room for.
  package static func rows(in screen: Rect) -> Int {
    let area = area(over: screen)
    return max(1, area.height - (area.height >= 5 ? 3 : 1))
  }

  /// Where the popup lies over a screen.
  static func area(over screen: Rect) -> Rect {
    Popup.area(in: screen, wanted: wanted(in: screen))
  }

  private static func wanted(in screen: Rect) -> Size {
    Size(width: 76, height: min(20, screen.height - (screen.height > 12 ? 2 : 0)))
  }

  /// Draws the picker as a popup over what is on the screen.
  package func draw(into canvas: inout Canvas, over screen: Rect) {
    let inner = Popup.frame(Self.area(over: screen), title: heading, in: &canvas)
    let (line, list) = inner.split(top: 1)
    canvas.drawInput(editor, in: line, prompt: canvas.glyphs[.chevron] + " ")
    draw(list, into: &canvas)
  }

  private var heading: String {
    ranking.count == choices.count
      ? "\(title) \(CountWords.grouped(choices.count))"
      : "\(title) \(CountWords.grouped(ranking.count)) of \(CountWords.grouped(choices.count))"
  }

  private func draw(_ list: Rect, into canvas: inout Canvas) {
    guard !window.visible.isEmpty else {
      canvas.writeNote(emptyNote, in: list.inset(left: 2))
      return
    }
    for (line, row) in window.visible.enumerated() where line < list.height {
      let place = list.row(line)
      let isSelected = row == window.selected
      let number = canvas.isPlain && line < 9 ? "\(line + 1) " : ""
      canvas.write(number, at: Point(x: place.x + 2, y: place.y), role: .key)
      let (_, words) = place.split(left: number.count)
      if row < ranking.count {
        draw(ranking[row], in: words, into: &canvas)
      } else if let maker, let newName {
        canvas.write(
          maker + " " + newName, at: Point(x: words.x + 2, y: place.y), role: .completion,
          width: words.width - 2)
      }
      guard isSelected else { continue }
      canvas.write(.gutter, at: place.origin, role: .mark)
      canvas.highlight(place, .selection)
      if canvas.isPlain { canvas.cursor = place.origin }
    }
  }

  private var emptyNote: String {
    if maker != nil, choices.isEmpty { return "There is none yet: type a name, then Enter." }
    if choices.isEmpty, let filler { return filler }
    return "Nothing fits; change the words, or Esc closes."
  }

  private func draw(
    _ ranked: RankedChoice, in row: Rect, into canvas: inout Canvas
  ) {
    let choice = choices[ranked.index]
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
  }
}
