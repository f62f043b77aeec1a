import Partnership
import Terminal

/// What stands left of the chart: the axis, and the numbers of both sides.
struct TrendScale {
  private static let axisWidth = 4

  private let series: TrendSeries

  init(_ series: TrendSeries) {
    self.series = series
  }

  func draw(into canvas: inout Canvas, area: Rect) {
    guard area.width > Self.axisWidth else { return }
    for y in area.y..<area.maxY {
      canvas.write(.vertical, at: Point(x: area.maxX - 1, y: y), role: .chartAxis)
    }
    for score in area.height >= 5 ? [100, 50, 0] : [100, 0] {
      let y = area.y + LineChart.row(of: score, height: area.height)
      canvas.writeRight(
        String(score), endingAt: Point(x: area.maxX - 1, y: y), role: .chartAxis)
    }
    let numbers = area.split(right: Self.axisWidth).rest
    guard numbers.width >= 16 else {
      drawShort(into: &canvas, numbers)
      return
    }
    for (index, row) in rows(canvas.glyphs.charset).prefix(numbers.height).enumerated() {
      let y = numbers.y + index
      canvas.write(row.label, at: Point(x: numbers.x + 1, y: y), role: .fieldLabel)
      canvas.writeRight(
        row.theirs, endingAt: Point(x: numbers.maxX - 5, y: y), role: .chartVendor)
      canvas.writeRight(row.ours, endingAt: Point(x: numbers.maxX - 1, y: y), role: .chartUs)
    }
  }

  /// Which line is whose, and where it ends: `them ⠤ 40`.
  private func drawShort(into canvas: inout Canvas, _ area: Rect) {
    guard area.width >= 8 else { return }
    let isPlain = canvas.glyphs.charset.prefersTwins
    for (row, side) in Side.allCases.enumerated().prefix(area.height) {
      let isTheirs = side == .vendor
      let sign = isTheirs ? (isPlain ? "t" : "⠤") : (isPlain ? "u" : "⠄")
      let role: Role = isTheirs ? .chartVendor : .chartUs
      let y = area.y + row
      canvas.write(side.seen, at: Point(x: area.x, y: y), role: .fieldLabel)
      canvas.write(sign, at: Point(x: area.x + 4, y: y), role: role)
      canvas.writeRight(
        series.extremes(of: side).map { "\($0.last)" } ?? "-",
        endingAt: Point(x: area.maxX - 1, y: y), role: role, width: max(0, area.width - 6))
    }
  }

  private func rows(_ charset: Charset) -> [(label: String, theirs: String, ours: String)] {
    let theirs = series.extremes(of: .vendor)
    let ours = series.extremes(of: .us)
    func row(_ label: String, _ value: (TrendExtremes) -> Int) -> (String, String, String) {
      (label, theirs.map { "\(value($0))" } ?? "-", ours.map { "\(value($0))" } ?? "-")
    }
    let (through, dotted) = charset.prefersTwins ? ("ttt", "uuu") : ("⠤⠤⠤", "⠄⠄⠄")
    return [
      ("", "them", "us"), ("line", through, dotted), row("now", \.last), row("first", \.first),
      row("lowest", \.lowest), row("highest", \.highest),
    ]
  }
}
