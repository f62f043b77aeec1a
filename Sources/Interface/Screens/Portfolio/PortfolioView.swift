import Exchange
import Partnership
package import Terminal

extension PortfolioScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    if EmptyStoreNote.stands(in: &canvas, area: area, setting) { return }
    if area.width < 40 || area.height < 7 {
      drawSummaryOnly(into: &canvas, area, setting)
      return
    }
    let layout = layout(area, setting)
    drawHead(into: &canvas, layout.list, setting)
    drawRows(into: &canvas, layout.list, setting)
    layout.list.drawRules(into: &canvas, setting)
    guard let selected, let line = setting.portfolio[selected] else { return }
    VendorSummary(line, setting).draw(into: &canvas, rows: layout.list.detail)
    if !layout.preview.isEmpty {
      VendorPreview(line, setting).draw(
        into: &canvas, area: layout.preview,
        isBeside: layout.preview.x > layout.list.list.x)
    }
  }

  package func status(_ setting: Setting) -> String {
    guard !setting.portfolio.isEmpty, setting.portfolio.isRead else { return "" }
    var parts = [view.map { "view \($0)" } ?? order.title]
    if setting.me != nil { parts.append(onlyMine ? "mine" : "everybody's") }
    if grouping != .none { parts.append(grouping.title) }
    parts.append(filter.text.isEmpty ? "no filter" : "filter \(filter.text)")
    if !marks.isEmpty { parts.append("\(marks.count) marked") }
    if marks.anchor != nil { parts.append("marking a range, v ends it") }
    parts.append(
      rows.count == 0 ? "no row" : "row \(window.selection + 1) of \(rows.count)")
    if !setting.portfolio.isComplete { parts.append("reading …") }
    return parts.joined(separator: " · ")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    if setting.portfolio.isEmpty { return [.importRegister, .addVendor, .sample, .help, .back] }
    if !marks.isEmpty { return [.tier, .owner, .tags, .star, .remove, .cancel, .undo, .help] }
    return [.quickLog, .why, .tier, .followUp, .filter, .sort, .open, .undo, .help]
  }

  private func drawHead(into canvas: inout Canvas, _ layout: ListLayout, _ setting: Setting) {
    guard !layout.summary.isEmpty else { return }
    if filter.isTyping || !filter.text.isEmpty {
      filter.draw(into: &canvas, row: layout.summary, matches: rows.count, of: rows.total)
    } else {
      let end = drawCounts(into: &canvas, layout.summary, setting)
      drawViews(into: &canvas, layout.summary, from: end + 4, setting)
    }
    guard layout.header.width >= 60 else { return }
    let shown = shown(layout.header, setting)
    for (column, place) in zip(shown, places(shown, layout.header, setting)) {
      canvas.write(
        column.title, at: Point(x: place.x, y: layout.header.y), role: .columnHeader,
        width: place.width, truncation: .clip)
    }
  }

  /// `61 yours of 193:  2 inch-deep   8 shallow   9 no verdict`.
  private func drawCounts(
    into canvas: inout Canvas, _ row: Rect, _ setting: Setting
  ) -> Int {
    let all = setting.portfolio.lines.count
    let whose =
      onlyMine && setting.me != nil
      ? "\(rows.total) yours of \(all)" : Wording.count(all, "vendor")
    var x = row.x + 1
    x += canvas.write(whose + ":", at: Point(x: x, y: row.y), width: row.maxX - x) + 2
    let depths: [Depth?] = [.inchDeep, .shallow, .working, .deep, nil]
    let counts = depths.compactMap { depth in
      rows.depths[depth].map {
        (depth, CountWords.grouped($0) + " " + (depth?.rawValue ?? "no verdict"))
      }
    }
    let room = row.maxX - x - counts.reduce(0) { $0 + $1.1.utf8.count }
    let gap = room >= 3 * (counts.count - 1) ? 3 : 2
    for (depth, words) in counts {
      guard x + words.utf8.count <= row.maxX else { break }
      x += canvas.write(words, at: Point(x: x, y: row.y), role: .depth(depth?.number)) + gap
    }
    return x
  }

  /// The saved views as tabs, those that there is room for.
  private func drawViews(
    into canvas: inout Canvas, _ row: Rect, from start: Int, _ setting: Setting
  ) {
    guard let key = setting.keymap.label(for: .views, in: [.global]) else { return }
    var x = start
    for (number, view) in setting.views.prefix(9).enumerated() {
      let label = "\(key)\(number + 1) " + view.name
      let width = GlyphWidth.of(label, charset: canvas.glyphs.charset)
      guard x + width < row.maxX else { return }
      canvas.write(
        label, at: Point(x: x, y: row.y), role: view.name == self.view ? .tabActive : .tab)
      x += width + 2
    }
  }

  /// The columns that a row has room for.
  func shown(_ row: Rect, _ setting: Setting) -> [PortfolioColumn] {
    PortfolioColumn.shown(columns, width: row.width - 3, scores(row, setting))
  }

  private func scores(_ row: Rect, _ setting: Setting) -> PortfolioColumn.Scores {
    PortfolioColumn.scores(columns, width: row.width - 3, isAccessible: setting.isAccessible)
  }

  private func places(
    _ columns: [PortfolioColumn], _ row: Rect, _ setting: Setting
  ) -> [ColumnPlace] {
    let widths = PortfolioColumn.widths(
      columns, width: row.width - 3, scores(row, setting))
    return ColumnLayout(widths, in: (row.x + 3)..<row.maxX).places
  }

  private func drawRows(into canvas: inout Canvas, _ layout: ListLayout, _ setting: Setting) {
    guard rows.count > 0 else {
      canvas.writeNote(emptyWords(setting), in: layout.list.inset(left: 3))
      return
    }
    let isShort = layout.list.width < 60
    let columns = isShort ? [] : shown(layout.list, setting)
    let places = places(columns, layout.list, setting)
    var memory = RowMemory<VendorRow>(canvas)
    for row in window.visible where row < rows.count {
      let place = layout.list.row(row - window.offset)
      switch rows.rows[row] {
      case .heading(let group): draw(group, into: &canvas, place)
      case .vendor(let id):
        guard let line = setting.portfolio[id] else { continue }
        let cells = VendorRow(
          line, spark: sparks[id], columns, scores(layout.list, setting), setting)
        memory.draw(place, number: id.number ?? row, of: cells, into: &canvas) { canvas in
          if isShort {
            cells.drawShort(into: &canvas, place)
          } else {
            cells.draw(places, into: &canvas, y: place.y)
          }
        }
        if marks.contains(id) {
          canvas.write(.mark, at: Point(x: place.x + 1, y: place.y), role: .mark)
        }
      }
      if row == window.selected { canvas.select(place, setting) }
    }
    memory.stay(in: &canvas)
  }

  /// Why no vendor is shown, and what would show some.
  private func emptyWords(_ setting: Setting) -> String {
    let whose = onlyMine && setting.me != nil
    if filter.text.isEmpty {
      return "No vendor is yours; \\ shows everybody's, o on one says who looks after it."
    }
    return PortfolioFilter(filter.text).complaints.first
      ?? "No vendor fits; Esc clears the filter" + (whose ? ", \\ shows everybody's." : ".")
  }

  /// `strategic 5, worst 1 inch-deep`.
  private func draw(_ group: PortfolioGroup, into canvas: inout Canvas, _ row: Rect) {
    var x = row.x + 1
    x +=
      canvas.write(
        group.name, at: Point(x: x, y: row.y), role: .heading, width: row.maxX - x - 1) + 1
    x +=
      canvas.write(
        "\(group.count)", at: Point(x: x, y: row.y), role: .headingCount, width: row.maxX - x) + 2
    let worst = group.worst.flatMap { depth in depth.number.map { "worst \($0) \(depth.rawValue)" }
    }
    x +=
      canvas.write(
        worst ?? "no verdict", at: Point(x: x, y: row.y), role: .depth(group.worst?.number),
        width: row.maxX - x) + 2
    if group.isFolded {
      canvas.write(
        "folded, z opens", at: Point(x: x, y: row.y), role: .textDim, width: row.maxX - x)
    }
  }

  /// Under 40x10: the selected vendor alone.
  private func drawSummaryOnly(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard let selected, let line = setting.portfolio[selected] else {
      canvas.writeNote(emptyWords(setting), in: area)
      return
    }
    VendorSummary(line, setting).drawAlone(into: &canvas, area: area)
  }
}
