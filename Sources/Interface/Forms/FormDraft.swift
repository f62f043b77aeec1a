/// What was typed into a form and not saved, by field name; it survives Esc and a crash.
package struct FormDraft: Hashable, Sendable {
  package let texts: [String: String]

  package init(texts: [String: String]) {
    self.texts = texts
  }

  /// Reads what `text` wrote; nil where nothing of it can be read.
  package init?(text: String) {
    var texts: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let equals = line.firstIndex(of: "=") else { continue }
      texts[String(line[..<equals])] = Self.unescaped(line[line.index(after: equals)...])
    }
    guard !texts.isEmpty else { return nil }
    self.texts = texts
  }

  /// One line for each field, `name=text`, with line breaks and backslashes escaped.
  package var text: String {
    texts.sorted { $0.key < $1.key }.map { $0.key + "=" + Self.escaped($0.value) + "\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case "\n", "\r\n": result += "\\n"
      case _: result.append(character)
      }
    }
    return result
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
