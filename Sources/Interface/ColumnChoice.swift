package import Terminal

/// The choice of a list's columns, over the screen.
package struct ColumnChoice: OverlayContent {
  private var picker: ColumnPicker

  package init(_ picker: ColumnPicker) {
    self.picker = picker
  }

  package var takesText: Bool { true }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    guard case .key(let key) = message else { return [] }
    switch picker.handle(key, isNumbered: setting.isAccessible) {
    case .stays: return []
    case .chosen(let columns):
      return [.then(.close), .then(.showColumns(columns.filter(\.isShown).map(\.name)))]
    case .refused(let reason): return [.then(.say(Toast(reason, isError: true)))]
    case .closed: return [.then(.close)]
    }
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    picker.draw(into: &canvas, over: canvas.bounds)
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    [
      OverlayHint("Space", "show"), OverlayHint("J/K", "move"), OverlayHint("Enter", "take"),
      OverlayHint("Esc", "back"),
    ]
  }
}
