/// The part of a line behind `>` or `>>`: something to do, and by when.
struct FollowUpPart: Hashable, Sendable {
  /// nil stands for the default time; a date that touches `>>` counts as behind `>`.
  var when: WhenPhrase?
  /// The words that say when, with the sign.
  var marker: Range<Int>
  /// The words of the text.
  var words: Range<Int>
  /// Text that touches `>>`.
  var prefix: String

  /// Finds every follow-up from a word on, in one pass; each ends where the next begins.
  static func all(in words: [LogWord], from start: Int) -> [FollowUpPart] {
    let parser = MarkParser(words: words, end: words.count)
    var parts: [FollowUpPart] = []
    var index = start
    while index < words.count {
      guard let part = part(at: index, parser) else {
        index += 1
        continue
      }
      if let last = parts.indices.last { parts[last].words = parts[last].words.lowerBound..<index }
      parts.append(part)
      index = part.words.lowerBound
    }
    return parts
  }

  private static func part(at index: Int, _ parser: MarkParser) -> FollowUpPart? {
    let word = parser.words[index]
    guard !word.isLiteral else { return nil }
    let end = parser.words.count
    if word.text.hasPrefix(">>") {
      let prefix = word.text.drop { $0 == ">" }
      if !prefix.isEmpty, let phrase = parser.phrase(String(prefix), at: index)?.phrase {
        let after = index + phrase.count
        return FollowUpPart(when: phrase, marker: index..<after, words: after..<end, prefix: "")
      }
      return FollowUpPart(
        when: nil, marker: index..<(index + 1), words: (index + 1)..<end, prefix: String(prefix))
    }
    if word.text == "fu:" {
      let next = index + 1 < end && !parser.words[index + 1].isLiteral
      let phrase = next ? parser.phrase(parser.words[index + 1].text, at: index + 1)?.phrase : nil
      let after = index + 1 + (phrase?.count ?? 0)
      return FollowUpPart(when: phrase, marker: index..<after, words: after..<end, prefix: "")
    }
    let sign = word.text.hasPrefix("fu:") ? 3 : word.text.hasPrefix(">") ? 1 : 0
    guard sign > 0, word.text.count > sign,
      let phrase = parser.phrase(String(word.text.dropFirst(sign)), at: index)?.phrase
    else { return nil }
    let after = index + phrase.count
    return FollowUpPart(when: phrase, marker: index..<after, words: after..<end, prefix: "")
  }
}
