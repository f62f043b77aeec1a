import Partnership
import Store
package import Terminal

extension ChangesScreen {
  /// Draws the steps, or what the opened one changed.
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    if let opened {
      draw(opened, into: &canvas, rect: area, setting)
    } else {
      drawSteps(into: &canvas, rect: area, setting)
    }
  }

  private func drawSteps(into canvas: inout Canvas, rect: Rect, _ setting: Setting) {
    guard !steps.isEmpty else {
      guard isComplete || problem != nil else { return }
      canvas.writeNote(
        problem ?? "Nothing has changed yet; every save will stand here, with undo.",
        in: rect.inset(left: 2), role: problem == nil ? .textDim : .toastError)
      return
    }
    for (line, row) in window.visible.enumerated() where row < rows.count {
      draw(
        rows[row], isSelected: row == window.selected, in: rect.row(line), into: &canvas,
        setting)
    }
  }

  private func draw(
    _ state: StepState, isSelected: Bool, in row: Rect, into canvas: inout Canvas,
    _ setting: Setting
  ) {
    let step = state.step
    var x = row.x + 2
    func put(_ text: String, _ role: Role, _ width: Int) {
      canvas.write(text, at: Point(x: x, y: row.y), role: role, width: width)
      x += width + 1
    }
    let day = FieldWording.day(step.at.day)
    put(
      row.width < 76 ? String(day.dropFirst(4).dropLast(5)) : day, .textDim,
      row.width < 76 ? 6 : 15)
    put(step.at.time?.description ?? "", .textDim, 5)
    if row.width >= 50 { put(step.author, .textDim, row.width < 120 ? 8 : 16) }
    if row.width >= 76 { put(step.channel.rawValue, .textDim, 9) }
    let note =
      (step.count == 1 ? "" : ", " + Wording.count(step.count, "record"))
      + (state.word.isEmpty ? "" : ", " + state.word)
    let room = row.maxX - x
    let isWhole = state.isDone && step.undoes == nil
    let end = GlyphWidth.of(note)
    let used = canvas.write(
      step.label, at: Point(x: x, y: row.y), role: isWhole ? .text : .disabled,
      width: max(room / 2, room - end))
    canvas.write(
      note, at: Point(x: x + used, y: row.y), role: isWhole ? .textDim : .disabled,
      width: room - used)
    if isSelected { canvas.select(row, setting) }
  }

  private func draw(
    _ opened: OpenedStep, into canvas: inout Canvas, rect: Rect, _ setting: Setting
  ) {
    let (top, list) = rect.split(top: 1)
    canvas.horizontalLine(at: top.origin, width: top.width, title: opened.step.label)
    let (facts, rest) = list.split(top: 1)
    canvas.write(
      Self.facts(of: opened.step), at: Point(x: facts.x + 2, y: facts.y), role: .textDim,
      width: facts.width - 2)
    if let problem {
      canvas.write(
        problem, at: Point(x: rest.x + 2, y: rest.y), role: .toastError, width: rest.width - 2)
      return
    }
    let lines = opened.lines
    for (place, row) in opened.window.visible.enumerated() where row < lines.count {
      let line = rest.row(place)
      let isSelected = row == opened.window.selected
      canvas.write(
        lines[row].text, at: Point(x: line.x + 2, y: line.y), role: lines[row].role,
        width: line.width - 2)
      if isSelected { canvas.select(line, setting) }
    }
  }

  private static func facts(of step: Step) -> String {
    var facts = "step \(step.number) of \(step.author), \(FieldWording.moment(step.at))"
    facts += ", by " + step.channel.rawValue + (step.undoes.map { " of step \($0)" } ?? "")
    return facts + (step.undoneBy.map { ", taken back by step \($0)" } ?? "")
  }
}
