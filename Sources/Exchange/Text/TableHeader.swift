/// Looks for a table header without a name, which the TOML reader cannot survive.
///
/// The parser under TOMLKit 0.6 aborts the process where `[` or `[[` is followed by anything that
/// cannot begin a key, such as the end of the line; so such text is refused before it gets there.
package enum TableHeader {
  /// The problem with the first such header; nil where every header has a name.
  ///
  /// Lines inside a list of several lines are left alone: there `[` begins a value.
  package static func problem(in text: String) -> InputProblem? {
    var depth = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let start = line.prefix { $0 == " " || $0 == "\t" }
      let content = line.dropFirst(start.count)
      if depth == 0, content.first == "[", !hasName(content) {
        return InputProblem(
          "a table has no name; write it as [name], or take the line out.", line: index + 1,
          column: start.count + 1)
      }
      depth = max(0, depth + brackets(in: line))
    }
    return nil
  }

  private static func hasName(_ header: Substring) -> Bool {
    var rest = header.dropFirst()
    if rest.first == "[" { rest = rest.dropFirst() }
    guard let first = rest.first(where: { $0 != " " && $0 != "\t" }) else { return false }
    return first == "\"" || first == "'" || first == "-" || first == "_"
      || (first.isASCII && (first.isLetter || first.isNumber))
  }

  /// How many brackets the line opens more than it closes; comments and one-line texts left out.
  private static func brackets(in line: Substring) -> Int {
    var quote: Character?
    var count = 0
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case "#": return count
      case "[": count += 1
      case "]": count -= 1
      case _: break
      }
    }
    return count
  }
}
