package import Terminal

extension HelpList {
  private static let wanted = Size(width: 90, height: 40)

  private static let labels = 12

  /// How wide the words of the manual may be.
  static func manualWidth(_ setting: Setting) -> Int {
    max(16, area(setting).width - labels - 6)
  }

  static func listRows(_ setting: Setting) -> Int {
    let area = area(setting)
    return max(1, area.height - (area.height >= 5 && area.width >= 20 ? 3 : 1))
  }

  /// Where the rows stand, for the mouse.
  static func list(_ setting: Setting) -> Rect {
    Popup.inner(area(setting)).split(top: 1).rest
  }

  /// Up to 90 columns: four fifths of a screen of 80 would cut what the keys do.
  private static func area(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    let rows = chrome.hints.isEmpty ? setting.size.height : chrome.hints.y
    let screen = Rect(x: 0, y: 0, width: setting.size.width, height: rows)
    guard screen.width < 112 else { return Popup.area(in: screen, wanted: wanted) }
    return screen.centred(
      Size(width: min(wanted.width, screen.width), height: min(wanted.height, screen.height)))
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let inner = Popup.frame(Self.area(setting), title: "Keys", in: &canvas)
    let (line, list) = inner.split(top: 1)
    canvas.drawInput(editor, in: line, prompt: canvas.glyphs[.chevron] + " ")
    let rows = rows(setting)
    if rows.isEmpty {
      canvas.writeNote("No command fits; other words, or @ and a key.", in: list.inset(left: 2))
    }
    for (place, row) in window.visible.enumerated() where row < rows.count {
      let area = list.row(place)
      draw(rows[row], in: area, into: &canvas)
      if row == window.selected {
        canvas.write(.gutter, at: area.origin)
        canvas.highlight(area, .selection)
      }
    }
  }

  private func draw(_ row: Row, in area: Rect, into canvas: inout Canvas) {
    let start = Point(x: area.x + 2, y: area.y)
    switch row {
    case .heading(let title):
      canvas.write(title, at: start, role: .heading, width: area.width - 2)
    case .problem(let sentence):
      canvas.write(sentence, at: start, role: .toastError, width: area.width - 2)
    case .manual(let label, let text):
      canvas.write(label, at: start, role: .fieldLabel, width: Self.labels - 1)
      canvas.write(
        text, at: Point(x: start.x + Self.labels, y: area.y),
        width: area.width - 2 - Self.labels)
    case .command(let line):
      let keys = min(14, area.width / 3)
      canvas.write(line.label, at: start, role: .key, width: keys - 1)
      canvas.write(
        line.intent.line.help, at: Point(x: start.x + keys, y: area.y),
        width: area.width - 2 - keys)
    }
  }
}
