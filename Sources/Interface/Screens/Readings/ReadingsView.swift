import FoundationEssentials
import Partnership
package import Terminal

extension ReadingsScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let layout = Self.layout(setting)
    drawSummary(into: &canvas, layout.summary, setting)
    layout.drawRules(into: &canvas, setting)
    guard !rows.isEmpty else {
      drawNothing(into: &canvas, layout.list, setting)
      return
    }
    let columns = ReadingsColumns(layout.list.width, setting)
    for (column, place) in columns.places(in: layout.header) where !layout.header.isEmpty {
      canvas.write(
        column.rawValue, at: Point(x: place.x, y: layout.header.y), role: .columnHeader,
        width: place.width)
    }
    for row in window.visible where rows.indices.contains(row) {
      let place = layout.list.row(row - window.offset)
      switch rows[row] {
      case .vendor(let vendor):
        canvas.write(
          setting.portfolio.name(of: vendor), at: Point(x: place.x + 1, y: place.y),
          role: .heading, width: place.width - 1)
      case .measure(let reading):
        draw(reading, isSelected: row == window.selected, columns, into: &canvas, place, setting)
      }
    }
    drawDetail(into: &canvas, layout.detail, setting)
  }

  private func drawSummary(into canvas: inout Canvas, _ row: Rect, _ setting: Setting) {
    guard !row.isEmpty else { return }
    let used = canvas.write(
      month.words, at: Point(x: row.x + 1, y: row.y), role: .heading, width: row.width - 1)
    guard measureCount > 0 else { return }
    canvas.write(
      "\(readCount) of \(Wording.count(measureCount, "measure")) read",
      at: Point(x: row.x + used + 4, y: row.y), role: .textDim, width: row.width - used - 4)
    guard ReadingsColumns(row.width, setting).all.contains(where: { $0.column == .course }) else {
      return
    }
    canvas.writeRight(
      MeasureStrip.legend(canvas.glyphs), endingAt: Point(x: row.maxX - 1, y: row.y),
      role: .chartAxis)
  }

  private func drawNothing(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard material != nil else { return }
    let whose = vendors.count == 1 ? vendors.first : nil
    let text =
      whose.map {
        "Nothing is measured at \(setting.portfolio.name(of: $0)) yet; A adds a measure: a number "
          + "that they promised, or one that you want."
      }
      ?? "Nothing is measured at any of these vendors yet; A on a vendor adds a measure: a number "
      + "that they promised, or one that you want."
    for (line, words) in WrappedText.lines(text, width: max(10, area.width - 4)).enumerated()
    where line < area.height {
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + line), role: .textDim)
    }
  }

  private func draw(
    _ reading: MonthlyReading, isSelected: Bool, _ columns: ReadingsColumns,
    into canvas: inout Canvas, _ place: Rect, _ setting: Setting
  ) {
    let measure = reading.measure
    let cells = columns.places(in: place)
    for (column, cell) in cells where cell.width > 0 {
      let point = Point(x: cell.x, y: place.y)
      guard column != .course else {
        MeasureStrip(reading.course).draw(into: &canvas, at: point, width: cell.width - 1)
        continue
      }
      let (text, role) = words(column, of: reading, columns, setting)
      canvas.write(text, at: point, role: role, width: cell.width)
    }
    if typed[measure.id]?.problem != nil {
      canvas.write("!", at: Point(x: place.x + 2, y: place.y), role: .fieldError)
    }
    guard isSelected else { return }
    canvas.select(place, setting)
    guard let value = typed[measure.id], let cell = cells.first(where: { $0.0 == .value })?.1
    else { return }
    canvas.drawInput(
      value.editor, in: Rect(x: cell.x, y: place.y, width: cell.width, height: 1),
      role: value.problem == nil ? .fieldFocus : .fieldError)
  }

  private func words(
    _ column: ReadingsColumn, of reading: MonthlyReading, _ columns: ReadingsColumns,
    _ setting: Setting
  ) -> (String, Role) {
    let measure = reading.measure
    switch column {
    case .measure: return (measure.name, .text)
    case .value: return valueCell(reading)
    case .course: return ("", .text)
    case .target:
      return (columns.isShort ? reading.course.shortTarget : measure.targetWords, .text)
    case .last:
      return (Self.words(reading.last, of: measure, today: setting.today), .textDim)
    }
  }

  /// What was typed, else what was read and whether it meets the target.
  private func valueCell(_ reading: MonthlyReading) -> (String, Role) {
    if let value = typed[reading.measure.id] {
      if value.problem != nil { return (value.text, .fieldError) }
      return (value.text.isEmpty ? "taken away" : value.text + " new", .chipAssumed)
    }
    guard let read = reading.reading else { return ("-", .textDim) }
    let isMet = reading.measure.isMet(by: read.value)
    return (
      read.value.description + (isMet ? " met" : " missed"), isMet ? .text : .severityWarning
    )
  }

  /// `99.5 missed, 28 Feb`; a dash where nothing was read.
  private static func words(_ reading: Reading?, of measure: Measure, today: Day) -> String {
    guard let reading else { return "-" }
    let fate = measure.isMet(by: reading.value) ? "met" : "missed"
    return "\(reading.value) \(fate), \(DayWords.date(reading.on, today: today))"
  }

  /// What is wrong with the row, else what it says in full.
  private func drawDetail(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard !area.isEmpty, let selected else { return }
    let measure = selected.measure
    let problem = typed[measure.id]?.problem
    let kind = measure.kind == .sla ? "promised" : "wanted"
    let day = DayWords.fullDate(
      selected.reading?.on ?? selected.day(today: setting.today), today: setting.today)
    let last = Self.words(selected.last, of: measure, today: setting.today)
    let score = selected.past.isEmpty ? "" : "; " + selected.course.score
    let lines =
      problem.map { WrappedText.lines($0, width: area.width - 2).map { ($0, Role.fieldError) } }
      ?? [
        ("\(measure.name), \(kind): \(measure.targetWords); last before: \(last)", .textDim),
        (
          selected.reading == nil
            ? "A number typed here stands for \(day)\(score)."
            : "It stands for \(day); a number typed here takes its place\(score).", .textDim
        ),
      ]
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.write(
        line.0, at: Point(x: area.x + 1, y: area.y + row), role: line.1, width: area.width - 1)
    }
  }
}
