package import Terminal

/// What belongs to every screen, and where: tabs or path, body, status row, hint bar.
///
/// Everything follows from the size alone, so that drawing and moving agree.
package struct Chrome: Hashable, Sendable {
  package let width: WidthClass
  /// The first row: tabs on first screens, else the path to the place.
  package let head: Rect
  package let body: Rect
  package let status: Rect
  /// Empty under 12 rows.
  package let hints: Rect

  /// The smallest screen that shows more than a request to enlarge it.
  package static let smallest = Size(width: 20, height: 3)

  package init(_ size: Size) {
    let whole = Rect(origin: Point(x: 0, y: 0), size: size)
    width = WidthClass(size.width)
    let (rest, hints) = whole.split(bottom: size.height < 12 ? 0 : 1)
    self.hints = hints
    let (upper, status) = rest.split(bottom: size.height < 5 ? 0 : 1)
    self.status = status.isEmpty ? rest.row(max(0, rest.height - 1)) : status
    let (head, body) = upper.split(top: size.height < 5 ? 0 : 1)
    self.head = head
    self.body = body
  }
}

/// The breakpoints of the layout, in columns.
package enum WidthClass: Int, Comparable, Sendable {
  /// Under 40: the selected vendor's summary.
  case tiny
  /// 40–59.
  case narrow
  /// 60–79.
  case medium
  /// 80–119: one list.
  case standard
  /// 120–139: list and preview.
  case wide
  /// From 140: three panes.
  case widest

  package init(_ columns: Int) {
    self =
      switch columns {
      case ..<40: .tiny
      case ..<60: .narrow
      case ..<80: .medium
      case ..<120: .standard
      case ..<140: .wide
      case _: .widest
      }
  }

  package static func < (left: WidthClass, right: WidthClass) -> Bool {
    left.rawValue < right.rawValue
  }
}
