import Partnership
package import Terminal

extension GutCheckScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let layout = Self.layout(setting)
    drawSummary(into: &canvas, layout.summary, setting)
    layout.drawRules(into: &canvas, setting)
    guard !checks.isEmpty else {
      drawNothing(into: &canvas, layout.list, setting)
      return
    }
    let (titles, widths) = Self.columns(layout.list.width)
    draw(titles.map { ($0, .columnHeader) }, widths, into: &canvas, layout.header)
    for row in window.visible where checks.indices.contains(row) {
      let place = layout.list.row(row - window.offset)
      draw(checks[row], titles, widths, into: &canvas, place, setting)
      if row == window.selected { canvas.select(place, setting) }
    }
    drawDetail(into: &canvas, layout, setting)
  }

  private func drawSummary(into canvas: inout Canvas, _ row: Rect, _ setting: Setting) {
    guard !row.isEmpty else { return }
    let used = canvas.write(
      "Trust", at: Point(x: row.x + 1, y: row.y), role: .heading,
      width: row.width - 1)
    guard !checks.isEmpty else { return }
    let count = "\(dueCount) of \(Wording.count(checks.count, "vendor")) due"
    let legend = "1 not  2 little  3 fairly  4 well  5 fully"
    let left = row.x + used + 4
    let shown = canvas.write(
      count, at: Point(x: left, y: row.y), role: .textDim, width: max(0, row.maxX - left))
    guard left + shown + GlyphWidth.of(legend) + 3 < row.maxX else { return }
    canvas.writeRight(legend, endingAt: Point(x: row.maxX - 1, y: row.y), role: .hint)
  }

  private func drawNothing(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard let reading, setting.portfolio.isRead else { return }
    canvas.writeNote(nothingWords(reading, setting), in: area.inset(left: 2))
  }

  /// What would fill the round, and the key that does it.
  private func nothingWords(_ reading: GutCheckReading, _ setting: Setting) -> String {
    func key(_ intent: Intent) -> String {
      setting.keymap.label(for: intent, in: scopes(setting) + [.global]) ?? ""
    }
    if setting.portfolio.isEmpty {
      return "Nobody to judge: no vendor is kept yet. \(key(.today)) offers three ways to begin."
    }
    let others = reading.checks.count
    if others > 0 {
      return "Nobody of yours to judge; \(key(.mineOrAll)) shows "
        + "\(Wording.count(others, "vendor")) of others, \(key(.owner)) on a vendor names its owner."
    }
    return
      "Nobody to judge: only strategic and tactical vendors that you work with are asked about. "
      + "\(key(.triage)) gives vendors their tier, \(key(.checklist)) on a vendor its status."
  }

  private func draw(
    _ check: GutCheck, _ titles: [String], _ widths: [Int], into canvas: inout Canvas,
    _ place: Rect, _ setting: Setting
  ) {
    let today = setting.today
    let answer = answers[check.vendor]
    let isDue = check.isDue(on: today)
    let cells = titles.map { title -> (String, Role) in
      switch title {
      case "WHEN":
        (Wording.due(check.dueOn, today: today), isDue ? .dueOverdue : .textDim)
      case "VENDOR": (check.name, .text)
      case "TIER": (check.tier.rawValue, .textDim)
      case "LAST JUDGED": (check.lastWords(today: today), check.last == nil ? .textDim : .text)
      case "NOW": (Self.words(answer), answer?.needsNote == true ? .fieldError : .chipAssumed)
      case _: (answer?.note ?? "", .text)
      }
    }
    draw(cells, widths, into: &canvas, place)
  }

  /// `4 new`, `2 why?` while a word is owed; a dash where nothing was said.
  private static func words(_ answer: GutAnswer?) -> String {
    guard let level = answer?.level else { return "-" }
    return "\(level)" + (answer?.needsNote == true ? " why?" : " new")
  }

  private func draw(
    _ cells: [(String, Role)], _ widths: [Int], into canvas: inout Canvas, _ row: Rect
  ) {
    guard !row.isEmpty else { return }
    let places = ColumnLayout(widths, in: (row.x + 3)..<row.maxX).places
    for ((text, role), place) in zip(cells, places) where place.width > 0 {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  private static func columns(_ width: Int) -> (titles: [String], widths: [Int]) {
    if width >= 120 {
      return (["WHEN", "VENDOR", "TIER", "LAST JUDGED", "NOW", "WHY"], [9, 0, 9, 32, 6, 0])
    }
    if width >= 76 {
      return (["WHEN", "VENDOR", "LAST JUDGED", "NOW"], [9, 0, 31, 6])
    }
    return width >= 56
      ? (["WHEN", "VENDOR", "LAST JUDGED", "NOW"], [9, 0, 16, 6]) : (["VENDOR", "NOW"], [0, 6])
  }

  /// The word why while it is typed, else what was said last and what is said now.
  private func drawDetail(into canvas: inout Canvas, _ layout: ListLayout, _ setting: Setting) {
    guard let selected else { return }
    let area = layout.detail
    if let note {
      let row = area.isEmpty ? Chrome(setting.size).status : area.row(0)
      let isOwed = answers[selected.vendor]?.needsNote == true
      canvas.fill(row, role: .input)
      canvas.drawInput(note, in: row, prompt: isOwed ? " Why so low? " : " Why: ")
      guard area.height > 1 else { return }
      let why = isOwed ? "A 1 or a 2 needs a word why, since it is evidence. " : ""
      canvas.write(
        why + "Enter keeps it.", at: Point(x: area.x + 1, y: area.y + 1),
        role: isOwed ? .fieldError : .hint, width: area.width - 1)
      return
    }
    guard !area.isEmpty else { return }
    let before = "\(selected.name): " + selected.lastWords(today: setting.today)
    let why = selected.last?.note.map { ", " + $0 } ?? ""
    canvas.write(
      before + why, at: Point(x: area.x + 1, y: area.y), role: .textDim, width: area.width - 1)
    guard area.height > 1, let answer = answers[selected.vendor] else { return }
    canvas.write(
      "Now: " + (answer.level.map { "\($0) of 5" } ?? "no level yet")
        + (answer.note.isEmpty ? "" : ", " + answer.note),
      at: Point(x: area.x + 1, y: area.y + 1), role: .text, width: area.width - 1)
  }
}
