/// Which column of a table means what.
package struct ColumnMapping: Hashable, Sendable {
  /// The position of each meaning's column.
  package let positions: [AgreementColumn: Int]
  /// The names of the columns that mean nothing here, in the table's order.
  package let unmapped: [String]

  /// Takes what a person says of a table's columns, or with nil finds a mapping by the usual names.
  ///
  /// - Throws: a problem that names the nearest column or meaning where one is unknown, and one
  ///   where vendor or startsOn, without which there is no agreement, have no column.
  package init(_ pairs: [ColumnPair]?, header: [String]) throws(InputProblem) {
    let found =
      if let pairs {
        try Self.taken(pairs, header: header)
      } else {
        Self.guess(header)
      }
    for needed in [AgreementColumn.vendor, .startsOn] where found[needed] == nil {
      throw InputProblem(
        "No column is mapped to \(needed.name). The file has: "
          + Self.names(header).joined(separator: ", ") + ".",
        option: "Name one with --map 'Column=\(needed.name)'.")
    }
    positions = found
    let used = Set(found.values)
    unmapped = Self.names(header).enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }

  static func taken(
    _ pairs: [ColumnPair], header: [String]
  ) throws(InputProblem) -> [AgreementColumn: Int] {
    var found: [AgreementColumn: Int] = [:]
    for pair in pairs {
      let position = try position(of: pair.column, in: header)
      guard let meaning = AgreementColumn(name: pair.field) else {
        throw InputProblem(
          "There is no field \(pair.field)"
            + NearestWord.hint(for: pair.field, among: AgreementColumn.all.map(\.name)))
      }
      guard found.updateValue(position, forKey: meaning) == nil else {
        throw InputProblem("Two columns are mapped to \(meaning.name); keep one of them.")
      }
    }
    return found
  }

  private static func position(
    of name: String, in header: [String]
  ) throws(InputProblem) -> Int {
    let header = names(header)
    let exact = header.indices.filter { header[$0] == name }
    let matches =
      exact.isEmpty
      ? header.indices.filter { header[$0].lowercased() == name.lowercased() } : exact
    guard let position = matches.first else {
      throw InputProblem(
        "There is no column \(name)" + NearestWord.hint(for: name, among: header))
    }
    guard matches.count == 1 else {
      throw InputProblem(
        "\(matches.count) columns are called \(name); rename all but one in the file.")
    }
    return position
  }

  /// Takes the first column of each usual meaning, so that nothing is mapped twice; the document's
  /// number names it where nothing else does.
  static func guess(_ header: [String]) -> [AgreementColumn: Int] {
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
}
