package import Terminal

/// The line that narrows a list while one types.
package struct FilterLine: Hashable, Sendable {
  package private(set) var editor = LineEditor()
  package private(set) var isTyping = false
  /// What was filtered before the filter was cleared.
  package private(set) var last = ""

  package init() {}

  package var text: String { editor.text }

  /// Gives the keys to the line.
  package mutating func begin() {
    isTyping = true
  }

  /// Answers a key: Enter keeps the filter, Esc clears it, all else is typed.
  package mutating func type(_ key: Key) {
    if key == .enter {
      isTyping = false
    } else if key == .escape || (key == .backspace && editor.isEmpty) {
      clear()
    } else {
      _ = editor.handle(key)
    }
  }

  /// Puts pasted text into the line.
  package mutating func paste(_ text: String) {
    editor.insert(text)
  }

  /// Shows everything again.
  package mutating func clear() {
    if !text.isEmpty { last = text }
    editor.replace(with: "")
    isTyping = false
  }

  /// Goes to the next row, or the one before, that fits what was filtered last; round the end.
  ///
  /// Returns the window with that row selected, and what is to be said; nil where the intent is
  /// another's. `fit` tells of each row whether the words fit it.
  package func seek(
    _ intent: Intent, in window: ListWindow, fit: (String) -> (Int) -> Bool
  ) -> (window: ListWindow, effects: [Effect])? {
    guard Intent.matching.contains(intent) else { return nil }
    let words = text.isEmpty ? last : text
    guard !words.isEmpty else {
      return (window, [.then(.say(Toast("Nothing was filtered yet; / filters.", isError: true)))])
    }
    let fits = fit(words)
    let step = intent == .nextMatch ? 1 : window.count - 1
    var moved = window
    for count in 1...max(1, window.count) {
      let row = (window.selection + count * step) % max(1, window.count)
      guard fits(row) else { continue }
      moved.select(row)
      return (moved, [])
    }
    return (window, [.then(.say(Toast("No row fits \"\(words)\".", isError: true)))])
  }

  /// Draws the line with the number of rows that match.
  package func draw(into canvas: inout Canvas, row: Rect, matches: Int, of total: Int) {
    let count = " \(matches) of \(total) "
    let (line, right) = row.split(right: isTyping || row.width > 40 ? count.utf8.count : 0)
    canvas.drawInput(editor, in: line, prompt: " / ", hasFocus: isTyping)
    canvas.write(count, at: right.origin, role: .textDim, width: right.width)
  }
}
