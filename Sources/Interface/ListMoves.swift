package import Terminal

extension ListWindow {
  /// Moves as the intent says if it is one that moves in lists; tells whether it was.
  package mutating func move(_ intent: Intent) -> Bool {
    if intent == .down {
      move(by: 1)
    } else if intent == .up {
      move(by: -1)
    } else if intent == .top {
      moveToTop()
    } else if intent == .bottom {
      moveToBottom()
    } else if intent == .halfDown {
      halfPage(.down)
    } else if intent == .halfUp {
      halfPage(.up)
    } else if intent == .pageDown {
      page(.down)
    } else if intent == .pageUp {
      page(.up)
    } else {
      return false
    }
    return true
  }
}

extension Canvas {
  /// Shows a row as the selected one: gutter and style, always both where it has the focus.
  ///
  /// For screen readers the terminal's own cursor stands on it too.
  package mutating func select(_ row: Rect, _ setting: Setting, hasFocus: Bool = true) {
    if hasFocus { write(.gutter, at: row.origin) }
    highlight(row, hasFocus ? .selection : .selectionInactive)
    if setting.isAccessible, hasFocus { cursor = row.origin }
  }
}
