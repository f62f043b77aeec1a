package import Terminal

extension RecordScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let (top, list) = area.split(top: 1)
    canvas.horizontalLine(at: top.origin, width: top.width, title: heading)
    guard record != nil else {
      if isMissing {
        canvas.writeNote(
          "There is no record [\(id)] any more; u takes a removal back.", in: list.inset(left: 1))
      }
      return
    }
    if showsHistory, history?.isEmpty == true {
      canvas.writeNote(
        "Nothing was changed since it was made; e changes it.", in: list.inset(left: 1))
    }
    let lines = lines
    for (place, row) in window.visible.enumerated() where row < lines.count {
      draw(
        lines[row], isSelected: row == window.selected, in: list.row(place), into: &canvas,
        setting)
    }
  }

  private var heading: String {
    guard let record else { return "[\(id)]" }
    return record.title + (showsHistory ? ", history" : "")
  }

  private func draw(
    _ line: RecordLine, isSelected: Bool, in row: Rect, into canvas: inout Canvas,
    _ setting: Setting
  ) {
    if line.isHeading {
      if setting.isAccessible {
        canvas.write(line.label, at: row.origin, role: .heading, width: row.width)
      } else {
        canvas.horizontalLine(
          at: row.origin, width: row.width, title: line.label, titleRole: .heading)
      }
      if isSelected { canvas.select(row, setting) }
      return
    }
    let labels = line.labelRoom ?? RecordLine.labels(in: row.width)
    canvas.write(
      line.label, at: Point(x: row.x + 2, y: row.y), role: .fieldLabel, width: labels - 1)
    canvas.write(
      line.text, at: Point(x: row.x + 2 + labels, y: row.y), role: line.role,
      width: row.width - labels - 2)
    if isSelected { canvas.select(row, setting) }
  }
}
