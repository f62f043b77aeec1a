package import Terminal

/// A short list where one key picks: purposes, tiers, answers.
///
/// Each choice has a letter of its own name; digits work as well, and arrows with Enter.
package struct QuickChoice<Value: Hashable & Sendable>: Hashable, Sendable {
  package let title: String
  package let options: [Option]
  package private(set) var window: ListWindow

  /// One thing to pick, and the key for it.
  package struct Option: Hashable, Sendable {
    package let key: Character
    package let title: String
    package let value: Value
  }

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    case picked(Value)
    case closed
  }

  /// Gives each choice the first letter of its title that no earlier one took.
  package init(title: String, options: [(title: String, value: Value)], selected: Value? = nil) {
    self.title = title
    var taken: Set<Character> = []
    self.options = options.enumerated().map { index, option in
      let letters = option.title.lowercased().filter { $0.isASCII && $0.isLetter }
      let key = letters.first { !taken.contains($0) } ?? Self.digit(index)
      taken.insert(key)
      return Option(key: key, title: option.title, value: option.value)
    }
    let row = options.firstIndex { $0.value == selected } ?? 0
    window = ListWindow(count: options.count, height: max(1, options.count), selection: row)
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character):
      guard let option = option(for: character) else { return .stays }
      return .picked(option.value)
    case .enter: return window.selected.map { .picked(options[$0].value) } ?? .closed
    case .escape: return .closed
    case .up, .backTab: window.move(by: -1)
    case .down, .tab: window.move(by: 1)
    case .home, .pageUp: window.moveToTop()
    case .end, .pageDown: window.moveToBottom()
    case .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .insert, .function:
      break
    }
    return .stays
  }

  /// Draws the choices as a popup over what is on the screen.
  package func draw(into canvas: inout Canvas, over screen: Rect) {
    let widest = options.map { GlyphWidth.of($0.title) }.max() ?? 0
    let area = Popup.area(
      in: screen,
      wanted: Size(
        width: max(widest + 9, GlyphWidth.of(title) + 6, 24), height: options.count + 2))
    let inner = Popup.frame(area, title: title, in: &canvas)
    var window = window
    window.fit(count: options.count, height: inner.height)
    for (line, row) in window.visible.enumerated() {
      let place = inner.row(line)
      if row == window.selected { canvas.write(.gutter, at: place.origin, role: .mark) }
      let number = canvas.isPlain && row < 9 ? Self.digit(row) : options[row].key
      canvas.write(
        String(number), at: Point(x: place.x + 2, y: place.y), role: .key,
        width: place.width)
      canvas.write(
        options[row].title, at: Point(x: place.x + 5, y: place.y), width: place.width - 5)
      guard row == window.selected else { continue }
      canvas.highlight(place, .selection)
      if canvas.isPlain { canvas.cursor = place.origin }
    }
  }

  private func option(for character: Character) -> Option? {
    if let option = options.first(where: { $0.key == character }) { return option }
    guard let digit = character.wholeNumberValue, options.indices.contains(digit - 1) else {
      return nil
    }
    return options[digit - 1]
  }

  private static func digit(_ index: Int) -> Character {
    Character(String((index + 1) % 10))
  }
}
