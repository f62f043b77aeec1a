import Partnership
package import Terminal

extension LogBar {
  /// The part of the screen above the hint bar.
  static func screen(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    let rows = chrome.hints.isEmpty ? setting.size.height : chrome.hints.y
    return Rect(x: 0, y: 0, width: setting.size.width, height: rows)
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let screen = Self.screen(setting)
    let news = newsRows(width: screen.width, room: max(0, screen.height - 3))
    let typed = max(1, min(lines.count, screen.height - 1 - news.count))
    let (_, area) = screen.split(bottom: 1 + typed + news.count)
    canvas.fill(area, role: .text)
    let (top, rest) = area.split(top: area.height > 1 ? 1 : 0)
    canvas.horizontalLine(at: top.origin, width: top.width, title: title)
    if let clock = clock(setting), GlyphWidth.of(title) + clock.count + 8 <= top.width {
      canvas.writeRight(
        " " + clock + " ", endingAt: Point(x: top.maxX - 1, y: top.y), role: .textDim)
    }
    let (input, chips) = rest.split(top: typed)
    drawLines(in: input, into: &canvas)
    for (index, row) in news.prefix(chips.height).enumerated() {
      draw(row, in: chips.row(index), into: &canvas)
    }
    drawInner(over: screen, into: &canvas)
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    if lines.count > 1 {
      return [
        OverlayHint("Enter", "save all \(lines.count) (one undo)"),
        OverlayHint("Esc", "keep draft"),
        OverlayHint("^N", "next line"), OverlayHint("Tab", "complete, choose"),
        OverlayHint("^T", "kind"), OverlayHint("^V", "vendor"), OverlayHint("^O", "editor"),
      ]
    }
    return [
      OverlayHint("Enter", "save"), OverlayHint("Tab", "complete, choose"),
      OverlayHint("^N", "next line"), OverlayHint("^T", "kind"), OverlayHint("^V", "vendor"),
      OverlayHint("^O", "editor"), OverlayHint("Esc", "keep draft"),
    ]
  }

  private func drawLines(in area: Rect, into canvas: inout Canvas) {
    let window = ListWindow(count: lines.count, height: max(1, area.height), selection: row)
    let prompt = " " + canvas.glyphs[.chevron] + " "
    for (place, index) in window.visible.enumerated() {
      let line = area.row(place)
      guard index == row else {
        let used = canvas.write(prompt, at: line.origin, role: .inputPrompt, width: line.width)
        canvas.write(
          lines[index].text, at: Point(x: line.x + used, y: line.y), role: .input,
          width: line.width - used)
        continue
      }
      canvas.drawInput(lines[index], in: line, prompt: prompt, hasFocus: inner == nil)
    }
  }

  private func drawInner(over screen: Rect, into canvas: inout Canvas) {
    switch inner {
    case .vendors(let picker): picker.draw(into: &canvas, over: screen)
    case .readings(let choice), .kinds(let choice): choice.draw(into: &canvas, over: screen)
    case .answers(let choice): choice.draw(into: &canvas, over: screen)
    case nil: break
    }
  }
}
