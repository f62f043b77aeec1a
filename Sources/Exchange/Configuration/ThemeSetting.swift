/// The line of the configuration that names the theme, changed without touching the rest.
package enum ThemeSetting {
  /// The text of a configuration with the theme set; comments and everything else stay as they are.
  ///
  /// A line `theme = …` of the first table is replaced; where there is none the line goes before the
  /// first table header, or to the end.
  package static func setting(_ stem: String, in text: String) -> String {
    let wanted = "theme = \"" + escaped(stem) + "\""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let root = lines.firstIndex { $0.drop(while: isBlank).first == "[" } ?? lines.count
    if let place = lines[..<root].firstIndex(where: isTheme) {
      lines[place] = wanted
    } else {
      let end = lines[..<root].lastIndex { !$0.allSatisfy(isBlank) }.map { $0 + 1 } ?? 0
      lines.insert(wanted, at: end)
    }
    let joined = lines.joined(separator: "\n")
    return joined.hasSuffix("\n") ? joined : joined + "\n"
  }

  private static func isTheme(_ line: String) -> Bool {
    let rest = line.drop(while: isBlank)
    guard rest.hasPrefix("theme") else { return false }
    return rest.dropFirst(5).drop(while: isBlank).first == "="
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\r"
  }

  private static func escaped(_ text: String) -> String {
    String(text.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })
  }
}
