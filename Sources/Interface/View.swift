package import Terminal

extension Model {
  /// Draws the whole state; the same model always gives the same canvas.
  package func draw(into canvas: inout Canvas) {
    canvas.isPlain = setting.isAccessible
    let size = canvas.size
    guard size.width >= Chrome.smallest.width, size.height >= Chrome.smallest.height else {
      canvas.write("fathom: enlarge (20x3)", at: Point(x: 0, y: 0))
      return
    }
    let chrome = Chrome(size)
    let screen = navigation.current.screen
    Tabs(self).draw(into: &canvas, area: chrome.head)
    screen.draw(into: &canvas, area: chrome.body, setting)
    drawStatus(screen, in: chrome.status, into: &canvas)
    drawHints(screen, in: chrome.hints, into: &canvas)
    if isLingering { WhichKey(self).draw(into: &canvas, chrome) }
    for overlay in overlays { overlay.content.draw(into: &canvas, setting) }
    drawPending(in: chrome, into: &canvas)
  }

  /// The state of the list on the left; a toast on the right, over it where there is no room.
  private func drawStatus(_ screen: any Screen, in row: Rect, into canvas: inout Canvas) {
    let text = screen.status(setting)
    canvas.fill(row, role: .text)
    guard let toast else {
      canvas.write(
        text, at: Point(x: row.x + 1, y: row.y), role: .status, width: row.width - 1)
      return
    }
    let role: Role = toast.isError ? .toastError : .toastOk
    let needed = GlyphWidth.of(toast.text, charset: canvas.glyphs.charset) + 2
    let room = row.width - needed
    if room > GlyphWidth.of(text, charset: canvas.glyphs.charset) + 2 {
      canvas.write(text, at: Point(x: row.x + 1, y: row.y), role: .status)
      canvas.writeRight(
        toast.text, endingAt: Point(x: row.maxX - 1, y: row.y), role: role)
    } else {
      canvas.fill(row, role: role)
      canvas.write(
        toast.isError
          ? toast.text : shortened(toast.text, canvas.glyphs.charset, width: row.width - 1),
        at: Point(x: row.x + 1, y: row.y), role: role, width: row.width - 1)
    }
  }

  /// A message that is too long, cut before its end: what was done to it, and how to undo that.
  private func shortened(_ text: String, _ charset: Charset, width: Int) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard GlyphWidth.of(text, charset: charset) > width, words.count > 2 else { return text }
    var end = ""
    var kept = words.count
    while kept > 1, GlyphWidth.of(end, charset: charset) < width / 2 {
      kept -= 1
      end = " " + words[kept] + end
    }
    while kept > 1 {
      let short = words[..<kept].joined(separator: " ") + " ..." + end
      if GlyphWidth.of(short, charset: charset) <= width { return short }
      kept -= 1
    }
    return text
  }

  private func drawHints(_ screen: any Screen, in row: Rect, into canvas: inout Canvas) {
    guard !row.isEmpty else { return }
    HintBar(self, screen).draw(into: &canvas, row: row)
  }

  private func drawPending(in chrome: Chrome, into canvas: inout Canvas) {
    guard !pendingKeys.isEmpty else { return }
    let row = chrome.hints.isEmpty ? chrome.status : chrome.hints
    canvas.writeRight(
      " " + Keymap.label(pendingKeys) + " ", endingAt: Point(x: row.maxX, y: row.y), role: .key)
  }
}
