/// A query as a person typed it, written for the full-text search: plain words, all of which must
/// occur, the last as a beginning; nothing in it has a special meaning.
struct SearchExpression {
  private let words: String

  /// Makes the expression; nil where the query holds neither a letter nor a digit.
  init?(_ query: String) {
    let words = query.split { $0.isWhitespace || $0 == "\0" }.filter { word in
      word.unicodeScalars.contains { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
    guard !words.isEmpty else { return nil }
    let quoted = words.map { word in
      "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }
    self.words = quoted.joined(separator: " AND ") + " *"
  }

  /// Matches the words in any text.
  var everywhere: String { words }

  /// Matches the words in the names of vendors and contacts alone.
  var inNames: String { "name : (\(words))" }
}
