package import Terminal

extension Form {
  /// Rows at the foot: the rule, the help, what is wrong, what completes.
  private static let footRows = 3

  /// The rows of fields that a form of this height shows.
  package static func rows(in area: Rect) -> Int {
    max(1, area.height - 1 - (area.height >= 8 ? footRows : 1))
  }

  /// Where the fields stand in the area of a form.
  package static func list(in area: Rect) -> Rect {
    area.split(top: 1).rest.split(bottom: area.height >= 8 ? footRows : 1).rest
  }

  /// Draws the form over the area; `title` says what is added or changed.
  package func draw(into canvas: inout Canvas, area: Rect, title: String) {
    canvas.fill(area, role: .text)
    let (top, rest) = area.split(top: 1)
    canvas.horizontalLine(at: top.origin, width: top.width, title: title)
    let (list, foot) = rest.split(bottom: area.height >= 8 ? Self.footRows : 1)
    for (place, row) in window.visible.enumerated() where place < list.height {
      draw(lines[row], isFocused: row == window.selection, in: list.row(place), into: &canvas)
    }
    drawFoot(foot, into: &canvas)
  }

  private func draw(
    _ line: FormLine, isFocused: Bool, in row: Rect, into canvas: inout Canvas
  ) {
    if isFocused { canvas.write(.gutter, at: row.origin, role: .mark) }
    let labels = min(24, row.width / 2 - 2)
    let used = canvas.write(
      line.field.label, at: Point(x: row.x + 2, y: row.y), role: .fieldLabel, width: labels - 2)
    if line.field.isRequired {
      canvas.write("*", at: Point(x: row.x + 3 + used, y: row.y), role: .key)
    }
    if line.problem != nil {
      canvas.write("!", at: Point(x: row.x + 1, y: row.y), role: .fieldError)
    }
    let place = row.split(left: 2 + labels).rest
    drawValue(line, isFocused: isFocused, in: place, into: &canvas)
  }

  private func drawValue(
    _ line: FormLine, isFocused: Bool, in place: Rect, into canvas: inout Canvas
  ) {
    if line.hasManyLines {
      let count = line.text.split(separator: "\n", omittingEmptySubsequences: false).count
      let first = line.text.split(separator: "\n").first.map(String.init) ?? ""
      canvas.write(
        "\(first) (\(count) lines)", at: place.origin, role: isFocused ? .fieldFocus : .fieldValue,
        width: place.width)
      return
    }
    guard isFocused else {
      let used = canvas.write(
        line.shown, at: place.origin, role: line.problem == nil ? .fieldValue : .fieldError,
        width: place.width)
      guard let meaning = line.meaning, line.problem == nil,
        used + 4 + GlyphWidth.of(meaning) <= place.width
      else { return }
      canvas.write(
        "= " + meaning, at: Point(x: place.x + used + 2, y: place.y), role: .hint,
        width: place.width - used - 2)
      return
    }
    if line.field.words != nil {
      canvas.drawInput(LineEditor(line.shown), in: place, role: .fieldFocus)
      return
    }
    canvas.drawInput(editor, in: place, role: .fieldFocus)
  }

  private func drawFoot(_ foot: Rect, into canvas: inout Canvas) {
    guard foot.height > 1 else {
      drawNews(foot, into: &canvas)
      return
    }
    let (rule, rest) = foot.split(top: 1)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    let problem = WrappedText.lines(focus.problem ?? "", width: rest.width - 1)
    guard problem.count < 2 else {
      for (place, line) in problem.prefix(rest.height).enumerated() {
        canvas.write(
          line, at: Point(x: rest.x + 1, y: rest.y + place), role: .fieldError,
          width: rest.width - 1)
      }
      return
    }
    canvas.write(
      focus.field.help, at: Point(x: rest.x + 1, y: rest.y), role: .hint, width: rest.width - 1)
    drawNews(rest.row(1), into: &canvas)
  }

  /// What is wrong with the line, else what may stand in it, what it was read as, what completes.
  private func drawNews(_ row: Rect, into canvas: inout Canvas) {
    let place = Point(x: row.x + 1, y: row.y)
    if let problem = focus.problem {
      canvas.write(problem, at: place, role: .fieldError, width: row.width - 1)
    } else if let words = focus.field.words {
      var x = place.x
      for word in words where x < row.maxX {
        x +=
          2
          + canvas.write(
            FieldWording.word(word), at: Point(x: x, y: row.y),
            role: word == focus.text ? .chip : .completion, width: row.maxX - x)
      }
    } else {
      var x = place.x
      if let meaning = focus.meaning {
        x += 3 + canvas.write("= " + meaning, at: place, role: .chip, width: row.maxX - x)
      }
      guard !completions.isEmpty, x < row.maxX else { return }
      canvas.write(
        "Tab: " + completions.prefix(5).joined(separator: "  "), at: Point(x: x, y: row.y),
        role: .completion, width: row.maxX - x)
    }
  }
}
