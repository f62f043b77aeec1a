package import Terminal

/// Where the map and its list stand: side by side where there is room, else one above the other.
package struct MapLayout: Hashable, Sendable {
  /// What all of it costs, and how much of that is shallow.
  package let head: Rect
  /// Nil where only the list fits, and for screen readers.
  package let grid: MapGrid?
  package let list: Rect
  /// The line above the list, or above both.
  package let rule: Rect
  /// The selected vendor in full, for screen readers.
  package let foot: Rect

  /// The narrowest screen that is drawn on.
  private static let narrowest = 40
  /// Columns from which the list stands beside the map.
  private static let sideBySide = 120
  private static let widestCell = 16

  package init(_ area: Rect, bands: Int, _ isAccessible: Bool) {
    let headRows = area.height < 5 ? 0 : area.height < 12 && !isAccessible ? 0 : 1
    let (head, body) = area.split(
      top: area.width < 100 && headRows == 1 && area.height >= 20 ? 2 : headRows)
    self.head = head
    let none = area.split(top: 0).top
    guard !isAccessible, area.width >= Self.narrowest, body.height >= MapGrid.fewestRows + 2 else {
      grid = nil
      (list, foot) = body.split(bottom: isAccessible && body.height >= 8 ? 2 : 0)
      rule = none
      return
    }
    foot = none
    if area.width >= Self.sideBySide {
      let (upper, rest) = body.split(top: 1)
      let wanted = MapGrid.width(bands: bands, cell: Self.widestCell, for: rest.width)
      let (left, right) = rest.split(left: min(wanted, rest.width * 5 / 8))
      grid = MapGrid(left, bands: bands)
      list = right.inset(left: 2)
      rule = upper
      return
    }
    let hasRule = body.height >= 14
    let room = body.height - max(2, body.height / 3) - (hasRule ? 1 : 0)
    let (upper, rest) = body.split(top: MapGrid.height(within: room))
    grid = MapGrid(upper, bands: bands)
    (rule, list) = rest.split(top: hasRule ? 1 : 0)
  }
}
