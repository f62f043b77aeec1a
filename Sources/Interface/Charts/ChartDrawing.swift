import Partnership
import Terminal

/// Draws one row of a vendor's charts: its label, what is drawn along it, and its numbers.
struct ChartDrawing {
  private let charts: VendorCharts
  private let layout: ChartsLayout
  /// The week under the cursor.
  private let place: Int

  init(_ charts: VendorCharts, _ layout: ChartsLayout, place: Int) {
    self.charts = charts
    self.layout = layout
    self.place = place
  }

  func draw(_ row: ChartRow, into canvas: inout Canvas, _ rect: Rect) {
    let along = layout.along(rect)
    switch row {
    case .heading(let section): drawHeading(section, into: &canvas, rect, along)
    case .note(let text):
      canvas.write(
        text, at: Point(x: rect.x + 2, y: rect.y), role: .textDim, width: rect.width - 2)
    case .strip(let row):
      let name = isNarrow(rect) && row == .both ? "both" : row.rawValue
      label(name, String(charts.contact.count(row)), into: &canvas, rect)
      drawStrip(row, into: &canvas, along)
      highlight(into: &canvas, along)
    case .medians:
      label(isNarrow(rect) ? "median" : "median by month", "", into: &canvas, rect)
      drawMedians(into: &canvas, along)
      highlight(into: &canvas, along)
    case .span(let count):
      let name = isNarrow(rect) ? count.span.short : count.span.rawValue
      label(name, String(count.count), into: &canvas, rect)
      SplitBar(count.inHours.count, count.outOfHours.count, most: charts.replies.most)
        .draw(into: &canvas, along)
    case .promise(let promise):
      canvas.write(
        promise.words, at: Point(x: rect.x + 2, y: rect.y), role: .dueSoon, width: rect.width - 3)
      let used = rect.x + 3 + GlyphWidth.of(promise.words, charset: canvas.glyphs.charset)
      canvas.horizontalLine(
        at: Point(x: used, y: rect.y), width: max(0, rect.maxX - 1 - used), role: .chartAxis)
    case .measure(let course): drawMeasure(course, into: &canvas, rect, along)
    case .budget(let period, let currency, let most):
      label(period.name, "", into: &canvas, rect)
      BudgetBar(period, currency: currency, most: most).draw(into: &canvas, along)
    case .entry(let entry): drawEntry(entry, into: &canvas, rect)
    case .contactMonth, .replyMonth:
      canvas.write(
        charts.words(of: row, at: place), at: Point(x: rect.x + 2, y: rect.y),
        width: rect.width - 2)
    }
  }

  /// Whether labels have so little room that they must be short.
  private func isNarrow(_ rect: Rect) -> Bool { ChartsLayout.margin(rect.width) < 20 }

  private func label(
    _ name: String, _ number: String, into canvas: inout Canvas, _ rect: Rect
  ) {
    let margin = ChartsLayout.margin(rect.width)
    canvas.writeRight(
      number, endingAt: Point(x: rect.x + margin - 1, y: rect.y), role: .textStrong)
    let used = number.isEmpty ? 0 : number.utf8.count + 1
    canvas.write(
      name, at: Point(x: rect.x + 2, y: rect.y), role: .fieldLabel, width: margin - 3 - used)
  }

  private func highlight(into canvas: inout Canvas, _ along: Rect) {
    canvas.highlight(layout.cell(of: place, in: along), .selectionInactive)
  }

  // MARK: Headings

  private func drawHeading(
    _ section: ChartSection, into canvas: inout Canvas, _ rect: Rect, _ along: Rect
  ) {
    let isNarrow = along.x - rect.x < 24
    canvas.write(
      isNarrow ? section.shortTitle : section.title, at: Point(x: rect.x + 1, y: rect.y),
      role: .heading, width: along.x - rect.x - 1)
    let glyphs = canvas.glyphs
    switch section {
    case .contact: drawMonths(into: &canvas, along)
    case .replies:
      guard charts.replies.reach.all.tries > 0 else { return }
      legend(
        "\(glyphs[.barFull]) in hours \(charts.replies.reach.inHours.tries)  "
          + "\(glyphs[.barEmpty]) out of hours \(charts.replies.reach.outOfHours.tries)",
        into: &canvas, along)
    case .measures:
      guard !charts.measures.isEmpty else { return }
      legend(MeasureStrip.legend(glyphs), into: &canvas, along)
    case .months: break
    case .budget:
      guard !charts.budgets.isEmpty else { return }
      legend(
        "\(glyphs[.barFull]) billed  \(glyphs[.vertical]) budget", into: &canvas, along)
    }
  }

  private func legend(_ text: String, into canvas: inout Canvas, _ along: Rect) {
    canvas.write(text, at: along.origin, role: .chartAxis, width: along.width)
  }

  /// The first letters of the months, each above the first week that ends in it.
  private func drawMonths(into canvas: inout Canvas, _ along: Rect) {
    for (month, x, room) in slots(along) {
      let name = MonthWords.name(month.month)
      canvas.write(
        String(name.prefix(room >= 4 ? 3 : 1)), at: Point(x: x, y: along.y), role: .chartAxis,
        width: room, truncation: .clip)
    }
  }

  /// Where each month begins along the year, and how many columns it has.
  private func slots(_ along: Rect) -> [(month: ContactMonth, x: Int, room: Int)] {
    let months = Array(charts.contact.months.reversed())
    return months.enumerated().map { index, month in
      let start = layout.cell(of: month.places.lowerBound, in: along).x
      let next = months.dropFirst(index + 1).first
      let end = next.map { layout.cell(of: $0.places.lowerBound, in: along).x } ?? along.maxX
      return (month, start, end - start)
    }
  }

  // MARK: Year

  private func drawStrip(_ row: ContactRow, into canvas: inout Canvas, _ along: Rect) {
    let weeks = charts.contact.weeks
    var place = 0
    while place < weeks.count {
      let cell = layout.cell(of: place, in: along)
      var end = place + 1
      while end < weeks.count, layout.cell(of: end, in: along).x == cell.x { end += 1 }
      let here = weeks[place..<end]
      let count = here.reduce(0) { $0 + $1.records(row).count }
      let isLate = row == .both && here.contains(where: \.isOverdue)
      HeatCell(count, isLate: isLate).draw(into: &canvas, cell, row: row)
      place = end
    }
  }

  /// The medians as short times: `30m`, `4h`, `2d`; where there is no room for them, as steps.
  private func drawMedians(into canvas: inout Canvas, _ along: Rect) {
    for (month, x, room) in slots(along) {
      guard let found = charts.replyMonth(at: month.places.lowerBound),
        let minutes = found.reach.all.medianMinutes
      else { continue }
      let text =
        room >= 4
        ? MinuteWords.short(minutes)
        : Sparkline([ReplySpan.level(of: minutes)]).text(canvas.glyphs)
      canvas.write(
        text, at: Point(x: x, y: along.y), role: .chartBar, width: room, truncation: .clip)
    }
  }

  // MARK: Measures and records

  private func drawMeasure(
    _ course: MeasureCourse, into canvas: inout Canvas, _ rect: Rect, _ along: Rect
  ) {
    label(course.measure.name, "", into: &canvas, rect)
    var x = along.x
    func column(_ width: Int, _ isShown: Bool, _ draw: (Point, Int) -> Void) {
      guard isShown, x + width - 1 <= along.maxX else { return }
      draw(Point(x: x, y: along.y), width - 1)
      x += width
    }
    let hasAll = along.width >= 50
    column(MeasureCourse.most + 1, hasAll) { point, width in
      let bars = Sparkline(course.levels).text(canvas.glyphs)
      canvas.writeRight(
        bars, endingAt: Point(x: point.x + width, y: point.y), role: .chartBar)
    }
    column(MeasureCourse.most + 1, true) { point, width in
      MeasureStrip(course).draw(into: &canvas, at: point, width: width)
    }
    column(12, along.width >= 36) { point, width in
      canvas.write(course.shortTarget, at: point, role: .textDim, width: width)
    }
    column(14, true) { point, width in
      canvas.write(
        course.score, at: point,
        role: course.readings.isEmpty ? .textDim : .textStrong, width: width)
    }
    column(24, along.width >= 76) { point, width in
      canvas.write(course.lastWords ?? "", at: point, width: width)
    }
  }

  private func drawEntry(_ entry: TimelineEntry, into canvas: inout Canvas, _ rect: Rect) {
    let day = entry.at.map { DayWords.date($0.day, today: charts.day) } ?? ""
    canvas.write(day, at: Point(x: rect.x + 4, y: rect.y), role: .textDim, width: 12)
    let words = [entry.word, entry.who, entry.text].filter { !$0.isEmpty }.joined(separator: " ")
    canvas.write(
      words, at: Point(x: rect.x + 17, y: rect.y), width: rect.width - 18)
  }
}
