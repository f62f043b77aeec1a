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
    let widths = Self.widths(layout.list.width)
    let titles = ["MEASURE", "VALUE", "TARGET", "LAST BEFORE"]
    draw(
      zip(titles, widths).map { ($0.0, .columnHeader) }, widths, into: &canvas, layout.header)
    for row in window.visible where rows.indices.contains(row) {
      let place = layout.list.row(row - window.offset)
      switch rows[row] {
      case .vendor(let vendor):
        canvas.write(
          setting.portfolio.name(of: vendor), at: Point(x: place.x + 1, y: place.y),
          role: .heading, width: place.width - 1)
      case .measure(let reading):
        draw(reading, isSelected: row == window.selected, widths, into: &canvas, place, setting)
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
    _ reading: MonthlyReading, isSelected: Bool, _ widths: [Int], into canvas: inout Canvas,
    _ place: Rect, _ setting: Setting
  ) {
    let measure = reading.measure
    let cells: [(String, Role)] = [
      (measure.name, .text), valueCell(reading), (measure.targetWords, .text),
      (Self.words(reading.last, of: measure, today: setting.today), .textDim),
    ]
    draw(Array(cells.prefix(widths.count)), widths, into: &canvas, place)
    if typed[measure.id]?.problem != nil {
      canvas.write("!", at: Point(x: place.x + 2, y: place.y), role: .fieldError)
    }
    guard isSelected else { return }
    canvas.select(place, setting)
    guard let value = typed[measure.id] else { return }
    let cell = Self.places(widths, in: place)[1]
    canvas.drawInput(
      value.editor, in: Rect(x: cell.x, y: place.y, width: cell.width, height: 1),
      role: value.problem == nil ? .fieldFocus : .fieldError)
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

  private func draw(
    _ cells: [(String, Role)], _ widths: [Int], into canvas: inout Canvas, _ row: Rect
  ) {
    guard !row.isEmpty else { return }
    for ((text, role), place) in zip(cells, Self.places(widths, in: row)) where place.width > 0 {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  private static func places(_ widths: [Int], in row: Rect) -> [ColumnPlace] {
    ColumnLayout(widths, in: (row.x + 4)..<row.maxX).places
  }

  private static func widths(_ width: Int) -> [Int] {
    if width >= 120 { return [0, 16, 26, 28] }
    if width >= 76 { return [0, 12, 16, 21] }
    return width >= 56 ? [0, 12, 16] : [0, 12]
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
    let lines =
      problem.map { WrappedText.lines($0, width: area.width - 2).map { ($0, Role.fieldError) } }
      ?? [
        ("\(measure.name), \(kind): \(measure.targetWords); last before: \(last)", .textDim),
        (
          selected.reading == nil
            ? "A number typed here stands for \(day)."
            : "It stands for \(day); a number typed here takes its place.", .textDim
        ),
      ]
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.write(
        line.0, at: Point(x: area.x + 1, y: area.y + row), role: line.1, width: area.width - 1)
    }
  }
}
