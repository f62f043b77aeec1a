package import Terminal

/// The panes of a vendor.
package enum VendorPane: Int, CaseIterable, Hashable, Sendable {
  case signs
  case open
  case timeline
  case papers

  /// The pane that comes `step` places later, in a circle; the signs only where there are any.
  package func stepped(by step: Int, hasSigns: Bool) -> VendorPane {
    let panes = Self.allCases.filter { hasSigns || $0 != .signs }
    guard let place = panes.firstIndex(of: self) else { return .open }
    return panes[(place + step + panes.count) % panes.count]
  }
}

/// The parts of a vendor's screen in its area.
package struct VendorLayout: Hashable, Sendable {
  /// Lines about the vendor.
  package let head: Rect
  /// The panes that are shown, each with a title in its first row.
  package private(set) var panes: [VendorPane: Rect]
  /// The selected entry in full, on wide screens.
  package let entry: Rect

  /// Columns from which there are three panes side by side.
  package static let threePanes = 140

  package init(
    _ area: Rect, focus: VendorPane, openCount: Int, signCount: Int = 0, headRows: Int = 3,
    isZoomed: Bool
  ) {
    let nothing = Rect(x: area.x, y: area.maxY, width: 0, height: 0)
    let (head, rest) = area.split(top: area.height >= 8 ? headRows : area.height >= 5 ? 1 : 0)
    self.head = head
    if isZoomed || rest.height < 9 {
      panes = [focus: rest]
      entry = nothing
    } else if area.width >= Self.threePanes {
      let (left, others) = rest.split(left: max(52, rest.width * 3 / 8))
      let (middle, right) = others.split(right: max(36, others.width * 2 / 5))
      let signs = signCount == 0 ? 0 : min(signCount + 1, left.height / 3)
      let (upper, lower) = left.split(top: signs)
      let (top, bottom) = lower.split(top: max(4, min(openCount + 1, lower.height * 2 / 3)))
      panes = [.open: top, .papers: bottom, .timeline: middle.inset(left: 1, right: 1)]
      if signs > 0 { panes[.signs] = upper }
      entry = right
    } else {
      let signs = signCount == 0 ? 0 : min(signCount + 1, max(3, rest.height / 4))
      let (upper, lower) = rest.split(top: signs)
      let wanted = max(2, min(openCount + 1, rest.height / 3))
      let (top, bottom) = lower.split(top: wanted)
      panes = [.open: top, focus == .papers ? .papers : .timeline: bottom]
      if signs > 0 { panes[.signs] = upper }
      entry = nothing
    }
  }

  /// The rows of a pane below its title.
  package func rows(of pane: VendorPane) -> Rect? {
    panes[pane].map { $0.height > 1 ? $0.split(top: 1).rest : $0 }
  }
}
