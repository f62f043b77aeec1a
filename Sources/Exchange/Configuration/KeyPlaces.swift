/// Where the keys of a TOML text stand, which the parser does not tell.
///
/// Only keys at the beginning of a line and table headers are found; a key inside an inline table
/// is given the place of the line's own key.
struct KeyPlaces {
  private var places: [[String]: (line: Int, column: Int)] = [:]

  init(_ text: String) {
    var table: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indent = line.prefix { $0 == " " || $0 == "\t" }
      let rest = line.dropFirst(indent.count)
      let place = (line: index + 1, column: indent.count + 1)
      if rest.first == "[" {
        table = Self.names(rest.dropFirst().prefix { $0 != "]" })
        for length in table.indices { note(Array(table[...length]), place) }
      } else if let equals = rest.firstIndex(of: "="), rest.first != "#" {
        let names = table + Self.names(rest[..<equals])
        for length in names.indices { note(Array(names[...length]), place) }
      }
    }
  }

  /// The place of a key, or of the nearest table round it.
  func place(of path: [String]) -> (line: Int, column: Int)? {
    for length in stride(from: path.count, to: 0, by: -1) {
      if let place = places[Array(path.prefix(length))] { return place }
    }
    return nil
  }

  private mutating func note(_ path: [String], _ place: (line: Int, column: Int)) {
    if places[path] == nil { places[path] = place }
  }

  private static func names(_ dotted: Substring) -> [String] {
    dotted.split(separator: ".").map { part in
      String(part.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" && $0 != "[" })
    }
  }
}
