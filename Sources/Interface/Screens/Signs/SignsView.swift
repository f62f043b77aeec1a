import Partnership
package import Terminal

extension SignsScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    if EmptyStoreNote.stands(in: &canvas, area: area, setting) { return }
    let layout = ListLayout(area)
    drawHead(into: &canvas, layout)
    drawRows(into: &canvas, layout.list, setting)
    layout.drawRules(into: &canvas, setting)
    drawDetail(into: &canvas, layout.detail, setting)
  }

  package func status(_ setting: Setting) -> String {
    guard setting.portfolio.isRead, !setting.portfolio.isEmpty else { return "" }
    var parts = [order.rawValue + (isReversed ? ", reversed" : "")]
    if group != .none { parts.append(group.rawValue) }
    if setting.me != nil { parts.append(onlyMine ? "mine" : "everybody's") }
    if !filter.text.isEmpty { parts.append("filter \(filter.text)") }
    if !marks.isEmpty { parts.append("\(marks.count) marked") }
    if marks.anchor != nil { parts.append("marking a range, v ends it") }
    if list.rows.count > 0 { parts.append("row \(window.selection + 1) of \(list.rows.count)") }
    if !setting.portfolio.isComplete { parts.append("reading …") }
    return parts.joined(separator: " · ")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    if setting.portfolio.isEmpty { return [.importRegister, .addVendor, .sample, .help, .back] }
    if list.rows.isEmpty { return [.mineOrAll, .quickLog, .undo, .help] }
    if !marks.isEmpty { return [.acknowledge, .agreePlan, .startPlay, .cancel, .undo, .help] }
    return [
      .open, .acknowledge, .agreePlan, .startPlay, .mark, .filter, .sort, .fold, .help,
    ]
  }

  private func drawHead(into canvas: inout Canvas, _ layout: ListLayout) {
    guard !layout.summary.isEmpty else { return }
    if filter.isTyping || !filter.text.isEmpty {
      filter.draw(into: &canvas, row: layout.summary, matches: list.signs.count, of: list.total)
    } else {
      canvas.write(
        counts, at: Point(x: layout.summary.x + 1, y: layout.summary.y),
        width: layout.summary.width - 1)
    }
    guard layout.header.width >= 60 else { return }
    let titles = ["LEVEL", "VENDOR", "SIGN", "COUNT", "SINCE", "STATE"]
    for (title, place) in zip(titles, places(layout.header)) where place.width > 0 {
      canvas.write(
        title, at: Point(x: place.x, y: layout.header.y), role: .columnHeader,
        width: place.width, truncation: .clip)
    }
  }

  private var counts: String {
    let open = levels([.critical, .warning, .watch])
    let known = list.acknowledged == 0 ? "" : " · \(list.acknowledged) acknowledged"
    return (open.isEmpty ? "nothing open" : open) + known
  }

  private func levels(_ levels: [SignLevel]) -> String {
    levels.compactMap { level in
      list.levels[level].map { "\($0) \(level.word)" }
    }.joined(separator: "   ")
  }

  /// Where the columns stand; below 76 columns whose sign it is comes before count and state.
  private func places(_ row: Rect) -> [ColumnPlace] {
    let widths = row.width >= 110 ? [8, 0, 17, 30, 8, 30] : [8, 0, 16, 8, 8, 17]
    let across = (row.x + 3)..<row.maxX
    guard row.width < 76 else { return ColumnLayout(widths, in: across).places }
    guard row.width >= 60 else { return ColumnLayout([8, 0, 16], in: across).places }
    let places = ColumnLayout([8, 0, 16, 8], in: across).places
    let none = ColumnPlace(x: row.maxX, width: 0)
    return Array(places.prefix(3)) + [none, places[3], none]
  }

  private func drawRows(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard list.rows.count > 0 else {
      canvas.writeNote(nothing(setting), in: area.inset(left: 3))
      return
    }
    for row in window.visible where list.rows.indices.contains(row) {
      let place = area.row(row - window.offset)
      switch list.rows[row] {
      case .heading(let title, let count, let isFolded):
        canvas.write(
          (isFolded ? "+ " : "- ") + title + " \(count)", at: Point(x: place.x + 2, y: place.y),
          role: .heading, width: place.width - 2)
      case .sign(let number): draw(list.signs[number], into: &canvas, place, setting)
      }
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  private func nothing(_ setting: Setting) -> String {
    if !filter.text.isEmpty {
      return PortfolioFilter(filter.text).complaints.first
        ?? "No sign fits; Esc clears the filter."
    }
    if !setting.portfolio.isComplete { return "Reading the store …" }
    return setting.me != nil && onlyMine
      ? "No warning sign is open at your vendors; \\ shows everybody's."
      : "No warning sign is open; they come by themselves from what a logs."
  }

  private func draw(
    _ row: OpenSign, into canvas: inout Canvas, _ place: Rect, _ setting: Setting
  ) {
    let sign = row.sign
    let run = runs[row.key]
    let isLong = place.width >= 110
    let since = run.map { Self.since($0.openedOn, setting.today) } ?? ""
    let cells: [(String, Role)] = [
      (sign.level.word, sign.level.role), (row.vendor, .text), (sign.sign.brief, .text),
      (isLong ? sign.countWords : "\(sign.count) of \(sign.of)", .text), (since, .textDim),
      (sign.state.words(today: setting.today, run: run, isShort: !isLong), .textDim),
    ]
    for ((text, role), column) in zip(cells, places(place)) where column.width > 0 {
      canvas.write(text, at: Point(x: column.x, y: place.y), role: role, width: column.width)
    }
    if marks.contains(row.key) {
      canvas.write(.mark, at: Point(x: place.x + 1, y: place.y), role: .mark)
    }
  }

  /// `12 Feb` in this year, else `Feb 2024`.
  static func since(_ day: Day, _ today: Day) -> String {
    let words = DayWords.date(day, today: today)
    guard day.year != today.year, let space = words.firstIndex(of: " ") else { return words }
    return String(words[words.index(after: space)...])
  }

  /// The selected sign in a sentence.
  private func drawDetail(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard !area.isEmpty, let row = selectedSign else { return }
    let run = runs[row.key]
    let title = Signs.sign(row.key.sign)?.title ?? row.key.sign.rawValue
    var text = "\(row.vendor): \(title), \(row.sign.countWords)"
    if let run { text += ", since " + DayWords.date(run.openedOn, today: setting.today) }
    text += " · " + row.sign.state.words(today: setting.today, run: run)
    let lines = WrappedText.lines(text, width: area.width - 2, charset: canvas.glyphs.charset)
    for (number, line) in lines.prefix(area.height).enumerated() {
      canvas.write(
        line, at: Point(x: area.x + 1, y: area.y + number), width: area.width - 1)
    }
  }
}
