package import Terminal

extension Canvas {
  /// Draws a line that is being typed, with the terminal's cursor in it.
  ///
  /// Returns the column after the prompt. Without focus the text is drawn and no cursor is set.
  @discardableResult
  package mutating func drawInput(
    _ editor: LineEditor, in row: Rect, prompt: String = "", role: Role = .input,
    hasFocus: Bool = true
  ) -> Int {
    let row = row.row(0)
    let used = write(prompt, at: row.origin, role: .inputPrompt, width: row.width)
    let place = row.split(left: used).rest
    guard place.width > 0 else { return place.x }
    let window = editor.window(width: place.width, charset: glyphs.charset)
    fill(place, role: role)
    write(window.text, at: place.origin, role: role, width: place.width, truncation: .clip)
    if window.isCutLeft { write(.ellipsis, at: place.origin, role: .textDim) }
    if hasFocus {
      cursor = Point(x: min(place.x + window.cursorColumn, place.maxX - 1), y: place.y)
    }
    return place.x
  }

  /// Writes text with some of its characters shown as matches; returns the columns it covered.
  @discardableResult
  package mutating func write(
    _ text: String, matching offsets: [Int], at point: Point, role: Role = .text, width: Int
  ) -> Int {
    guard !offsets.isEmpty else { return write(text, at: point, role: role, width: width) }
    let used = write(text, at: point, role: role, width: width)
    var wanted = offsets[...]
    var x = point.x
    for (offset, character) in text.enumerated() {
      guard let next = wanted.first, x < point.x + used else { break }
      let columns = GlyphWidth.of(String(character), charset: glyphs.charset)
      if next == offset {
        highlight(Rect(x: x, y: point.y, width: columns, height: 1), .match)
        wanted = wanted.dropFirst()
      }
      x += columns
    }
    return used
  }
}

/// Where a popup lies, and its frame.
package enum Popup {
  /// The part of the screen for a popup of the wanted size: at most four fifths of the width, but
  /// all of it where the screen is narrow.
  package static func area(in screen: Rect, wanted: Size) -> Rect {
    let width = screen.width <= 64 ? screen.width : screen.width * 4 / 5
    return screen.centred(
      Size(width: min(wanted.width, width), height: min(wanted.height, screen.height)))
  }

  /// Clears the area, frames it and returns what lies inside; tiny areas get no frame.
  package static func frame(_ area: Rect, title: String, in canvas: inout Canvas) -> Rect {
    let rows = Rect(x: 0, y: area.y, width: canvas.size.width, height: area.height)
    canvas.fill(canvas.isPlain ? rows : area, role: .text)
    let inner = inner(area)
    guard inner != area else { return area }
    canvas.box(area, role: .borderFocus)
    canvas.write(
      " " + title + " ", at: Point(x: area.x + 2, y: area.y), role: .title, width: area.width - 4)
    return inner
  }

  /// What lies inside the frame of a popup.
  package static func inner(_ area: Rect) -> Rect {
    area.height >= 5 && area.width >= 20
      ? area.inset(left: 1, top: 1, right: 1, bottom: 1) : area
  }
}
