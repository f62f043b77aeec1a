/// What a source said of one record, in canonical text by field name: `Origin.values` as a value.
///
/// The text has a line `name=value` for each field, in order of name; a backslash hides a line
/// break or a backslash. A field that the source has no value for is written without one.
struct SourceValues: Hashable {
  private(set) var values: [String: String]

  init(_ values: [String: String] = [:]) {
    self.values = values
  }

  init(text: String) {
    values = [:]
    for line in text.split(separator: "\n") {
      guard let equals = line.firstIndex(of: "=") else { continue }
      values[String(line[..<equals])] = Self.unescaped(line[line.index(after: equals)...])
    }
  }

  subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These values, and those of an older import that this one says nothing about.
  func over(_ older: SourceValues) -> SourceValues {
    SourceValues(older.values.merging(values) { $1 })
  }

  var text: String {
    values.sorted { $0.key < $1.key }.map { $0.key + "=" + Self.escaped($0.value) }
      .joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x0A }) else { return text }
    return text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _: result.append(character)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
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
