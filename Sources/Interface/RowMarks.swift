/// The marked rows of a list, and the range that is being marked.
package struct RowMarks<ID: Hashable & Sendable>: Hashable, Sendable {
  package private(set) var ids: Set<ID> = []
  /// The row where `v` was pressed; nil while no range is being marked.
  package private(set) var anchor: Int?
  private var beforeRange: Set<ID> = []

  package init() {}

  package var isEmpty: Bool { ids.isEmpty }
  package var count: Int { ids.count }

  /// Whether the row is marked.
  package func contains(_ id: ID) -> Bool { ids.contains(id) }

  /// Marks the row, or takes its mark.
  package mutating func toggle(_ id: ID) {
    if ids.remove(id) == nil { ids.insert(id) }
  }

  /// Begins a range at a row, or ends the one that is being marked.
  package mutating func toggleRange(at row: Int) {
    if anchor == nil {
      anchor = row
      beforeRange = ids
    } else {
      anchor = nil
    }
  }

  /// Marks everything between where the range began and the row.
  ///
  /// Rows that are no vendor and no matter, such as headings, have no name and are passed over.
  package mutating func extend(to row: Int, _ id: (Int) -> ID?) {
    guard let anchor else { return }
    ids = beforeRange.union((min(anchor, row)...max(anchor, row)).compactMap(id))
  }

  /// Marks these and no others.
  package mutating func mark(_ marked: Set<ID>) {
    ids = marked
    anchor = nil
  }

  /// Takes every mark away.
  package mutating func clear() {
    ids = []
    anchor = nil
  }

  /// Drops marks of rows that are no longer shown, so that no act touches what nobody sees.
  package mutating func keep(_ isShown: (ID) -> Bool) {
    beforeRange = beforeRange.filter(isShown)
    ids = ids.filter(isShown)
  }
}
