package import Terminal

/// The parts of a screen with one list: a summary, column heads, the list, and lines that explain.
///
/// What does not fit is left out, the list last: rules first, then the explaining lines, then the
/// summary and the column heads.
package struct ListLayout: Hashable, Sendable {
  package let summary: Rect
  package let header: Rect
  package let list: Rect
  package let detail: Rect
  /// Rows of horizontal lines.
  package let rules: [Rect]

  package init(_ area: Rect, detailRows: Int = 2, rulesFrom: Int = 14) {
    let hasRules = area.height >= rulesFrom
    let hasDetail = area.height >= 6
    let hasHead = area.height >= 5
    var rules: [Rect] = []
    var (summary, rest) = area.split(top: hasHead ? 1 : 0)
    if hasRules {
      rules.append(rest.row(0))
      rest = rest.split(top: 1).rest
    }
    let (header, below) = rest.split(top: hasHead ? 1 : 0)
    rest = below
    let (list, detail) = rest.split(
      bottom: hasDetail ? (hasRules ? detailRows : 1) : 0)
    rest = list
    if hasRules {
      let parts = rest.split(bottom: 1)
      rules.append(parts.bottom)
      rest = parts.rest
    }
    if summary.isEmpty { summary = Rect(x: area.x, y: area.y, width: 0, height: 0) }
    self.summary = summary
    self.header = header
    self.list = rest
    self.detail = detail
    self.rules = rules
  }

  /// Draws the horizontal lines; screen readers get none.
  package func drawRules(into canvas: inout Canvas, _ setting: Setting) {
    guard !setting.isAccessible else { return }
    for rule in rules { canvas.horizontalLine(at: rule.origin, width: rule.width) }
  }
}
