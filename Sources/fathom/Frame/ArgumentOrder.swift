/// Makes the arguments fit for the parser where a person's text could be mistaken for options.
enum ArgumentOrder {
  /// Puts `--` before a text that begins with a hyphen but cannot be an option.
  ///
  /// `fathom log "- paid"` and `fathom log "-2d called"` are lines, not options: an option's name
  /// holds no space.
  static func safe(_ arguments: [String]) -> [String] {
    guard !arguments.contains("--"), arguments.first?.hasPrefix("---") != true,
      let index = arguments.firstIndex(where: isText)
    else { return arguments }
    var kept = arguments
    let text = kept.remove(at: index)
    return kept + ["--", text]
  }

  private static func isText(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument != "-" else { return false }
    return argument.prefix { $0 != "=" }.contains(" ")
  }
}
