import Partnership
package import Terminal

extension VendorScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard !isMissing else {
      canvas.write(
        VendorWording.missing, at: Point(x: area.x + 1, y: area.y), role: .textDim,
        width: area.width - 1)
      return
    }
    let layout = layout(setting)
    if let line = facts?.line ?? setting.portfolio[vendor] {
      VendorHead(line, facts, setting).draw(into: &canvas, area: layout.head)
    }
    for (pane, rect) in layout.panes {
      drawTitle(pane, into: &canvas, rect, setting)
      guard let rows = layout.rows(of: pane) else { continue }
      switch pane {
      case .signs: drawSigns(into: &canvas, rows, setting)
      case .open: drawOpen(into: &canvas, rows, setting)
      case .timeline: drawTimeline(into: &canvas, rows, setting)
      case .papers: drawPapers(into: &canvas, rows, setting)
      }
    }
    if !layout.entry.isEmpty { drawEntry(into: &canvas, layout.entry, setting) }
  }

  package func status(_ setting: Setting) -> String {
    guard facts != nil else { return isMissing ? "" : "reading …" }
    var parts: [String] = []
    if let kind { parts.append("only \(kind.noun)") }
    if !filter.text.isEmpty { parts.append("holding \(filter.text)") }
    if let row = window(pane).selected {
      let count = pane == .timeline ? timeline.count ?? 0 : window(pane).count
      parts.append("row \(row + 1) of \(count)")
    }
    return parts.joined(separator: " · ")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    pane == .open && selectedMatter != nil
      ? [.quickLog, .done, .postpone, .nextPane, .edit, .open, .undo, .back, .help]
      : [.quickLog, .followUp, .nextPane, .filter, .kinds, .edit, .open, .back, .help]
  }

  private func drawTitle(
    _ pane: VendorPane, into canvas: inout Canvas, _ area: Rect, _ setting: Setting
  ) {
    guard area.height > 1 else { return }
    if pane == .timeline, filter.isTyping {
      filter.draw(
        into: &canvas, row: area.row(0), matches: timeline.count ?? 0, of: timeline.count ?? 0)
      return
    }
    let count: Int? =
      switch pane {
      case .signs: signs.rows.count
      case .open: facts?.open.count
      case .timeline: timeline.count
      case .papers: facts?.papers.count
      }
    let title = pane.title + (count.map { " \($0)" } ?? "")
    let hasFocus = pane == self.pane
    if setting.isAccessible {
      canvas.write(title, at: area.origin, role: .heading)
    } else {
      canvas.horizontalLine(
        at: area.origin, width: area.width, role: hasFocus ? .borderFocus : .border,
        title: title, titleRole: hasFocus ? .title : .heading)
      drawKeys(of: pane, into: &canvas, area, after: GlyphWidth.of(title), setting)
    }
  }

  /// What can be done in a pane, set into the end of its title.
  private func drawKeys(
    of pane: VendorPane, into canvas: inout Canvas, _ area: Rect, after used: Int,
    _ setting: Setting
  ) {
    let intents: [Intent] =
      switch pane {
      case .signs: [.why]
      case .open: [.done, .postpone]
      case .timeline: [.kinds, .filter]
      case .papers: []
      }
    let words = intents.compactMap { intent in
      setting.keymap.label(for: intent, in: scopes(setting)).map { $0 + " " + intent.line.hint }
    }.joined(separator: "  ")
    guard !words.isEmpty, area.width >= 40, used + words.utf8.count + 10 < area.width else {
      return
    }
    canvas.writeRight(
      " " + words + " ", endingAt: Point(x: area.maxX - 1, y: area.y), role: .hint)
  }

  /// `warning  leaders silent: 3 of 3 tries unanswered in time           since 12 Feb`.
  private func drawSigns(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    for row in window(.signs).visible where row < signs.count {
      let place = area.row(row - window(.signs).offset)
      let x = place.x + 2
      if row < signs.rows.count {
        let sign = signs.rows[row]
        let since = sign.since(isShort: area.width < 70)
        let used =
          since.isEmpty
          ? 0
          : canvas.writeRight(
            since, endingAt: Point(x: place.maxX - 1, y: place.y), role: .textDim) + 2
        canvas.write(
          sign.level.word, at: Point(x: x, y: place.y), role: VendorWording.role(sign.level))
        canvas.write(
          sign.text, at: Point(x: x + 9, y: place.y), width: place.maxX - 1 - used - x - 9)
      } else {
        canvas.write(
          signs.doubts[row - signs.rows.count], at: Point(x: x, y: place.y), role: .textDim,
          width: place.maxX - x)
      }
      if row == window(.signs).selected {
        canvas.select(place, setting, hasFocus: pane == .signs)
      }
    }
  }

  private func drawOpen(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard let open = facts?.open, !open.isEmpty else {
      say(
        facts == nil ? "" : "Nothing is open; f notes what is next.", into: &canvas, area)
      return
    }
    let days = open.map(\.when.utf8.count).max() ?? 0
    let widths =
      area.width >= 60
      ? [9, max(11, days), 0] : area.width >= 44 ? [9, max(9, days), 0] : [0, max(9, days)]
    for row in window(.open).visible where open.indices.contains(row) {
      let place = area.row(row - window(.open).offset)
      let line = open[row]
      let role = VendorWording.role(line.matter, setting.today)
      let places = ColumnLayout(widths, in: (place.x + 2)..<place.maxX).places
      let cells: [(String, Role)] =
        widths.count == 3
        ? [(line.topic, .kind), (line.when, role), (line.matter.text, .text)]
        : [(line.matter.text, .text), (line.when, role)]
      draw(cells, places, into: &canvas, place)
      if row == window(.open).selected {
        canvas.select(place, setting, hasFocus: pane == .open)
      }
    }
  }

  private func drawPapers(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard let papers = facts?.papers, !papers.isEmpty else {
      say(facts == nil ? "" : "No agreement and no person yet; A adds one.", into: &canvas, area)
      return
    }
    let widths = area.width >= 70 ? [9, 0, 36] : area.width >= 46 ? [9, 0, 22] : [9, 0]
    for row in window(.papers).visible where papers.indices.contains(row) {
      let place = area.row(row - window(.papers).offset)
      let paper = papers[row]
      let places = ColumnLayout(widths, in: (place.x + 2)..<place.maxX).places
      draw(
        [(paper.word, .kind), (paper.text, .text), (paper.detail, .textDim)], places,
        into: &canvas, place)
      if row == window(.papers).selected {
        canvas.select(place, setting, hasFocus: pane == .papers)
      }
    }
  }

  func draw(
    _ cells: [(String, Role)], _ places: [ColumnPlace], into canvas: inout Canvas, _ row: Rect
  ) {
    for ((text, role), place) in zip(cells, places) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  /// The selected entry in full.
  private func drawEntry(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard let row = window(.timeline).selected, timeline.records.indices.contains(row) else {
      return
    }
    let record = timeline.records[row]
    canvas.horizontalLine(
      at: area.origin, width: area.width, title: record.kind.noun + " [\(record.header.id.text)]",
      titleRole: .heading)
    var y = area.y + 1
    let wording = FieldWording(currency: nil) { facts?.people[$0]?.name }
    for (field, value) in record.filledFields where y < area.maxY {
      canvas.write(field.label, at: Point(x: area.x + 1, y: y), role: .fieldLabel, width: 14)
      let text = wording.text(value, as: field.type).replacingNewlines
      let lines = WrappedText.lines(text, width: max(10, area.width - 17))
      for line in lines where y < area.maxY {
        canvas.write(line, at: Point(x: area.x + 16, y: y), role: .fieldValue)
        y += 1
      }
    }
  }

  func say(_ text: String, into canvas: inout Canvas, _ area: Rect) {
    canvas.writeNote(text, in: area.inset(left: 2))
  }
}

extension VendorPane {
  fileprivate var title: String {
    switch self {
    case .signs: "Warning signs"
    case .open: "Open"
    case .timeline: "Timeline"
    case .papers: "Agreements and people"
    }
  }
}

extension String {
  fileprivate var replacingNewlines: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
