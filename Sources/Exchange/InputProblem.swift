/// What is wrong with a piece of input, where it stands, and what to do about it.
///
/// A problem that stops the reading of a whole file is thrown; one that costs a single row stands
/// beside the result.
package struct InputProblem: Error, Hashable, Sendable {
  /// One sentence, without the place.
  package var message: String
  /// The sentence that says which option of a command mends it.
  package var option: String?
  /// Counted from 1, in lines of the file.
  package var line: Int?
  /// Counted from 1: the column of a table, or the character in a line.
  package var column: Int?

  package init(
    _ message: String, option: String? = nil, line: Int? = nil, column: Int? = nil
  ) {
    self.message = message
    self.option = option
    self.line = line
    self.column = column
  }
}

extension InputProblem: CustomStringConvertible {
  /// The place and the sentence, such as `line 17, column 3: …`.
  package var description: String {
    sentence + (option.map { " " + $0 } ?? "")
  }

  /// The same without options, for those who type no commands.
  package var sentence: String {
    switch (line, column) {
    case (.some(let line), .some(let column)): "line \(line), column \(column): \(message)"
    case (.some(let line), .none): "line \(line): \(message)"
    case (.none, _): message
    }
  }
}
