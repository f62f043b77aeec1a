import Terminal

/// What may follow the keys typed so far, over the foot of the screen; it hides nothing that is
/// typed and waits as long as one likes.
struct WhichKey {
  private let hints: [OverlayHint]

  init(_ model: Model) {
    let idle = model.idle
    hints = model.setting.keymap.continuations(of: model.pendingKeys, in: model.scopes)
      .filter { !idle.contains($0.intent) }
      .map { OverlayHint(Keymap.label($0.keys), $0.intent.line.hint) }
  }

  /// Draws the keys in columns right above the status row.
  func draw(into canvas: inout Canvas, _ chrome: Chrome) {
    let room = canvas.size.width - 2
    let widest = hints.map { GlyphWidth.of($0.key) + 1 + GlyphWidth.of($0.word) }.max() ?? 0
    let columns = canvas.isPlain ? 1 : max(1, (room + 3) / (widest + 3))
    let rows = min((hints.count + columns - 1) / columns, chrome.status.y)
    guard rows > 0 else { return }
    let hasRule = !canvas.isPlain && rows < chrome.status.y
    let area = Rect(
      x: 0, y: chrome.status.y - rows, width: canvas.size.width, height: rows)
    canvas.fill(area, role: .text)
    if hasRule {
      canvas.horizontalLine(
        at: Point(x: 0, y: area.y - 1), width: area.width, role: .borderFocus,
        title: "Go on with", titleRole: .title)
    }
    for (place, hint) in hints.enumerated() where place / columns < rows {
      let start = Point(
        x: 1 + (place % columns) * (widest + 3), y: area.y + place / columns)
      let used = canvas.write(hint.key, at: start, role: .key, width: room)
      canvas.write(
        hint.word, at: Point(x: start.x + used + 1, y: start.y), role: .hint,
        width: max(0, room - start.x - used))
    }
  }
}
