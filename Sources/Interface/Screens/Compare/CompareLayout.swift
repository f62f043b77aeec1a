package import Terminal

/// Where the vendors stand: as many columns as are wide enough to be read, the others by moving.
package struct CompareLayout: Hashable, Sendable {
  package let names: Rect
  package let rules: [Rect]
  package let list: Rect
  /// The selected fact of the vendor under the cursor, in full.
  package let foot: Rect
  package let labelWidth: Int
  package let columnWidth: Int
  /// How many vendors are on the screen at once.
  package let shown: Int

  /// The columns that a vendor needs, the blank beside it included.
  private static let narrowest = 21
  private static let widest = 40

  package init(_ area: Rect, vendors: Int) {
    labelWidth = area.width >= 60 ? 17 : area.width >= 40 ? 16 : 8
    let room = max(1, area.width - labelWidth)
    shown = max(1, min(vendors, room / Self.narrowest))
    columnWidth = min(Self.widest, room / shown)
    let hasRules = area.height >= 14
    let (names, belowNames) = area.split(top: area.height >= 2 ? 1 : 0)
    let (upper, rest) = belowNames.split(top: hasRules ? 1 : 0)
    let (above, foot) = rest.split(bottom: area.height >= 8 ? 1 : 0)
    let (list, lower) = above.split(bottom: hasRules ? 1 : 0)
    self.names = names
    self.list = list
    self.foot = foot
    rules = [upper, lower].filter { !$0.isEmpty }
  }

  /// The cells of one vendor on a row, counted from the first on the screen.
  package func cell(_ place: Int, in row: Rect) -> Rect {
    row.intersection(
      Rect(
        x: row.x + labelWidth + place * columnWidth, y: row.y, width: columnWidth - 1, height: 1))
  }
}
