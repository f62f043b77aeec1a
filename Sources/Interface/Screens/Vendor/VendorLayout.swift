package import Terminal

/// The panes of a vendor.
package enum VendorPane: Int, CaseIterable, Hashable, Sendable {
  case open
  case timeline
  case papers

  /// The pane that comes `step` places later, in a circle.
  package func stepped(by step: Int) -> VendorPane {
    let count = Self.allCases.count
    return Self.allCases[(rawValue + step + count) % count]
  }
}

/// The parts of a vendor's screen in its area.
package struct VendorLayout: Hashable, Sendable {
  /// Lines about the vendor.
  package let head: Rect
  /// The panes that are shown, each with a title in its first row.
  package let panes: [VendorPane: Rect]
  /// The selected entry in full, on wide screens.
  package let entry: Rect

  /// Columns from which there are three panes side by side.
  package static let threePanes = 140

  package init(_ area: Rect, focus: VendorPane, openCount: Int, isZoomed: Bool) {
    let nothing = Rect(x: area.x, y: area.maxY, width: 0, height: 0)
    let (head, rest) = area.split(top: area.height >= 8 ? 3 : area.height >= 5 ? 1 : 0)
    self.head = head
    if isZoomed || rest.height < 9 {
      panes = [focus: rest]
      entry = nothing
    } else if area.width >= Self.threePanes {
      let (left, others) = rest.split(left: 52)
      let (middle, right) = others.split(right: max(36, others.width * 2 / 5))
      let (top, bottom) = left.split(top: max(4, min(openCount + 1, left.height * 2 / 3)))
      panes = [.open: top, .papers: bottom, .timeline: middle.inset(left: 1, right: 1)]
      entry = right
    } else {
      let wanted = max(2, min(openCount + 1, rest.height / 3 + 1))
      let (top, bottom) = rest.split(top: wanted)
      panes = [.open: top, focus == .papers ? .papers : .timeline: bottom]
      entry = nothing
    }
  }

  /// The rows of a pane below its title.
  package func rows(of pane: VendorPane) -> Rect? {
    panes[pane].map { $0.height > 1 ? $0.split(top: 1).rest : $0 }
  }
}
