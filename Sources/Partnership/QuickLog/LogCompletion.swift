/// One way to go on with the word at the cursor.
package struct LogCompletion: Hashable, Sendable {
  /// What replaces the word, such as `@eva.roth`.
  package var text: String
  /// What it is, such as `Eva Roth, CEO`.
  package var detail: String

  /// The ways to go on with the word that ends at the cursor, best first.
  ///
  /// - Parameters:
  ///   - line: The line as it stands.
  ///   - cursor: Where the cursor stands, in characters.
  ///   - context: What is known at this moment.
  /// - Returns: The characters that a candidate replaces, and at most 50 candidates.
  package static func candidates(
    for line: String, cursor: Int, in context: LogContext
  ) -> (range: Range<Int>, candidates: [LogCompletion]) {
    let characters = Array(line)
    let end = min(max(cursor, 0), characters.count)
    var start = end
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    let word = String(characters[start..<end])
    let previous = characters[..<start].reversed().drop(while: \.isWhitespace)
      .prefix { !$0.isWhitespace }
    guard LogCompleter.mayComplete(word, after: String(previous.reversed())) else {
      return (start..<end, [])
    }
    let before = String(characters[..<start]).split { $0.isWhitespace }.map(String.init)
    let reading = LogLine.parse(String(characters[..<start]), in: context)
    let completer = LogCompleter(context: context, reading: reading, before: before)
    return (start..<end, Array(completer.candidates(for: word).prefix(50)))
  }
}
