import Partnership
package import Terminal

extension CallSheetScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard !isMissing else {
      canvas.writeNote(VendorWording.missing, in: area.inset(left: 1))
      return
    }
    guard let sheet else { return }
    let layout = CallSheetLayout(area, sheet: sheet)
    drawFacts(sheet, into: &canvas, layout.facts)
    drawSteps(sheet, into: &canvas, layout, setting)
    drawToday(sheet, into: &canvas, layout.today, setting)
  }

  private func drawFacts(_ sheet: CallSheet, into canvas: inout Canvas, _ area: Rect) {
    let isWide = area.width >= 60
    let labels = isWide ? 14 : 5
    for (index, line) in CallSheetFacts(sheet).lines.prefix(area.height).enumerated() {
      let row = area.row(index)
      canvas.write(
        isWide ? line.label : line.short, at: Point(x: row.x + 1, y: row.y), role: .fieldLabel,
        width: labels)
      canvas.write(
        line.text, at: Point(x: row.x + 1 + labels, y: row.y), role: .textStrong,
        width: row.width - 1 - labels)
    }
  }

  private func drawSteps(
    _ sheet: CallSheet, into canvas: inout Canvas, _ layout: CallSheetLayout, _ setting: Setting
  ) {
    guard !sheet.steps.isEmpty else {
      canvas.writeNote(
        "Nobody of theirs is kept here; A adds a contact.", in: layout.steps.inset(left: 3))
      return
    }
    let titles = ["STEP", "WHO", "HOURS", "PHONE", "LAST REACHED"]
    let widths = Self.widths(layout.steps.width)
    if !layout.header.isEmpty, widths.count == titles.count {
      draw(titles.map { ($0, .columnHeader) }, widths, into: &canvas, layout.header)
    }
    for row in selection.visible where sheet.steps.indices.contains(row) {
      let place = layout.steps.row(row - selection.offset)
      draw(Self.cells(sheet.steps[row], narrow: widths.count < 5), widths, into: &canvas, place)
      if row == selection.selected { canvas.select(place, setting) }
    }
  }

  private func draw(
    _ cells: [(String, Role)], _ widths: [Int], into canvas: inout Canvas, _ row: Rect
  ) {
    let places = ColumnLayout(widths, in: (row.x + 3)..<row.maxX).places
    for ((text, role), place) in zip(cells, places) where place.width > 0 {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  private static func widths(_ width: Int) -> [Int] {
    if width >= 60 { return width >= 76 ? [4, 0, 13, 17, 14] : [4, 0, 8, 16, 8] }
    return width >= 40 ? [0, 17] : [0, 12]
  }

  private static func cells(_ step: CallStep, narrow: Bool) -> [(String, Role)] {
    let contact = step.contact
    let name = contact.name + (contact.role.map { ", " + $0 } ?? "")
    let phone = contact.phone ?? "no number"
    let phoneRole: Role = contact.phone == nil ? .textDim : .textStrong
    if narrow { return [(name, .text), (phone, phoneRole)] }
    return [
      (contact.escalationStep.map(String.init) ?? "-", .textDim), (name, .text),
      (contact.hours ?? "-", .text), (phone, phoneRole), (step.reachWords, .textDim),
    ]
  }

  private func drawToday(
    _ sheet: CallSheet, into canvas: inout Canvas, _ area: Rect, _ setting: Setting
  ) {
    guard !area.isEmpty else { return }
    let issue = sheet.issues.first.map { issue in
      let since = issue.noticedOn.time.map { " since \($0)" } ?? ""
      return ": issue [\(issue.id)] " + Self.line(issue) + since
        + ", \(issue.severity.rawValue)"
    }
    let title = "Today" + (issue ?? "")
    if setting.isAccessible {
      canvas.write(title, at: area.origin, role: .heading, width: area.width)
    } else {
      canvas.horizontalLine(at: area.origin, width: area.width, title: title, titleRole: .heading)
    }
    for (index, entry) in sheet.today.suffix(max(0, area.height - 1)).enumerated() {
      let row = area.row(index + 1)
      draw(
        [
          (entry.time?.description ?? "", .textDim), (entry.word, .kind), (entry.who, .text),
          (entry.text, .text),
        ], area.width >= 60 ? [5, 10, 16, 0] : [5, 10, 0], into: &canvas, row)
    }
  }

  private static func line(_ issue: Issue) -> String {
    let text = issue.text ?? "open"
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "open"
  }
}
