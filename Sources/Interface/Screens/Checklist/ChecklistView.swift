import Partnership
package import Terminal

extension ChecklistScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard !isMissing else {
      canvas.write(
        VendorWording.missing, at: Point(x: area.x + 1, y: area.y), role: .textDim,
        width: area.width - 1)
      return
    }
    for row in window.visible where rows.indices.contains(row) {
      let place = area.row(row - window.offset)
      draw(rows[row], into: &canvas, place, setting)
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  private func draw(
    _ row: ChecklistRow, into canvas: inout Canvas, _ place: Rect, _ setting: Setting
  ) {
    switch row {
    case .heading(let title):
      if setting.isAccessible || place.width < 30 {
        canvas.write(
          title, at: Point(x: place.x + 1, y: place.y), role: .heading, width: place.width - 1)
      } else {
        canvas.horizontalLine(
          at: place.origin, width: place.width, title: title, titleRole: .heading)
      }
    case .status(let entry, let isNow):
      let since = "since " + DayWords.fullDate(entry.on, today: setting.today)
      draw(
        [(entry.status.rawValue, isNow ? .textStrong : .text), (since, .textDim)], [12, 0],
        into: &canvas, place)
    case .success(let text, let isFirst):
      let isSaid = sheet?.vendor.success != nil
      let on = sheet?.vendor.success?.on.map { DayWords.date($0, today: setting.today) }
      draw(
        [(isFirst ? on ?? "" : "", .textDim), (text, isSaid ? .text : .textDim)], [12, 0],
        into: &canvas, place)
    case .check(let line): draw(line, into: &canvas, place, setting)
    }
  }

  private func draw(
    _ line: CheckLine, into canvas: inout Canvas, _ place: Rect, _ setting: Setting
  ) {
    let isAnother =
      line.topic == .reference && line.check == nil
      && sheet?.checks.contains { $0.topic == .reference && $0.check != nil } == true
    let sentence = isAnother ? "Another reference was spoken to" : line.topic.sentence
    let result: (String, Role) =
      switch line.check?.result {
      case .yes: ("yes", .textStrong)
      case .no: ("no", .severityWarning)
      case .na: ("n/a", .textDim)
      case nil: (setting.isAccessible ? "unknown" : "?", .textDim)
      }
    let on = line.check.map { DayWords.date($0.on, today: setting.today) } ?? ""
    let cells: [(String, Role)] = [
      result, (sentence, line.check == nil ? .textDim : .text), (on, .textDim),
      (line.check?.note ?? "", .text),
    ]
    let room = setting.isAccessible ? 7 : 4
    draw(
      cells,
      place.width >= 76 ? [room, 37, 11, 0] : place.width >= 56 ? [room, 37, 0] : [room, 0],
      into: &canvas, place)
  }

  private func draw(
    _ cells: [(String, Role)], _ widths: [Int], into canvas: inout Canvas, _ row: Rect
  ) {
    let places = ColumnLayout(widths, in: (row.x + 3)..<row.maxX).places
    for ((text, role), place) in zip(cells, places) where place.width > 0 {
      canvas.write(
        text.split(whereSeparator: \.isNewline).joined(separator: " "),
        at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }
}
