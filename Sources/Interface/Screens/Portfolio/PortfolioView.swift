import Partnership
package import Terminal

extension PortfolioScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard setting.portfolio.isRead else {
      canvas.write("Reading the store …", at: Point(x: area.x + 3, y: area.y), role: .textDim)
      return
    }
    guard !setting.portfolio.isEmpty else {
      EmptyStoreNote.draw(into: &canvas, area: area, setting)
      return
    }
    if area.width < 40 || area.height < 7 {
      drawSummaryOnly(into: &canvas, area, setting)
      return
    }
    let layout = PortfolioLayout(area, preview: preview(setting))
    drawHead(into: &canvas, layout.list, setting)
    drawRows(into: &canvas, layout.list, setting)
    layout.list.drawRules(into: &canvas, setting)
    guard let selected, let line = setting.portfolio[selected] else { return }
    VendorSummary(line, setting).draw(into: &canvas, rows: layout.list.detail)
    if !layout.preview.isEmpty {
      VendorPreview(line, setting).draw(into: &canvas, area: layout.preview)
    }
  }

  package func status(_ setting: Setting) -> String {
    guard !setting.portfolio.isEmpty, setting.portfolio.isRead else { return "" }
    var parts = [order.title]
    if setting.me != nil { parts.append(onlyMine ? "mine" : "everybody's") }
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
    return [.quickLog, .open, .filter, .tier, .followUp, .mark, .sort, .undo, .help]
  }

  private func drawHead(into canvas: inout Canvas, _ layout: ListLayout, _ setting: Setting) {
    guard !layout.summary.isEmpty else { return }
    if filter.isTyping || !filter.text.isEmpty {
      filter.draw(into: &canvas, row: layout.summary, matches: rows.count, of: rows.total)
    } else {
      canvas.write(
        counts(setting), at: Point(x: layout.summary.x + 1, y: layout.summary.y), role: .text,
        width: layout.summary.width - 1)
    }
    guard layout.header.width >= 60 else { return }
    let shown = PortfolioColumn.shown(columns, width: layout.header.width - 3)
    for (column, place) in zip(shown, places(shown, layout.header)) {
      canvas.write(
        column.title, at: Point(x: place.x, y: layout.header.y), role: .columnHeader,
        width: place.width, truncation: .clip)
    }
  }

  private func counts(_ setting: Setting) -> String {
    let all = setting.portfolio.lines.count
    let whose =
      onlyMine && setting.me != nil
      ? "\(rows.total) yours of \(all)" : Wording.count(all, "vendor")
    return whose + ":  no verdict on any of them yet"
  }

  private func places(_ columns: [PortfolioColumn], _ row: Rect) -> [ColumnPlace] {
    ColumnLayout(columns.map(\.width), in: (row.x + 3)..<row.maxX).places
  }

  private func drawRows(into canvas: inout Canvas, _ layout: ListLayout, _ setting: Setting) {
    guard rows.count > 0 else {
      canvas.write(
        "No vendor fits; Esc clears the filter, \\ shows everybody's.",
        at: Point(x: layout.list.x + 3, y: layout.list.y), role: .textDim,
        width: layout.list.width - 3)
      return
    }
    let shown = PortfolioColumn.shown(columns, width: layout.list.width - 3)
    let places = places(shown, layout.list)
    for row in window.visible where row < rows.count {
      guard let line = setting.portfolio[rows.ids[row]] else { continue }
      let place = layout.list.row(row - window.offset)
      if layout.list.width < 60 {
        VendorRow(line, setting).drawShort(into: &canvas, place)
      } else {
        VendorRow(line, setting).draw(shown, places, into: &canvas, y: place.y)
      }
      if marks.contains(line.id) {
        canvas.write(.mark, at: Point(x: place.x + 1, y: place.y), role: .mark)
      }
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  /// Under 40x10: the selected vendor alone.
  private func drawSummaryOnly(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard let selected, let line = setting.portfolio[selected] else {
      canvas.write("No vendor fits.", at: area.origin, role: .textDim, width: area.width)
      return
    }
    VendorSummary(line, setting).drawAlone(into: &canvas, area: area)
  }
}
