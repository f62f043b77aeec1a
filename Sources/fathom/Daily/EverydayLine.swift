import Partnership

/// A line to log as it is typed every day, read without the parser of arguments: `fathom log LINE`,
/// with nothing but `--store`, `--today` and `--quiet` beside it.
///
/// The parser looks every command and option up by reflection, which takes a third of the time that
/// a line may take. Whatever else is typed goes to the parser, which also words every refusal.
struct EverydayLine: Hashable {
  let line: String
  let options: GivenOptions

  /// Reads what was typed behind the program's name; nil where it is anything else.
  init?(_ arguments: [String]) {
    var options = GivenOptions()
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--quiet": options.quiet = true
      case "--store":
        guard let path = rest.popFirst(), !path.isEmpty, !path.hasPrefix("-") else { return nil }
        options.store = path
      case "--today":
        guard let text = rest.popFirst(), Moment(text) != nil else { return nil }
        options.today = text
      case _ where argument.hasPrefix("-"): return nil
      case _: words.append(argument)
      }
    }
    guard words.count > 1, words.removeFirst() == "log" else { return nil }
    line = words.joined(separator: " ")
    self.options = options
  }

  /// Logs the line.
  func log(_ output: Output) throws -> ExitStatus {
    try LogRun(lines: [line], isJSON: false).run(Invocation(options, output))
  }
}
