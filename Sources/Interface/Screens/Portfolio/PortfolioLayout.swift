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

  package init(_ area: Rect, preview: PreviewPlace) {
    switch preview {
    case .right where area.width >= 60:
      let (left, right) = area.split(right: area.width * 2 / 5)
      list = ListLayout(left)
      self.preview = right
    case .bottom where area.height >= 16, .right where area.height >= 16:
      let (top, bottom) = area.split(bottom: area.height * 2 / 5)
      list = ListLayout(top, detailRows: 0)
      self.preview = bottom
    case .off, .right, .bottom:
      list = ListLayout(area)
      self.preview = Rect(x: area.x, y: area.maxY, width: 0, height: 0)
    }
  }
}
