import Partnership
package import Terminal

/// Where a vendor's charts stand: one list, and the selected row in words below it.
package struct ChartsLayout: Hashable, Sendable {
  package let list: Rect
  package let rule: Rect
  package let foot: Rect

  package init(_ area: Rect, _ isAccessible: Bool) {
    let height = area.height
    let (above, foot) = area.split(bottom: height >= 14 ? 2 : height >= 7 ? 1 : 0)
    self.foot = foot
    let (list, rule) = above.split(bottom: height >= 14 && !isAccessible ? 1 : 0)
    self.list = list
    self.rule = rule
  }

  /// Columns left of everything that is drawn; 0 where nothing is.
  package static func margin(_ width: Int) -> Int {
    width >= 72 ? 26 : width >= 56 ? 20 : width >= 40 ? 13 : 0
  }

  /// What is drawn right of the label of a row.
  package func along(_ row: Rect) -> Rect {
    row.split(left: Self.margin(list.width)).rest.inset(right: 1)
  }

  /// The columns of a week in a row, at least one.
  package func cell(of place: Int, in along: Rect) -> Rect {
    let count = ContactRhythm.count
    let start = Self.column(place, along.width)
    let next = place + 1 < count ? Self.column(place + 1, along.width) : along.width
    return Rect(x: along.x + start, y: along.y, width: max(1, next - start), height: 1)
  }

  private static func column(_ place: Int, _ width: Int) -> Int {
    place * width / ContactRhythm.count
  }

  /// The week under a point; nil left of the year.
  package func week(at point: Point) -> Int? {
    let along = along(list.row(0))
    guard point.x >= along.x, point.x < along.maxX else { return nil }
    return (0..<ContactRhythm.count).last { cell(of: $0, in: along).x <= point.x }
  }
}
