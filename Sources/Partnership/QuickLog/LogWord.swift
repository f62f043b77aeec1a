/// One word of a line, with its place.
struct LogWord: Hashable, Sendable {
  /// What it says, without protecting quotes or backslash.
  var text: String
  /// Exactly what was typed.
  var typed: String
  /// In characters of the line.
  var range: Range<Int>
  /// Quoted or escaped: it is text, whatever it looks like.
  var isLiteral: Bool

  /// The word without `, . ; ! ? )` at its end, and what was cut off.
  var trimmed: (core: String, trailing: String) {
    LogWord.trim(text)
  }

  static func trim(_ text: String) -> (core: String, trailing: String) {
    var end = text.utf8.endIndex
    while end > text.utf8.startIndex {
      let last = text.utf8.index(before: end)
      guard isPunctuation(text.utf8[last]) else { break }
      end = last
    }
    guard end < text.utf8.endIndex else { return (text, "") }
    return (String(text[..<end]), String(text[end...]))
  }

  /// Whether the byte is one of `, . ; ! ?` or `)`.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x3B, 0x21, 0x3F, 0x29: true
    case _: false
    }
  }
}

/// Cuts a line into words at white space; quotes and backslashes make text literal.
///
/// One pass from left to right: the time grows with the length of the line alone.
struct LogLexer {
  private let characters: [Character]
  private var position = 0
  private var hasClosingQuote = true

  private init(_ text: String) {
    characters = Array(text)
  }

  /// Most characters are ASCII, whose white space is known without a table.
  private static func isSpace(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return character.isWhitespace }
    return byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  static func words(_ text: String) -> [LogWord] {
    var lexer = LogLexer(text)
    var words: [LogWord] = []
    while let word = lexer.next() { words.append(word) }
    return words
  }

  private mutating func next() -> LogWord? {
    while position < characters.count, Self.isSpace(characters[position]) { position += 1 }
    guard position < characters.count else { return nil }
    let start = position
    if characters[position] == "\"", let close = closingQuote(after: position) {
      return quoted(from: start, close: close)
    }
    if characters[position] == "\\", position + 1 < characters.count,
      "@#>!:".contains(characters[position + 1])
    {
      advanceToSpace()
      let typed = String(characters[start..<position])
      return LogWord(
        text: String(typed.dropFirst()), typed: typed, range: start..<position, isLiteral: true)
    }
    return plain(from: start)
  }

  private mutating func plain(from start: Int) -> LogWord {
    var isKey = true
    while position < characters.count, !Self.isSpace(characters[position]) {
      let character = characters[position]
      position += 1
      guard isKey else { continue }
      if character == ":", position < characters.count, characters[position] == "\"",
        position - start > 1, let close = closingQuote(after: position)
      {
        return keyed(from: start, open: position, close: close)
      }
      isKey = character.isLetter && character.isASCII
    }
    let typed = String(characters[start..<position])
    return LogWord(text: typed, typed: typed, range: start..<position, isLiteral: false)
  }

  /// `with:"Acme Corp"`: the quotes belong to the value.
  private mutating func keyed(from start: Int, open: Int, close: Int) -> LogWord {
    position = close + 1
    advanceToSpace()
    let text =
      String(characters[start..<open]) + String(characters[(open + 1)..<close])
      + String(characters[(close + 1)..<position])
    return LogWord(
      text: text, typed: String(characters[start..<position]), range: start..<position,
      isLiteral: false)
  }

  private mutating func quoted(from start: Int, close: Int) -> LogWord {
    position = close + 1
    advanceToSpace()
    let content = String(characters[(start + 1)..<close])
    let rest = String(characters[(close + 1)..<position])
    let typed = String(characters[start..<position])
    let text = LogLexer.needsQuotes(content) ? content + rest : typed
    return LogWord(text: text, typed: typed, range: start..<position, isLiteral: true)
  }

  private mutating func advanceToSpace() {
    while position < characters.count, !Self.isSpace(characters[position]) { position += 1 }
  }

  /// The next quote that ends a word; remembers when there is none, so that no stretch of the
  /// line is searched twice in vain.
  private mutating func closingQuote(after open: Int) -> Int? {
    guard hasClosingQuote else { return nil }
    var index = open + 1
    while index < characters.count {
      if characters[index] == "\"", index > open + 1 {
        let after = index + 1 < characters.count ? characters[index + 1] : " "
        if after.isWhitespace || ",.;!?)".contains(after) { return index }
      }
      index += 1
    }
    hasClosingQuote = false
    return nil
  }

  /// Whether the text would be read as something without its quotes; other quotes are English
  /// and stay.
  static func needsQuotes(_ content: String) -> Bool {
    let parts = content.split { $0.isWhitespace }.map(String.init)
    guard let first = parts.first else { return false }
    if parts.contains(where: looksLikeMark) || content.last == ":" { return true }
    return LogKind(word: first) != nil || ClockPhrase.time(first) != nil
      || ClockPhrase.duration(first) != nil || first == "-"
      || DatePhrase.read(parts[...], style: .form) != nil
  }

  static func looksLikeMark(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if "@#!:>".contains(first) { return word.count > 1 }
    return MarkKey(prefixOf: word) != nil || word.hasPrefix("fu:")
  }
}
