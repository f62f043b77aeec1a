/// Which column of a table means what.
package struct ColumnMapping: Hashable, Sendable {
  /// The position of each meaning's column.
  package let positions: [AgreementColumn: Int]
  /// The names of the columns that mean nothing here, in the table's order.
  package let unmapped: [String]

  /// Reads a mapping such as `Doc Number=key,Vendor=vendor` for a table with these columns, or
  /// with nil finds one by the usual names.
  ///
  /// - Throws: a problem that names the nearest column or meaning where one is unknown, and one
  ///   where vendor or startsOn, without which there is no agreement, have no column.
  package init(_ argument: String?, header: [String]) throws(InputProblem) {
    let found =
      if let argument {
        try Self.read(argument, header: header)
      } else {
        Self.guess(header)
      }
    for needed in [AgreementColumn.vendor, .startsOn] where found[needed] == nil {
      throw InputProblem(
        "No column is mapped to \(needed.name); name one with --map 'Column=\(needed.name)'. "
          + "The file has: " + Self.names(header).joined(separator: ", ") + ".")
    }
    positions = found
    let used = Set(found.values)
    unmapped = Self.names(header).enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }

  private static func read(
    _ argument: String, header: [String]
  ) throws(InputProblem) -> [AgreementColumn: Int] {
    var found: [AgreementColumn: Int] = [:]
    for pair in pairs(argument) {
      guard let equals = pair.lastIndex(of: "=") else {
        throw InputProblem("\(pair) maps nothing; write 'Column=field,Column=field'.")
      }
      let position = try position(of: trimmed(pair[..<equals]), in: header)
      let name = trimmed(pair[pair.index(after: equals)...])
      guard let meaning = AgreementColumn(name: name) else {
        throw InputProblem(
          "There is no field \(name)"
            + NearestWord.hint(for: name, among: AgreementColumn.all.map(\.name)))
      }
      guard found.updateValue(position, forKey: meaning) == nil else {
        throw InputProblem("Two columns are mapped to \(meaning.name); keep one of them.")
      }
    }
    return found
  }

  /// The pairs of a mapping; a column name may hold commas, a field name never does.
  private static func pairs(_ argument: String) -> [String] {
    var pairs: [String] = []
    var open = ""
    for piece in argument.split(separator: ",", omittingEmptySubsequences: false) {
      open += open.isEmpty ? String(piece) : "," + piece
      guard piece.contains("=") else { continue }
      pairs.append(open)
      open = ""
    }
    if !trimmed(open[...]).isEmpty { pairs.append(open) }
    return pairs
  }

  private static func position(
    of name: String, in header: [String]
  ) throws(InputProblem) -> Int {
    let exact = header.indices.filter { header[$0] == name }
    let matches =
      exact.isEmpty
      ? header.indices.filter { header[$0].lowercased() == name.lowercased() } : exact
    guard let position = matches.first else {
      throw InputProblem(
        "There is no column \(name)" + NearestWord.hint(for: name, among: names(header)))
    }
    guard matches.count == 1 else {
      throw InputProblem(
        "\(matches.count) columns are called \(name); rename all but one in the file.")
    }
    return position
  }

  /// Takes the first column of each usual meaning, so that nothing is mapped twice; the document's
  /// number names it where nothing else does.
  private static func guess(_ header: [String]) -> [AgreementColumn: Int] {
    var found: [AgreementColumn: Int] = [:]
    for (position, name) in header.enumerated() {
      guard let meaning = AgreementColumn.usual(for: name), found[meaning] == nil else { continue }
      found[meaning] = position
    }
    if found[.key] == nil { found[.key] = found.removeValue(forKey: .field("number")) }
    return found
  }

  /// The columns as messages call them; those without a name by their place.
  package static func names(_ header: [String]) -> [String] {
    header.enumerated().map { $0.element.isEmpty ? "column \($0.offset + 1)" : $0.element }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
