import Partnership
package import Terminal

extension ChartsScreen {
  /// Draws the charts row by row, or why there are none.
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard let charts else {
      let text =
        problem ?? (isMissing ? "There is no such vendor any more." : "Counting the year …")
      canvas.write(
        text, at: Point(x: area.x + 1, y: area.y), role: problem == nil ? .textDim : .toastError,
        width: area.width - 1)
      return
    }
    let layout = ChartsLayout(area, setting.isAccessible)
    for (line, index) in window.visible.enumerated() where line < layout.list.height {
      let row = layout.list.row(line)
      if isInWords(setting) {
        drawWords(rows[index], charts, into: &canvas, row)
      } else {
        let drawing = ChartDrawing(charts, layout, place: place)
        drawing.draw(rows[index], into: &canvas, row)
      }
      if index == window.selected { canvas.select(row, setting) }
    }
    if !layout.rule.isEmpty {
      canvas.horizontalLine(at: layout.rule.origin, width: layout.rule.width)
    }
    drawFoot(charts, into: &canvas, layout.foot)
  }

  private func drawWords(
    _ row: ChartRow, _ charts: VendorCharts, into canvas: inout Canvas, _ rect: Rect
  ) {
    let (indent, role): (Int, Role) =
      switch row {
      case .heading: (1, .heading)
      case .entry: (4, .textDim)
      case .note, .strip, .medians, .span, .promise, .measure, .budget, .contactMonth, .replyMonth:
        (2, .text)
      }
    canvas.write(
      charts.words(of: row, at: place), at: Point(x: rect.x + indent, y: rect.y), role: role,
      width: rect.width - indent)
  }

  /// The selected row in full.
  private func drawFoot(_ charts: VendorCharts, into canvas: inout Canvas, _ foot: Rect) {
    guard !foot.isEmpty else { return }
    let text = problem ?? selectedRow.map { charts.words(of: $0, at: place) } ?? ""
    let lines = WrappedText.lines(text, width: foot.width - 2, charset: canvas.glyphs.charset)
    for (index, line) in lines.prefix(foot.height).enumerated() {
      let isCut = index == foot.height - 1 && lines.count > foot.height
      canvas.write(
        isCut ? line + " " + lines[foot.height] : line,
        at: Point(x: foot.x + 1, y: foot.y + index),
        role: problem == nil ? .text : .toastError, width: foot.width - 1)
    }
  }
}
