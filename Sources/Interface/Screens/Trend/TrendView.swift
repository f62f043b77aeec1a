import Partnership
package import Terminal

extension TrendScreen {
  /// Draws the year, or why there is nothing to draw.
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard let series else {
      let text = problem ?? (isMissing ? "There is no such vendor any more." : "Judging the year …")
      canvas.write(
        text, at: Point(x: area.x + 1, y: area.y), role: problem == nil ? .textDim : .toastError,
        width: area.width - 1)
      return
    }
    let layout = TrendLayout(area, rows: rows.count, setting.isAccessible)
    if !layout.head.isEmpty {
      canvas.write(
        problem ?? series.summary, at: Point(x: layout.head.x + 1, y: layout.head.y),
        role: problem == nil ? .textStrong : .toastError, width: layout.head.width - 1)
    }
    if !layout.chart.isEmpty { drawChart(of: series, layout, into: &canvas) }
    drawList(of: series, layout, into: &canvas, setting)
    if !layout.rule.isEmpty {
      canvas.horizontalLine(at: layout.rule.origin, width: layout.rule.width)
    }
    drawFoot(of: series, layout, into: &canvas, setting)
    guard !layout.chart.isEmpty else { return }
    let column = layout.column(of: place, count: series.points.count)
    let end = layout.list.isEmpty ? layout.depths.maxY : layout.list.maxY
    canvas.highlight(
      Rect(x: column, y: layout.chart.y, width: 1, height: end - layout.chart.y),
      .selectionInactive)
  }

  // MARK: Chart

  private func drawChart(
    of series: TrendSeries, _ layout: TrendLayout, into canvas: inout Canvas
  ) {
    let chart = layout.chart
    TrendScale(series).draw(into: &canvas, area: layout.scale)
    guard series.hasScores else {
      let lines = WrappedText.lines(
        "Neither side has a score in this year, so the chart stays empty.",
        width: chart.width - 2)
      for (row, line) in lines.prefix(chart.height).enumerated() {
        canvas.write(line, at: Point(x: chart.x + 1, y: chart.y + row), role: .textDim)
      }
      drawBands(of: series, layout, into: &canvas)
      return
    }
    let column = layout.column(of: place, count: series.points.count)
    for y in chart.y..<chart.maxY {
      canvas.write(.vertical, at: Point(x: column, y: y), role: .chartAxis)
    }
    let cells = series.chart.cells(chart.size, charset: canvas.glyphs.charset)
    for (y, row) in cells.enumerated() {
      for (x, cell) in row.enumerated() {
        guard let cell else { continue }
        canvas.write(
          String(cell.sign), at: Point(x: chart.x + x, y: chart.y + y), role: cell.role)
      }
    }
    drawBands(of: series, layout, into: &canvas)
  }

  /// The months under the chart, and the depth at the end of each.
  private func drawBands(
    of series: TrendSeries, _ layout: TrendLayout, into canvas: inout Canvas
  ) {
    let months = series.months
    if layout.chart.x > layout.scale.x, !layout.depths.isEmpty {
      canvas.writeRight(
        "depth ", endingAt: Point(x: layout.chart.x - 1, y: layout.depths.y), role: .textDim)
    }
    for (index, month) in months.enumerated() {
      let start = layout.column(of: month.places.lowerBound, count: series.points.count)
      let next =
        months.indices.contains(index + 1)
        ? layout.column(of: months[index + 1].places.lowerBound, count: series.points.count)
        : layout.chart.maxX
      let room = next - start
      if !layout.months.isEmpty, room > 1 || layout.chart.width < 26 {
        canvas.write(
          String(month.name.prefix(room >= 4 ? 3 : 1)), at: Point(x: start, y: layout.months.y),
          role: .chartAxis)
      }
      guard !layout.depths.isEmpty else { continue }
      let number = series.points[month.places.upperBound - 1].depth.number
      canvas.write(
        number.map(String.init) ?? "-", at: Point(x: start, y: layout.depths.y),
        role: .depth(number))
    }
  }

  // MARK: Rows and words

  private func drawList(
    of series: TrendSeries, _ layout: TrendLayout, into canvas: inout Canvas, _ setting: Setting
  ) {
    for (line, index) in window.visible.enumerated() where line < layout.list.height {
      let row = layout.list.row(line)
      let lane = TrendLane(rows[index], series, lanes)
      if setting.isAccessible {
        canvas.write(
          series.words(of: rows[index], lanes: lanes, at: place),
          at: Point(x: row.x + 2, y: row.y), width: row.width - 2)
      } else {
        lane.drawLabel(into: &canvas, row: row.split(left: TrendLayout.margin(row.width)).left)
        lane.draw(into: &canvas, row: layout.lane(line))
      }
      if index == window.selected { canvas.select(row, setting) }
    }
  }

  private func drawFoot(
    of series: TrendSeries, _ layout: TrendLayout, into canvas: inout Canvas, _ setting: Setting
  ) {
    let foot = layout.foot
    guard !foot.isEmpty else { return }
    let words = window.selected.map { series.words(of: rows[$0], lanes: lanes, at: place) }
    let rowHeight = words == nil || foot.height < 2 ? 0 : setting.isAccessible ? foot.height / 2 : 1
    let (week, row) = foot.split(bottom: rowHeight)
    write(series.words(at: place), into: &canvas, week, role: .text)
    write(words ?? "", into: &canvas, row, role: .textDim)
  }

  /// A text broken into lines; what does not fit is cut at the end of the last one.
  private func write(_ text: String, into canvas: inout Canvas, _ area: Rect, role: Role) {
    let lines = WrappedText.lines(
      text, width: area.width - 2, charset: canvas.glyphs.charset)
    for (index, line) in lines.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && lines.count > area.height
      canvas.write(
        isCut ? line + " " + lines[area.height] : line,
        at: Point(x: area.x + 1, y: area.y + index), role: role, width: area.width - 1)
    }
  }
}

extension TrendSeries {
  /// Both sides as lines: theirs drawn through, ours dotted.
  fileprivate var chart: LineChart {
    LineChart([
      ChartLine(points.map(\.theirs), role: .chartVendor, letter: "t"),
      ChartLine(points.map(\.ours), role: .chartUs, letter: "u", isDotted: true),
    ])
  }
}
