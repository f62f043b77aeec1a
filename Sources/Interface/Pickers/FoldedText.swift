import Terminal

/// A text made ready for fuzzy matching: folded to plain small letters, word by word.
///
/// Folding keeps one sign for each character, so that offsets of matches are offsets into the text.
package struct FoldedText: Hashable, Sendable {
  /// One folded sign for each character.
  let signs: [UInt32]
  /// Whether a word begins at the character of the same offset.
  let beginsWord: [Bool]
  /// Whether a word ends with the character of the same offset.
  let endsWord: [Bool]

  package init(_ text: String) {
    var signs: [UInt32] = []
    var beginsWord: [Bool] = []
    var previous: Character?
    for character in text {
      signs.append(Self.fold(character))
      beginsWord.append(Self.begins(character, after: previous))
      previous = character
    }
    self.signs = signs
    self.beginsWord = beginsWord
    let isLetter = text.map { $0.isLetter || $0.isNumber } + [false]
    endsWord = signs.indices.map { isLetter[$0] && !isLetter[$0 + 1] }
  }

  private static func begins(_ character: Character, after previous: Character?) -> Bool {
    guard character.isLetter || character.isNumber else { return false }
    guard let previous else { return true }
    if !previous.isLetter && !previous.isNumber { return true }
    return previous.isLowercase && character.isUppercase
  }

  private static func fold(_ character: Character) -> UInt32 {
    if let ascii = character.asciiValue {
      return UInt32((0x41...0x5A).contains(ascii) ? ascii + 0x20 : ascii)
    }
    let plain = SafeText.line(String(character), charset: .ascii).lowercased().unicodeScalars.first
    guard let plain, plain != "?" else {
      return String(character).lowercased().unicodeScalars.first?.value ?? 0
    }
    return plain.value
  }
}
