import Partnership
package import Terminal

extension TodayScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    if EmptyStoreNote.stands(in: &canvas, area: area, setting) { return }
    if area.width < 40 || area.height < 7 {
      drawOne(into: &canvas, area, setting)
      return
    }
    let layout = ListLayout(area)
    drawHead(into: &canvas, layout, setting)
    drawRows(into: &canvas, layout.list, setting)
    layout.drawRules(into: &canvas, setting)
    drawDetail(into: &canvas, layout.detail, setting)
  }

  package func status(_ setting: Setting) -> String {
    guard setting.portfolio.isRead, !setting.portfolio.isEmpty else { return "" }
    var parts = [Wording.count(list.waiting, "matter") + " waiting"]
    if setting.me != nil { parts.append(onlyMine ? "mine" : "everybody's") }
    if !marks.isEmpty { parts.append("\(marks.count) marked") }
    if !setting.portfolio.isComplete { parts.append("reading …") }
    return parts.joined(separator: " · ")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    if setting.portfolio.isEmpty { return [.importRegister, .addVendor, .sample, .help, .back] }
    if list.rows.isEmpty { return [.mineOrAll, .quickLog, .undo, .help] }
    if meeting != nil {
      return [.runMeeting, .open, .done, .postpone, .quickLog, .fold, .undo, .help]
    }
    return [.done, .doneAndLog, .postpone, .quickLog, .open, .fold, .undo, .help]
  }

  private func drawHead(into canvas: inout Canvas, _ layout: ListLayout, _ setting: Setting) {
    guard !layout.summary.isEmpty else { return }
    if filter.isTyping || !filter.text.isEmpty {
      filter.draw(
        into: &canvas, row: layout.summary, matches: list.matters.count,
        of: setting.portfolio.matterCount)
    } else {
      let all = setting.portfolio.lines.count
      let whose =
        onlyMine && setting.me != nil
        ? "\(list.vendors) yours of \(all)" : Wording.count(all, "vendor")
      canvas.write(
        whose, at: Point(x: layout.summary.x + 1, y: layout.summary.y),
        width: layout.summary.width - 1)
      drawNews(into: &canvas, layout.summary, setting)
    }
    let places = places(layout.header)
    let titles = ["WHEN", "VENDOR", "WHAT WAITS FOR WHOM", "DEPTH"]
    for (title, place) in zip(titles, places) {
      canvas.write(
        title, at: Point(x: place.x, y: layout.header.y), role: .columnHeader,
        width: place.width)
    }
  }

  /// `since Fri 17:40: 2 new signs, 1 cleared · 1 draft open`; `:` finds the drafts.
  private func drawNews(into canvas: inout Canvas, _ row: Rect, _ setting: Setting) {
    guard row.width >= 60 else { return }
    var parts: [String] = []
    if let news = setting.news, news.isComplete {
      parts.append(newsWords(news, setting))
    }
    if !setting.drafts.isEmpty {
      parts.append(Wording.count(setting.drafts.count, "draft") + " open")
    }
    canvas.writeRight(
      parts.joined(separator: " · "), endingAt: Point(x: row.maxX - 1, y: row.y), role: .textDim,
      width: max(0, row.width - 22))
  }

  private func newsWords(_ news: PortfolioNews, _ setting: Setting) -> String {
    var counts: [String] = []
    if !list.signs.isEmpty { counts.append(Wording.count(list.signs.count, "new sign")) }
    if list.clearedCount > 0 { counts.append("\(list.clearedCount) cleared") }
    let words = counts.isEmpty ? "no new sign" : counts.joined(separator: ", ")
    guard setting.lastLook != nil else { return "in \(SignState.newDays) days: " + words }
    let near = setting.today - news.since.day < 7
    let day =
      near
      ? String(Wording.day(news.since.day).prefix(3))
      : DayWords.date(news.since.day, today: setting.today)
    return "since " + day + (news.since.time.map { " " + $0.description } ?? "") + ": " + words
  }

  private func places(_ row: Rect) -> [ColumnPlace] {
    ColumnLayout(list.widths.columns(row.width), in: (row.x + 3)..<row.maxX).places
  }

  private func drawRows(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard !list.rows.isEmpty else {
      canvas.writeNote(quietWords(setting), in: area.inset(left: 3))
      return
    }
    let places = places(area)
    for row in window.visible where row < list.rows.count {
      let place = area.row(row - window.offset)
      switch list.rows[row] {
      case .heading(let group, let count):
        drawHeading(group, count, into: &canvas, place)
      case .more(_, let count):
        canvas.write(
          "... \(count) more, Enter unfolds", at: Point(x: place.x + 3, y: place.y),
          role: .textDim)
      case .unread: drawUnread(places, into: &canvas, place, setting)
      case .matter(let index):
        draw(list.matters[index], places, into: &canvas, place, setting)
      case .sign(let index): draw(list.signs[index], places, into: &canvas, place, setting)
      }
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  private func quietWords(_ setting: Setting) -> String {
    if !filter.text.isEmpty {
      return PortfolioFilter(filter.text).complaints.first
        ?? "Nothing fits; Esc clears the filter."
    }
    if !setting.portfolio.isComplete { return "Working out what waits …" }
    return onlyMine && setting.me != nil && list.vendors < setting.portfolio.lines.count
      ? "Nothing of yours waits; \\ shows everybody's, a logs what happens."
      : "Nothing waits. Log a talk or a promise with a; what is due comes here by itself."
  }

  private func drawHeading(
    _ group: TodayGroup, _ count: Int, into canvas: inout Canvas, _ row: Rect
  ) {
    let used = canvas.write(
      group.title, at: Point(x: row.x + 1, y: row.y), role: .heading, width: row.width - 1)
    let more = group.isQuiet ? "\(count) (not in the count above)" : String(count)
    canvas.write(
      more, at: Point(x: row.x + 2 + used, y: row.y), role: .headingCount,
      width: row.width - 2 - used)
  }

  private func drawUnread(
    _ places: [ColumnPlace], into canvas: inout Canvas, _ row: Rect, _ setting: Setting
  ) {
    let question = list.unread.count == 1 ? "make it something?" : "make them something?"
    let words = Wording.count(list.unread.count, "line") + " kept as text: " + question
    canvas.write(
      words, at: Point(x: places[0].x, y: row.y), width: row.maxX - places[0].x)
  }

  private func draw(
    _ matter: Matter, _ places: [ColumnPlace], into canvas: inout Canvas, _ row: Rect,
    _ setting: Setting
  ) {
    let name = setting.portfolio.name(of: matter.vendor)
    let line = setting.portfolio[matter.vendor]
    let cells: [(String, Role)] = [
      (matter.when(today: setting.today), VendorWording.role(matter, setting.today)),
      (name, .text), (matter.text, .text),
      (line.map(VendorWording.depth) ?? "", line.map(VendorWording.depthRole) ?? .depthNone),
    ]
    for ((text, role), place) in zip(cells, places) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
    if marks.contains(matter.key) {
      canvas.write(.mark, at: Point(x: row.x + 1, y: row.y), role: .mark)
    }
  }

  private func draw(
    _ fresh: FreshSign, _ places: [ColumnPlace], into canvas: inout Canvas, _ row: Rect,
    _ setting: Setting
  ) {
    guard let line = setting.portfolio[fresh.key.vendor] else { return }
    let when = fresh.openedOn.map { DayWords.near($0, today: setting.today) } ?? "new"
    let cells: [(String, Role)] = [
      (when, .textDim), (line.vendor.name, .text),
      (fresh.text, VendorWording.role(fresh.sign.level)),
      (VendorWording.depth(line), VendorWording.depthRole(line)),
    ]
    for ((text, role), place) in zip(cells, places) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  /// What explains the selected matter, else the vendor's facts.
  private func drawDetail(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    if !area.isEmpty, let line = selectedLine {
      return drawLine(line, into: &canvas, area, setting)
    }
    if !area.isEmpty, let sign = freshSign, let line = setting.portfolio[sign.key.vendor] {
      return VendorSummary(line, setting).draw(into: &canvas, rows: area)
    }
    guard !area.isEmpty, let matter = list.matter(at: window.selection),
      let line = setting.portfolio[matter.vendor]
    else { return }
    guard let explanation = matter.explanation else {
      VendorSummary(line, setting, of: matter).draw(into: &canvas, rows: area)
      return
    }
    for (index, text) in WrappedText.lines(explanation, width: area.width - 2).enumerated()
    where index < area.height {
      canvas.write(text, at: Point(x: area.x + 1, y: area.y + index), width: area.width - 1)
    }
  }

  /// The line kept as text that Enter opens.
  private func drawLine(
    _ line: Note, into canvas: inout Canvas, _ area: Rect, _ setting: Setting
  ) {
    let vendor = line.header.vendors.first.map { setting.portfolio.name(of: $0) + ": " } ?? ""
    let rows = [vendor + line.text, "Enter opens the line, D removes it."]
    for (index, text) in rows.enumerated() where index < area.height {
      canvas.write(
        text, at: Point(x: area.x + 1, y: area.y + index), role: index == 0 ? .text : .textDim,
        width: area.width - 1)
    }
  }

  /// A row in a few lines of its own.
  private func alone(_ row: TodayRows.Row, _ setting: Setting) -> [(String, Role)] {
    switch row {
    case .matter(let index):
      let matter = list.matters[index]
      return [
        (setting.portfolio.name(of: matter.vendor), .textStrong),
        (matter.when(today: setting.today), VendorWording.role(matter, setting.today)),
        (matter.text, .text),
      ]
    case .sign(let index):
      let sign = list.signs[index]
      return [
        (setting.portfolio.name(of: sign.key.vendor), .textStrong),
        (sign.text, VendorWording.role(sign.sign.level)),
      ]
    case .unread:
      return [
        (Wording.count(list.unread.count, "line") + " kept as text", .textStrong),
        (list.unread.first?.text ?? "", .text),
      ]
    case .heading(let group, let count): return [("\(group.title) \(count)", .heading)]
    case .more(let group, let count):
      return [(group.title, .heading), ("\(count) more, Enter unfolds", .text)]
    }
  }

  /// Where there is no room for a list: the selected row alone.
  private func drawOne(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard list.rows.indices.contains(window.selection) else {
      canvas.writeNote(quietWords(setting), in: area)
      return
    }
    let lines =
      alone(list.rows[window.selection], setting) + [("\(list.waiting) waiting", .textDim)]
    for (index, (text, role)) in lines.enumerated() where index < area.height {
      canvas.write(
        text, at: Point(x: area.x + 1, y: area.y + index), role: role, width: area.width - 1)
    }
    if setting.isAccessible { canvas.cursor = area.origin }
  }
}
