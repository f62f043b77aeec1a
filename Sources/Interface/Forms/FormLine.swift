import Partnership
package import Terminal

/// One line of a form: a field, what stands in it, and what is wrong with that.
package struct FormLine: Hashable, Sendable {
  package let field: FormField
  /// What stood there when the form opened; only what differs is written.
  package let initial: String
  /// What stands there now; several lines only where an editor wrote them.
  package private(set) var text: String
  /// What is wrong, and what to do; nil while nothing is known to be wrong.
  package var problem: String?
  /// What the text was read as, where it does not say so itself: the day of `next fri`.
  package internal(set) var meaning: String?

  package init(_ field: FormField, initial: String) {
    self.field = field
    self.initial = initial
    text = initial
  }

  /// The text as people read it: words of a closed set are not shown by their inner names.
  package var shown: String { field.words == nil ? text : FieldWording.word(text) }

  package var isChanged: Bool { text != initial }

  /// Whether the text has line breaks, so that only an editor can change it.
  package var hasManyLines: Bool { text.contains("\n") }

  /// Writes a text, and forgets what was wrong with the one before.
  package mutating func write(_ newText: String) {
    guard newText != text else { return }
    text = newText
    problem = nil
  }

  /// Chooses a word with one key, where the field is a choice; tells whether it did.
  ///
  /// Space and right step forward, left back, a letter goes to the next word that begins with it,
  /// Backspace empties the field.
  package mutating func choose(_ key: Key) -> Bool {
    guard let words = field.words else { return false }
    let place = words.firstIndex(of: text)
    switch key {
    case .character(" "), .right: write(words[((place ?? -1) + 1) % words.count])
    case .left: write(words[((place ?? words.count) - 1 + words.count) % words.count])
    case .backspace, .delete: write("")
    case .character(let character):
      let letter = character.lowercased()
      let order = words.indices.map { (($0 + (place ?? -1) + 1) % words.count) }
      guard let next = order.first(where: { words[$0].lowercased().hasPrefix(letter) }) else {
        return false
      }
      write(words[next])
    case .control, .enter, .escape, .tab, .backTab, .up, .down, .wordLeft, .wordRight, .home,
      .end, .pageUp, .pageDown, .insert, .function:
      return false
    }
    return true
  }
}
