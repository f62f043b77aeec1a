import Partnership

/// Finds words in texts: all must occur, the last may be the beginning of one.
struct MemorySearch {
  private let words: [String]

  /// Nil where the query holds neither a letter nor a digit.
  init?(_ query: String) {
    words = MemorySearch.words(of: query)
    if words.isEmpty { return nil }
  }

  func matches(_ record: Record) -> Bool {
    let texts = SearchText(record)
    return isFound(in: texts.name + "\n" + texts.text)
  }

  func matchesName(_ record: Record) -> Bool {
    isFound(in: SearchText(record).name)
  }

  /// The record with the line in which the last word stands.
  func hit(_ record: Record) -> Hit {
    let texts = SearchText(record)
    let lines = (texts.name + "\n" + texts.text).split(whereSeparator: \.isNewline).map(String.init)
    let line = lines.first { line in words.contains { line.lowercased().contains($0) } } ?? ""
    let characters = Array(line.lowercased())
    let matches = words.compactMap { word -> Range<Int>? in
      let start = characters.indices.first { characters[$0...].starts(with: word) }
      return start.map { $0..<($0 + word.count) }
    }
    return Hit(
      record: record, excerpt: line, matches: matches.sorted { $0.lowerBound < $1.lowerBound })
  }

  private func isFound(in text: String) -> Bool {
    let present = MemorySearch.words(of: text)
    return words.dropLast().allSatisfy(present.contains)
      && present.contains { $0.hasPrefix(words.last ?? "") }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
  }

  /// Without marks over letters: é as e.
  private static func folded(_ word: String) -> String {
    String(word.map { MemorySearch.plain($0) })
  }

  private static func plain(_ letter: Character) -> Character {
    guard let scalar = letter.unicodeScalars.first, !scalar.isASCII,
      let name = scalar.properties.name, name.hasPrefix("LATIN SMALL LETTER "),
      let base = name.dropFirst(19).split(separator: " ").first, base.count == 1
    else { return letter }
    return Character(base.lowercased())
  }
}
