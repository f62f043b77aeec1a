/// How well what was typed fits a text, and which characters it fits.
package struct FuzzyMatch: Hashable, Sendable {
  /// Higher is better; only comparable between texts for the same query.
  package let score: Int
  /// The matched characters' offsets, ascending.
  package let offsets: [Int]

  private enum Weight {
    static let character = 16
    static let wordStart = 24
    static let textStart = 8
    static let wordEnd = 6
    static let consecutive = 28
    static let wholeText = 200
    static let gap = 1
    static let longestGap = 12
  }

  /// Matches every word of the query somewhere in the text, in any order; nil where one does not fit.
  ///
  /// Within a word the letters must occur in order, with gaps allowed. An empty query fits
  /// everything equally.
  package static func of(_ query: FuzzyQuery, in text: FoldedText) -> FuzzyMatch? {
    var score = 0
    var offsets: Set<Int> = []
    for word in query.words {
      guard let match = best(word, in: text) else { return nil }
      score += match.score
      offsets.formUnion(match.offsets)
    }
    if query.words.count == 1, query.words[0] == text.signs { score += Weight.wholeText }
    return FuzzyMatch(score: score, offsets: offsets.sorted())
  }

  /// The best way to lay one word over the text.
  ///
  /// Row by row: `ends[j]` is the best score of a layout whose last letter stands on character j.
  private static func best(_ word: [UInt32], in text: FoldedText) -> FuzzyMatch? {
    let count = text.signs.count
    guard word.count <= count, occurs(word, in: text) else { return nil }
    var ends = [Int?](repeating: nil, count: count)
    var origins: [[Int]] = []
    for (row, sign) in word.enumerated() {
      var next = [Int?](repeating: nil, count: count)
      var origin = [Int](repeating: -1, count: count)
      for column in row..<count where text.signs[column] == sign {
        let isLast = row == word.count - 1
        let own = weight(of: column, isLast: isLast, in: text)
        guard row > 0 else {
          next[column] = own - penalty(column)
          continue
        }
        for earlier in (row - 1)..<column {
          guard let before = ends[earlier] else { continue }
          let gap = column - earlier - 1
          let total = before + own + (gap == 0 ? Weight.consecutive : -penalty(gap))
          if total > next[column] ?? Int.min {
            next[column] = total
            origin[column] = earlier
          }
        }
      }
      ends = next
      origins.append(origin)
    }
    return traced(ends, origins)
  }

  /// Whether the letters occur in order at all: cheap, and false for most texts.
  private static func occurs(_ word: [UInt32], in text: FoldedText) -> Bool {
    var place = 0
    for sign in text.signs where place < word.count && sign == word[place] { place += 1 }
    return place == word.count
  }

  private static func weight(of column: Int, isLast: Bool, in text: FoldedText) -> Int {
    Weight.character + (text.beginsWord[column] ? Weight.wordStart : 0)
      + (column == 0 ? Weight.textStart : 0)
      + (isLast && text.endsWord[column] ? Weight.wordEnd : 0)
  }

  private static func penalty(_ gap: Int) -> Int {
    min(gap, Weight.longestGap) * Weight.gap
  }

  private static func traced(_ ends: [Int?], _ origins: [[Int]]) -> FuzzyMatch? {
    var last: (column: Int, score: Int)?
    for (column, score) in ends.enumerated() {
      if let score, score > last?.score ?? Int.min { last = (column, score) }
    }
    guard let last else { return nil }
    var offsets: [Int] = []
    var column = last.column
    for origin in origins.reversed() {
      offsets.append(column)
      column = origin[column]
    }
    return FuzzyMatch(score: last.score, offsets: offsets.reversed())
  }
}

/// What a person typed to find something, cut into folded words.
package struct FuzzyQuery: Hashable, Sendable {
  let words: [[UInt32]]

  package init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).signs }
  }

  package var isEmpty: Bool { words.isEmpty }
}
