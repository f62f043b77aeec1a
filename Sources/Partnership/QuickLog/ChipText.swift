extension LogReading {
  /// The chip that the cursor stands right behind, in characters of the line.
  package func chip(endingAt cursor: Int) -> Chip? {
    chips.last { $0.range?.upperBound == cursor }
  }

  /// The line with a chip turned back into text, as Backspace right behind it does.
  ///
  /// A lone mark gets a backslash, everything else quotes; both vanish from what is saved.
  package func line(turningToText chip: Chip) -> String {
    guard let range = chip.range else { return text }
    let characters = Array(text)
    guard range.upperBound <= characters.count else { return text }
    let typed = String(characters[range])
    let isMark = typed.first.map { "@#>!:".contains($0) } ?? false
    let quoted =
      isMark && !typed.contains(where: \.isWhitespace) ? "\\" + typed : "\"" + typed + "\""
    return String(characters[..<range.lowerBound]) + quoted
      + String(characters[range.upperBound...])
  }
}
