import Partnership
package import Terminal

extension TriageScreen {
  /// Draws the progress and the vendors that wait.
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let (top, rest) = area.split(top: 1)
    drawProgress(in: top, into: &canvas)
    let (rule, list) = rest.split(top: 1)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    guard !rows.isEmpty else {
      canvas.writeNote(
        total == 0
          ? "No vendor is kept here yet; 2 shows three ways to begin."
          : "Every vendor has its tier. r on a vendor changes it.", in: list.inset(left: 2))
      return
    }
    for (line, row) in window.visible.enumerated() where row < rows.count {
      draw(
        rows[row], isSelected: row == window.selected, in: list.row(line), into: &canvas, setting)
    }
  }

  private func drawProgress(in row: Rect, into canvas: inout Canvas) {
    let used = canvas.write(
      "\(Self.grouped(done)) of \(Self.grouped(total)) done",
      at: Point(x: row.x + 1, y: row.y), role: .heading, width: row.width - 1)
    let keys = Self.tiers.enumerated().map { "\($0.offset + 1) \($0.element.rawValue)" }
    let hint = keys.joined(separator: "  ")
    let marked = marks.isEmpty ? "" : "\(marks.count) marked  "
    canvas.writeRight(
      marked + hint, endingAt: Point(x: row.maxX - 1, y: row.y), role: .hint,
      width: max(0, row.width - used - 4))
  }

  private func draw(
    _ vendor: TriageRow, isSelected: Bool, in row: Rect, into canvas: inout Canvas,
    _ setting: Setting
  ) {
    if marks.contains(vendor.vendor) {
      canvas.write(.mark, at: Point(x: row.x + 1, y: row.y), role: .mark)
    }
    let place = row.inset(left: 3, right: 1)
    let spend = vendor.spend.map(\.description) ?? "--"
    let spendWidth = min(place.width / 2, max(GlyphWidth.of(spend), 18))
    canvas.writeRight(
      spend, endingAt: Point(x: place.maxX, y: place.y),
      role: vendor.spend == nil ? .textDim : .money, width: spendWidth)
    var room = place.width - spendWidth - 1
    if place.width >= 60 {
      let count = "\(vendor.agreements) agreement" + (vendor.agreements == 1 ? "" : "s")
      canvas.writeRight(
        count, endingAt: Point(x: place.x + room, y: place.y), role: .textDim, width: 16)
      room -= 17
    }
    canvas.write(vendor.name, at: place.origin, width: room)
    if isSelected {
      canvas.select(row, setting)
    } else if marks.contains(vendor.vendor) {
      canvas.highlight(row, .mark)
    }
  }

  /// A count with its thousands separated.
  private static func grouped(_ count: Int) -> String {
    Money(minorUnits: count * 100).amount
  }
}
