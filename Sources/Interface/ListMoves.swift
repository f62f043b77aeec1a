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

extension ListWindow {
  /// Brings these rows onto the screen as far as they fit; the cursor stays.
  package mutating func reveal(_ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    let here = selection
    select(rows.upperBound - 1)
    select(rows.lowerBound)
    select(here)
  }
}

/// How the mouse pressed a row of a list.
package enum RowPress: Hashable, Sendable {
  case none
  case once
  case twice
}

extension ListWindow {
  /// Moves as the mouse says, where the rows stand in the area; tells how a row was pressed.
  package mutating func point(_ event: MouseEvent, in area: Rect) -> RowPress {
    switch event.kind {
    case .wheelUp: wheel(by: -3)
    case .wheelDown: wheel(by: 3)
    case .press, .doublePress:
      let row = offset + event.point.y - area.y
      guard area.contains(event.point), row < count else { return .none }
      select(row)
      return event.kind == .doublePress ? .twice : .once
    }
    return .none
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
