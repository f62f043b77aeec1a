package import Partnership
package import Terminal

/// Everything that the status row said, newest first.
package struct MessagesScreen: Hashable, Sendable {
  package private(set) var window = ListWindow()

  package init() {}

  /// Answers one key; false where it means nothing here.
  package mutating func handle(_ key: Key) -> Bool {
    window.handle(key)
  }

  /// Fits the list to the rows that the screen has for it.
  package mutating func fit(count: Int, rows: Int) {
    window.fit(count: count, height: rows)
  }

  /// Draws the sentences with their times.
  package func draw(_ said: [SaidMessage], into canvas: inout Canvas, rect: Rect) {
    guard !said.isEmpty else {
      canvas.write(
        "Nothing has been said yet.", at: Point(x: rect.x + 2, y: rect.y), role: .textDim,
        width: rect.width - 2)
      return
    }
    for (line, row) in window.visible.enumerated() where row < said.count {
      let place = rect.row(line)
      let message = said[said.count - 1 - row]
      if row == window.selected { canvas.write(.gutter, at: place.origin, role: .mark) }
      let time = message.at.time?.description ?? ""
      canvas.write(
        time, at: Point(x: place.x + 2, y: place.y), role: .textDim, width: place.width - 2)
      canvas.write(
        message.text, at: Point(x: place.x + 8, y: place.y),
        role: message.isError ? .toastError : .text, width: place.width - 8)
      if row == window.selected { canvas.highlight(place, .selection) }
    }
  }
}

/// One sentence that the status row showed.
package struct SaidMessage: Hashable, Sendable {
  package let at: Moment
  package let text: String
  package let isError: Bool

  package init(at: Moment, text: String, isError: Bool) {
    self.at = at
    self.text = text
    self.isError = isError
  }
}
