/// One fact of several vendors, side by side.
package struct ComparisonRow: Hashable, Sendable {
  package let label: String
  /// One for each vendor, in their order.
  package let cells: [ComparisonCell]
  /// What explains the fact further.
  package let leadsTo: ComparisonPlace

  /// Whether the vendors are not all the same in this.
  package var differs: Bool { Set(cells.map(\.text)).count > 1 }

  /// Makes the row; the lowest and the highest of the measures are named where they differ.
  ///
  /// `words` says what the lowest and the highest are called; an empty one is not named.
  init(
    _ label: String, _ cells: [ComparisonCell], measures: [Int?] = [],
    words: (lowest: String, highest: String) = ("lowest", "highest"),
    leadsTo: ComparisonPlace
  ) {
    self.label = label
    self.leadsTo = leadsTo
    let known = measures.compactMap(\.self)
    guard let lowest = known.min(), let highest = known.max(), lowest < highest else {
      self.cells = cells
      return
    }
    self.cells = zip(cells, measures).map { cell, measure in
      var cell = cell
      let word = measure == lowest ? words.lowest : measure == highest ? words.highest : ""
      cell.remark = word.isEmpty ? nil : word
      return cell
    }
  }
}

/// What one vendor has in a row.
package struct ComparisonCell: Hashable, Sendable {
  package let text: String
  /// How it stands against the others: `lowest`; nil where there is nothing to say.
  package fileprivate(set) var remark: String?

  init(_ text: String) {
    self.text = text
  }
}

/// Where the records behind a compared fact are shown.
package enum ComparisonPlace: Hashable, Sendable {
  case why
  case trend
  case vendor
}
