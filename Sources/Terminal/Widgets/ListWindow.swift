/// The selected row of a list and the part of the list that is on the screen.
///
/// Rows count from 0. Every change leaves the selection inside the list and
/// inside the window, and the window filled as far as the list goes.
package struct ListWindow: Hashable, Sendable {
  /// Rows in the list.
  package private(set) var count: Int
  /// Rows on the screen, at least 1.
  package private(set) var height: Int
  /// The selected row; 0 in an empty list.
  package private(set) var selection: Int
  /// The first row on the screen.
  package private(set) var offset: Int

  package init(count: Int = 0, height: Int = 1, selection: Int = 0) {
    self.count = max(0, count)
    self.height = max(1, height)
    self.selection = selection
    offset = 0
    settle()
  }

  /// The rows to draw.
  package var visible: Range<Int> { offset..<min(count, offset + height) }

  /// The selected row, or nil in an empty list.
  package var selected: Int? { count == 0 ? nil : selection }

  /// The line of the window, from 0, on which the selected row stands.
  package var selectedLine: Int { selection - offset }

  /// Fits the window to a list and a screen that may have changed.
  package mutating func fit(count: Int, height: Int) {
    self.count = max(0, count)
    self.height = max(1, height)
    settle()
  }

  /// Selects a row, or the nearest there is.
  package mutating func select(_ row: Int) {
    selection = row
    settle()
  }

  /// Moves the selection by rows, down if positive.
  package mutating func move(by rows: Int) {
    select(selection.addingReportingOverflow(rows).partialValue)
  }

  /// Moves selection and window together by a screenful, less one row.
  package mutating func page(_ direction: Direction) {
    scroll(by: direction.sign * max(1, height - 1))
  }

  /// Moves selection and window together by half a screenful.
  package mutating func halfPage(_ direction: Direction) {
    scroll(by: direction.sign * max(1, height / 2))
  }

  /// Selects the first row.
  package mutating func moveToTop() {
    select(0)
  }

  /// Selects the last row.
  package mutating func moveToBottom() {
    select(count - 1)
  }

  /// Moves the window and keeps the selection inside it: the mouse wheel.
  package mutating func wheel(by rows: Int) {
    offset = clampedOffset(offset + rows)
    selection = min(max(selection, offset), max(0, min(count, offset + height) - 1))
    settle()
  }

  /// Moves on one key if it is one that moves in lists; tells whether it was.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .pageUp: page(.up)
    case .pageDown: page(.down)
    case .control("u"): halfPage(.up)
    case .control("d"): halfPage(.down)
    case .home: moveToTop()
    case .end, .character("G"): moveToBottom()
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .left,
      .right, .wordLeft, .wordRight, .insert, .function:
      return false
    }
    return true
  }

  private mutating func scroll(by rows: Int) {
    offset += rows
    selection += rows
    settle()
  }

  private mutating func settle() {
    selection = min(max(0, selection), max(0, count - 1))
    offset = clampedOffset(offset)
    if selection < offset { offset = selection }
    if selection >= offset + height { offset = selection - height + 1 }
  }

  private func clampedOffset(_ wanted: Int) -> Int {
    min(max(0, wanted), max(0, count - height))
  }

  /// Towards the first row or the last.
  package enum Direction: Hashable, Sendable {
    case up
    case down

    fileprivate var sign: Int {
      switch self {
      case .up: -1
      case .down: 1
      }
    }
  }
}
