/// Why the terminal cannot be used for the interface.
package enum DisplayError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case noTerminal
  /// Nothing is known about the terminal of this name.
  case unknownTerminal(String)
  /// The terminal has no means to place the cursor.
  case noCursorAddressing(String)

  /// What happened and what to do, in one sentence.
  package var sentence: String {
    switch self {
    case .noTerminal:
      "Standard input and output are not a terminal; use the commands instead, "
        + "such as fathom today."
    case .unknownTerminal(let name):
      "Nothing is known about the terminal TERM=\(SafeText.line(name)); set TERM to "
        + "xterm-256color, or use the commands, such as fathom today."
    case .noCursorAddressing(let name):
      "The terminal TERM=\(SafeText.line(name)) cannot place its cursor; use the commands "
        + "instead, such as fathom today."
    }
  }
}
