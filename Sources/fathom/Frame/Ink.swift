/// The few ways in which printed text can stand out; what matters is said in words as well.
enum Ink {
  case heading
  case urgent
  case faint

  /// The codes of the terminal's own palette.
  fileprivate var codes: String {
    switch self {
    case .heading: "1"
    case .urgent: "1;31"
    case .faint: "2"
    }
  }
}

extension Output {
  /// The text, already safe, in an ink where colours are wanted.
  func style(_ ink: Ink, _ text: String) -> String {
    hasColour ? "\u{1B}[" + ink.codes + "m" + text + "\u{1B}[0m" : text
  }
}
