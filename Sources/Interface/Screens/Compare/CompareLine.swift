package import Partnership

/// One line of the comparison.
package enum CompareLine: Hashable, Sendable {
  case heading(String)
  /// A fact of all vendors.
  case row(ComparisonRow)

  // In words, where nothing stands side by side.
  /// What the next lines are about.
  case fact(ComparisonRow)
  /// A fact of one vendor, by its place.
  case value(ComparisonRow, of: Int, name: String)

  /// The lines of a comparison; for screen readers fact by fact, and vendor by vendor.
  static func all(in comparison: Comparison, _ isAccessible: Bool) -> [CompareLine] {
    comparison.sections.flatMap { section -> [CompareLine] in
      [.heading(section.title)]
        + section.rows.flatMap { row -> [CompareLine] in
          guard isAccessible else { return [.row(row)] }
          return [.fact(row)]
            + comparison.vendors.enumerated().map { place, vendor in
              .value(row, of: place, name: vendor.name)
            }
        }
    }
  }

  /// Where the records behind the line are shown.
  var leadsTo: ComparisonPlace {
    switch self {
    case .heading: .vendor
    case .row(let row), .fact(let row), .value(let row, _, _): row.leadsTo
    }
  }

  /// The vendor that the line is about; one that is about all is about the one under the cursor.
  func vendor(else column: Int) -> Int? {
    switch self {
    case .heading, .row, .fact: column
    case .value(_, let place, _): place
    }
  }
}

extension ComparisonCell {
  /// The cell with how it stands against the others: "38 falling, lowest".
  var words: String { remark.map { text + ", " + $0 } ?? text }
}
