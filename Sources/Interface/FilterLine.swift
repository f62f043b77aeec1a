package import Terminal

/// The line that narrows a list while one types.
package struct FilterLine: Hashable, Sendable {
  package private(set) var editor = LineEditor()
  package private(set) var isTyping = false

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
    editor.replace(with: "")
    isTyping = false
  }

  /// Draws the line with the number of rows that match.
  package func draw(into canvas: inout Canvas, row: Rect, matches: Int, of total: Int) {
    let count = " \(matches) of \(total) "
    let (line, right) = row.split(right: isTyping || row.width > 40 ? count.utf8.count : 0)
    canvas.drawInput(editor, in: line, prompt: " / ", hasFocus: isTyping)
    canvas.write(count, at: right.origin, role: .textDim, width: right.width)
  }
}
