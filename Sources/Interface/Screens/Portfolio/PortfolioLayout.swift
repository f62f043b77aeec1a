package import Terminal

/// Where the preview of a list stands.
package enum PreviewPlace: Hashable, Sendable {
  case off
  case right
  case bottom

  /// The place that comes next when the user turns through them.
  package var next: PreviewPlace {
    switch self {
    case .off: .right
    case .right: .bottom
    case .bottom: .off
    }
  }
}

/// The parts of the portfolio in its area.
package struct PortfolioLayout: Hashable, Sendable {
  package let list: ListLayout
  package let preview: Rect

  /// Splits the area; `gap` columns stay blank before a preview on the right.
  ///
  /// The list keeps the 80 columns that NEXT needs as long as the preview has 40.
  package init(_ area: Rect, preview: PreviewPlace, gap: Int = 0) {
    switch preview {
    case .right where area.width >= 60:
      let width = min(area.width * 2 / 5, max(40, area.width - 80))
      let (left, right) = area.split(right: width)
      list = ListLayout(Rect(x: left.x, y: left.y, width: left.width - gap, height: left.height))
      self.preview = right
    case .bottom where area.height >= 16, .right where area.height >= 16:
      let (top, bottom) = area.split(bottom: area.height * 2 / 5)
      list = ListLayout(top, detailRows: 0, rulesFrom: 10)
      self.preview = bottom
    case .off, .right, .bottom:
      list = ListLayout(area)
      self.preview = Rect(x: area.x, y: area.maxY, width: 0, height: 0)
    }
  }
}
