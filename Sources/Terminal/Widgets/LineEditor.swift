/// One line of text being typed, with a cursor that steps over whole characters.
package struct LineEditor: Hashable, Sendable {
  /// The typed text, as it will be stored.
  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int
  /// What the last cut removed; `^Y` brings it back.
  private var cut = ""

  /// Starts with a text, the cursor at its end.
  package init(_ text: String = "") {
    self.text = Self.oneLine(text)
    cursor = self.text.count
  }

  package var isEmpty: Bool { text.isEmpty }

  /// The text before the cursor: what completion looks at.
  package var beforeCursor: String { String(text.prefix(cursor)) }

  /// The text from the cursor on.
  package var afterCursor: String { String(text.dropFirst(cursor)) }

  /// Puts text at the cursor; line breaks become spaces, other controls vanish.
  package mutating func insert(_ inserted: String) {
    let before = beforeCursor + Self.oneLine(inserted)
    text = before + afterCursor
    // A combining mark joins the character before it, so the count is taken anew.
    cursor = min(before.count, text.count)
  }

  /// Replaces the whole text and puts the cursor at its end.
  package mutating func replace(with newText: String) {
    self = LineEditor(newText).keepingCut(of: self)
  }

  /// Replaces the last characters before the cursor: how a completion is taken.
  package mutating func replaceBeforeCursor(_ count: Int, with newText: String) {
    remove(max(0, cursor - count)..<cursor)
    insert(newText)
  }

  /// Moves the cursor to stand after the given number of characters.
  package mutating func moveCursor(to position: Int) {
    cursor = min(max(0, position), text.count)
  }

  /// Removes the character before the cursor.
  package mutating func backspace() {
    remove(max(0, cursor - 1)..<cursor)
  }

  /// Removes the character after the cursor.
  package mutating func deleteForward() {
    remove(cursor..<min(text.count, cursor + 1))
  }

  /// Moves the cursor to the start of the word before it.
  package mutating func moveWordLeft() {
    cursor = wordStart
  }

  /// Moves the cursor behind the word after it.
  package mutating func moveWordRight() {
    let rest = Array(text.dropFirst(cursor))
    let word = rest.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    cursor += rest.count - word.count
  }

  /// Removes the word before the cursor (`^W`).
  package mutating func cutWord() {
    cutRange(wordStart..<cursor)
  }

  /// Removes everything before the cursor (`^U`).
  package mutating func cutToStart() {
    cutRange(0..<cursor)
  }

  /// Removes everything from the cursor on (`^K`).
  package mutating func cutToEnd() {
    cutRange(cursor..<text.count)
  }

  /// Edits on one key if it is one that edits; tells whether it was.
  ///
  /// Enter, Escape, Tab, up and down are left to the caller.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: backspace()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): moveCursor(to: cursor - 1)
    case .right, .control("f"): moveCursor(to: cursor + 1)
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home, .control("a"): moveCursor(to: 0)
    case .end, .control("e"): moveCursor(to: text.count)
    case .control("w"): cutWord()
    case .control("u"): cutToStart()
    case .control("k"): cutToEnd()
    case .control("y"): insert(cut)
    case .control, .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .insert,
      .function:
      return false
    }
    return true
  }

  /// Returns the part of the text to draw in `width` columns, with the cursor.
  ///
  /// The part begins at the text's start as long as the cursor fits, else it
  /// ends at the cursor. A column is kept free for the cursor itself.
  package func window(width: Int, charset: Charset = .utf8) -> Window {
    guard width > 0 else { return Window(text: "", cursorColumn: 0, isCutLeft: false) }
    let characters = Array(text)
    var column = 0
    var start = cursor
    while start > 0 {
      let step = GlyphWidth.of(String(characters[start - 1]), charset: charset)
      if column + step > width - 1 { break }
      column += step
      start -= 1
    }
    return Window(
      text: String(characters[start...]), cursorColumn: column, isCutLeft: start > 0)
  }

  /// The visible part of the text.
  package struct Window: Hashable, Sendable {
    /// From the first visible character to the text's end; clip it when drawing.
    package let text: String
    /// Columns from the window's left edge to the cursor.
    package let cursorColumn: Int
    /// Whether characters before the window are hidden.
    package let isCutLeft: Bool
  }

  private var wordStart: Int {
    let before = Array(text.prefix(cursor).reversed())
    return before.drop(while: \.isWhitespace).drop { !$0.isWhitespace }.count
  }

  private mutating func cutRange(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = String(text.dropFirst(range.lowerBound).prefix(range.count))
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    let head = String(text.prefix(range.lowerBound))
    text = head + text.dropFirst(range.upperBound)
    cursor = min(range.lowerBound, text.count)
  }

  private func keepingCut(of other: LineEditor) -> LineEditor {
    var editor = self
    editor.cut = other.cut
    return editor
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A:
        if line.last == "\r" { line.removeLast() }
        line.append(" ")
      case 0x0D, 0x20...0x7E, 0xA0...: line.append(scalar)
      case 0x09: line.append(" ")
      case _: break
      }
    }
    for index in line.indices.reversed() where line[index] == "\r" {
      line.replaceSubrange(index...index, with: [" "])
    }
    return String(line)
  }
}
