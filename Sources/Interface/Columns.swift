import Terminal

/// One column of a list as it is laid out on a row.
package struct ColumnPlace: Hashable, Sendable {
  package let x: Int
  package let width: Int
}

/// Widths of columns in one row: fixed ones, and one that takes what is left.
package struct ColumnLayout: Hashable, Sendable {
  package let places: [ColumnPlace]

  /// Lays columns out from the left with one blank between them.
  ///
  /// A width of 0 stands for the column that takes the rest; a second one shares it evenly.
  package init(_ widths: [Int], in row: Range<Int>) {
    let fixed = widths.reduce(0, +) + max(0, widths.count - 1)
    let flexible = widths.count { $0 == 0 }
    var rest = max(0, row.count - fixed)
    var left = flexible
    var x = row.lowerBound
    var places: [ColumnPlace] = []
    for width in widths {
      var columns = width
      if width == 0 {
        columns = rest / max(1, left)
        rest -= columns
        left -= 1
      }
      columns = max(0, min(columns, row.upperBound - x))
      places.append(ColumnPlace(x: x, width: columns))
      x += columns + 1
    }
    self.places = places
  }
}
