import Partnership
package import Terminal

extension CompareScreen {
  /// Draws the vendors side by side, or why they cannot stand so.
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard let comparison, problem == nil, comparison.refusal == nil else {
      drawSentence(into: &canvas, area)
      return
    }
    let layout = CompareLayout(area, vendors: comparison.vendors.count)
    if setting.isAccessible {
      canvas.write(
        comparison.vendors.map(\.name).joined(separator: ", "),
        at: Point(x: layout.names.x + 1, y: layout.names.y), role: .columnHeader,
        width: layout.names.width - 1)
    } else {
      drawNames(comparison, layout, into: &canvas)
    }
    for (line, index) in window.visible.enumerated() where line < layout.list.height {
      let row = layout.list.row(line)
      draw(lines[index], layout, row, into: &canvas)
      guard index == window.selected else { continue }
      canvas.select(row, setting)
    }
    if !setting.isAccessible {
      for rule in layout.rules { canvas.horizontalLine(at: rule.origin, width: rule.width) }
    }
    drawFoot(comparison, layout, into: &canvas)
  }

  private func drawSentence(into canvas: inout Canvas, _ area: Rect) {
    let text = problem ?? comparison?.refusal ?? "Judging the vendors …"
    let lines = WrappedText.lines(
      text, width: area.width - 2, charset: canvas.glyphs.charset)
    for (index, line) in lines.prefix(area.height).enumerated() {
      canvas.write(
        line, at: Point(x: area.x + 1, y: area.y + index),
        role: comparison == nil && problem == nil ? .textDim : .text, width: area.width - 1)
    }
  }

  private func drawNames(
    _ comparison: Comparison, _ layout: CompareLayout, into canvas: inout Canvas
  ) {
    guard !layout.names.isEmpty else { return }
    for place in 0..<layout.shown {
      let vendor = firstColumn + place
      guard comparison.vendors.indices.contains(vendor) else { continue }
      let cell = layout.cell(place, in: layout.names)
      let isSelected = vendor == column
      if isSelected, comparison.vendors.count > 1 {
        canvas.write(.gutter, at: Point(x: cell.x - 1, y: cell.y))
      }
      canvas.write(
        comparison.vendors[vendor].name, at: cell.origin,
        role: isSelected ? .title : .columnHeader, width: cell.width)
    }
    let hidden = comparison.vendors.count - layout.shown
    if hidden > 0 {
      canvas.write(
        "\(hidden) more", at: Point(x: layout.names.x + 1, y: layout.names.y), role: .textDim,
        width: layout.labelWidth - 2)
    }
  }

  private func draw(
    _ line: CompareLine, _ layout: CompareLayout, _ row: Rect, into canvas: inout Canvas
  ) {
    switch line {
    case .heading(let title):
      canvas.write(
        title, at: Point(x: row.x + 1, y: row.y), role: .heading, width: row.width - 1)
    case .row(let fact):
      let isSame = !fact.differs && fact.cells.count > 1
      canvas.write(
        fact.label, at: Point(x: row.x + 2, y: row.y), role: .fieldLabel,
        width: layout.labelWidth - 3)
      for place in 0..<layout.shown {
        let vendor = firstColumn + place
        guard fact.cells.indices.contains(vendor) else { continue }
        draw(fact.cells[vendor], isSame, layout.cell(place, in: row), into: &canvas)
      }
    case .fact(let fact):
      canvas.write(
        fact.label + (fact.differs || fact.cells.count == 1 ? "" : ": all the same"),
        at: Point(x: row.x + 2, y: row.y), role: .fieldLabel, width: row.width - 2)
    case .value(let fact, let place, let name):
      canvas.write(
        "\(name): " + fact.cells[place].words, at: Point(x: row.x + 4, y: row.y),
        role: fact.cells[place].remark == nil ? .text : .textStrong, width: row.width - 4)
    }
  }

  /// What differs most carries its word and is strong; what is the same everywhere steps back.
  private func draw(
    _ cell: ComparisonCell, _ isSame: Bool, _ place: Rect, into canvas: inout Canvas
  ) {
    canvas.write(
      cell.words, at: place.origin,
      role: cell.remark != nil ? .textStrong : isSame ? .textDim : .text, width: place.width)
  }

  private func drawFoot(
    _ comparison: Comparison, _ layout: CompareLayout, into canvas: inout Canvas
  ) {
    guard !layout.foot.isEmpty, let row = window.selected, let vendor = selected else { return }
    let text: String
    if comparison.isTrialSheet, let decided = vendor.decided {
      text = decided
    } else if case .row(let fact) = lines[row] {
      text = "\(fact.label): " + fact.cells[column].words
    } else if case .value(let fact, let place, _) = lines[row] {
      text = "\(fact.label): " + fact.cells[place].words
    } else {
      text = comparison.isTrialSheet ? "on trial" : vendor.verdict.depthWords
    }
    canvas.write(
      "\(vendor.name): \(text).", at: Point(x: layout.foot.x + 1, y: layout.foot.y),
      width: layout.foot.width - 1)
  }
}
