import Exchange
import Partnership
package import Terminal

extension ImportSheet {
  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let area = Self.area(setting)
    canvas.fill(area, role: .text)
    let (top, list) = area.split(top: 1)
    canvas.horizontalLine(at: top.origin, width: top.width, title: "Import " + request.file)
    if let done {
      draw(done, in: list, into: &canvas)
    } else if reading == nil {
      canvas.write("Reading the file...", at: Point(x: list.x + 2, y: list.y), role: .textDim)
    } else {
      for (place, row) in window.visible.enumerated() where row < rows.count {
        let line = list.row(place)
        draw(rows[row], in: line.inset(left: 2), into: &canvas)
        if row == window.selected { canvas.select(line, setting) }
      }
    }
    picker?.draw(into: &canvas, over: area)
  }

  private func draw(_ done: Double, in area: Rect, into canvas: inout Canvas) {
    let count = plan?.edits.count ?? 0
    let words = isStopping ? "Stopping" : "Importing \(Wording.count(count, "record"))"
    let used = canvas.write(words, at: Point(x: area.x + 2, y: area.y), width: area.width - 2)
    let percent = Int(done * 100)
    let figure = " \(percent) %"
    let room = min(40, area.width - used - figure.count - 6)
    guard room >= 10, !canvas.isPlain else {
      canvas.write(figure, at: Point(x: area.x + 2 + used, y: area.y))
      return
    }
    let start = Point(x: area.x + 3 + used, y: area.y)
    let filled = min(room, Int(done * Double(room)))
    let (full, empty) = canvas.glyphs.charset == .ascii ? ("#", ".") : ("█", "░")
    canvas.write(
      String(repeating: full, count: filled) + String(repeating: empty, count: room - filled),
      at: start, role: .completion)
    canvas.write(figure, at: Point(x: start.x + room, y: start.y))
  }

  private func draw(_ row: Row, in area: Rect, into canvas: inout Canvas) {
    switch row {
    case .heading(let text):
      canvas.write(text, at: area.origin, role: .heading, width: area.width)
    case .line(let text): canvas.write(text, at: area.origin, width: area.width)
    case .problem(let text):
      canvas.write(text, at: area.origin, role: .toastError, width: area.width)
    case .column(let place): draw(place, in: area, into: &canvas)
    case .dates:
      let order = request.dateOrder.map(\.rawValue) ?? "found out from the columns"
      draw("Dates", order, "", in: area, into: &canvas)
    case .currency:
      draw("Currency", request.currency ?? "as configured", "", in: area, into: &canvas)
    }
  }

  private func draw(_ place: Int, in area: Rect, into canvas: inout Canvas) {
    guard let column = reading?.columns[place] else { return }
    draw(
      column.name, column.field ?? "-", column.examples.joined(separator: ", "), in: area,
      into: &canvas)
  }

  private func draw(
    _ name: String, _ meaning: String, _ examples: String, in area: Rect,
    into canvas: inout Canvas
  ) {
    let width = min(24, area.width / 3)
    canvas.write(name, at: Point(x: area.x + 2, y: area.y), width: width - 2)
    canvas.write(
      meaning, at: Point(x: area.x + width + 1, y: area.y),
      role: meaning == "-" ? .textDim : .fieldValue,
      width: examples.isEmpty ? area.width - width - 1 : 14)
    canvas.write(
      examples, at: Point(x: area.x + width + 16, y: area.y), role: .textDim,
      width: max(0, area.width - width - 16))
  }
}
