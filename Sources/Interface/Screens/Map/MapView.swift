import Partnership
package import Terminal

extension MapScreen {
  /// Draws the map and its list, or what would fill them.
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard setting.portfolio.isRead, let map else {
      canvas.write("Reading the store …", at: Point(x: area.x + 3, y: area.y), role: .textDim)
      return
    }
    guard !setting.portfolio.isEmpty else {
      EmptyStoreNote.draw(into: &canvas, area: area, setting)
      return
    }
    guard map.count + map.elsewhere > 0 else {
      drawNobody(into: &canvas, area, setting)
      return
    }
    let layout = layout(setting)
    write(map.summary, into: &canvas, layout.head, role: .textStrong)
    let vendor = window.selected.flatMap { rows[$0].vendor }
    write(vendor?.words ?? "", into: &canvas, layout.foot, role: .text)
    if let grid = layout.grid { drawGrid(map, grid, into: &canvas) }
    if !layout.rule.isEmpty {
      canvas.horizontalLine(
        at: layout.rule.origin, width: layout.rule.width, title: tierLegend(layout.rule.width),
        titleRole: .chartAxis)
    }
    for (line, index) in window.visible.enumerated() where line < layout.list.height {
      draw(rows[index], map, into: &canvas, layout.list.row(line), setting)
      if index == window.selected { canvas.select(layout.list.row(line), setting) }
    }
  }

  /// Which letter stands for which tier; where not all fit, that of no tier stands first, since it
  /// is the only one that cannot be guessed.
  private func tierLegend(_ width: Int) -> String {
    let named = Tier.allCases.filter { $0 != .untiered }
    let tiers = width < 66 ? [.untiered] + named : named + [.untiered]
    return tiers.map { "\($0.letter) \($0 == .untiered ? "no tier" : $0.rawValue)" }
      .joined(separator: "  ")
  }

  private func drawNobody(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    let key = setting.keymap.label(for: .mineOrAll, in: scopes(setting)) ?? ""
    let text =
      setting.portfolio.isComplete
      ? "No vendor is yours yet; o on a vendor names its owner, \(key) shows everybody's."
      : "Judging the vendors …"
    for (index, line) in WrappedText.lines(text, width: area.width - 2).enumerated() {
      canvas.write(line, at: Point(x: area.x + 1, y: area.y + index), role: .textDim)
    }
  }

  /// A text broken into lines; what does not fit is cut at the end of the last one.
  private func write(_ text: String, into canvas: inout Canvas, _ area: Rect, role: Role) {
    let lines = WrappedText.lines(text, width: area.width - 2, charset: canvas.glyphs.charset)
    for (index, line) in lines.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && lines.count > area.height
      canvas.write(
        isCut ? line + " " + lines[area.height] : line,
        at: Point(x: area.x + 1, y: area.y + index), role: role, width: area.width - 1)
    }
  }

  // MARK: Map

  private func drawGrid(_ map: PortfolioMap, _ grid: MapGrid, into canvas: inout Canvas) {
    drawHeadings(map, grid, into: &canvas)
    for (row, depth) in PortfolioMap.depths.enumerated() {
      drawLabel(depth, map, grid.label(row), into: &canvas)
      for place in map.places(of: depth) {
        let rect = grid.rect(of: place)
        for y in rect.y..<rect.maxY {
          canvas.write(.vertical, at: Point(x: rect.x, y: y), role: .chartAxis)
        }
        guard let cell = map.cell(at: place) else { continue }
        draw(cell, map, grid, rect, into: &canvas)
      }
    }
  }

  private func drawHeadings(_ map: PortfolioMap, _ grid: MapGrid, into canvas: inout Canvas) {
    let label = grid.label(0)
    canvas.write(
      label.width >= 10 ? map.measure : "", at: Point(x: label.x + 1, y: grid.area.y),
      role: .columnHeader, width: label.width - 1)
    let bands = 0..<map.bands.count
    let isShort = bands.contains { map.bands.heading(of: $0).utf8.count >= grid.cellWidth }
    for band in bands {
      let rect = grid.heading(band)
      canvas.write(
        map.bands.heading(of: band, isShort: isShort), at: rect.origin, role: .columnHeader,
        width: rect.width)
    }
    let rect = grid.heading(map.bands.count)
    canvas.write(
      rect.width >= 8 ? "no spend" : "none", at: rect.origin, role: .columnHeader,
      width: rect.width)
  }

  /// `1 inch-deep`, and what its vendors cost together where there is room.
  private func drawLabel(
    _ depth: Depth, _ map: PortfolioMap, _ rect: Rect, into canvas: inout Canvas
  ) {
    let number = depth.number.map(String.init) ?? "-"
    let word = depth.number == nil ? "no verdict" : depth.rawValue
    canvas.write(
      rect.width >= 10 ? number + " " + word : number, at: Point(x: rect.x + 1, y: rect.y),
      role: .depth(depth.number), width: rect.width - 1)
    let total = map.total(of: depth)
    guard rect.width >= 10, rect.height > 1, total.minorUnits > 0 else { return }
    let words = (map.currency.map { $0 + " " } ?? "") + CompactAmount.words(total)
    canvas.write(
      words, at: Point(x: rect.x + 3, y: rect.y + 1), role: .money, width: rect.width - 3)
  }

  private func draw(
    _ cell: MapCell, _ map: PortfolioMap, _ grid: MapGrid, _ rect: Rect, into canvas: inout Canvas
  ) {
    let share = rect.height >= 3 ? map.share(of: cell) : nil
    let lines = grid.lines(of: cell, in: map, height: rect.height - (share == nil ? 0 : 1))
    for (index, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(x: rect.x + 1, y: rect.y + index),
        role: .depth(cell.place.depth.number), width: rect.width - 1, truncation: .clip)
    }
    if let share {
      let most = map.cells.compactMap(map.share).max() ?? 100
      let bar = ShareBar(part: share, most: most, width: rect.width - 1)
      bar.draw(into: &canvas, at: Point(x: rect.x + 1, y: rect.maxY - 1))
    }
    guard cell == selectedCell else { return }
    canvas.write(.gutter, at: rect.origin)
    canvas.highlight(rect, .selectionInactive)
  }

  // MARK: List

  /// `S4 Globex Logistics     EUR 310,000   38  71`.
  private func draw(
    _ row: MapRow, _ map: PortfolioMap, into canvas: inout Canvas, _ rect: Rect, _ setting: Setting
  ) {
    switch row {
    case .cell(let place):
      guard let cell = map.cell(at: place) else { return }
      canvas.write(
        map.words(of: cell, isShort: rect.width < 60 && !setting.isAccessible),
        at: Point(x: rect.x + 1, y: rect.y), role: .heading, width: rect.width - 1)
    case .vendor(let vendor, _, _) where setting.isAccessible:
      canvas.write(
        vendor.words, at: Point(x: rect.x + 2, y: rect.y), width: rect.width - 2)
    case .vendor(let vendor, _, let number):
      draw(vendor, number, map, into: &canvas, rect)
    }
  }

  private func draw(
    _ vendor: MapVendor, _ number: Int, _ map: PortfolioMap, into canvas: inout Canvas,
    _ rect: Rect
  ) {
    let mark = String(vendor.tier.letter) + (map.isNumbered ? String(number) : "")
    canvas.write(mark, at: Point(x: rect.x + 2, y: rect.y), role: .depth(vendor.depth.number))
    var end = rect.maxX - 1
    if rect.width >= 34 {
      canvas.writeRight(
        vendor.ours.map(String.init) ?? "--", endingAt: Point(x: end, y: rect.y), role: .sideUs)
      canvas.writeRight(
        vendor.theirs.map(String.init) ?? "--", endingAt: Point(x: end - 4, y: rect.y),
        role: .sideVendor)
      end -= 9
    }
    if rect.width >= 30 {
      let spend = vendor.spend.map { rect.width < 60 ? CompactAmount.words($0) : $0.description }
      let used = canvas.writeRight(
        spend ?? "-", endingAt: Point(x: end, y: rect.y), role: .money, width: 20)
      end -= max(rect.width < 60 ? 5 : 14, used) + 1
    }
    let start = rect.x + 2 + (map.isNumbered ? 4 : 2)
    canvas.write(vendor.name, at: Point(x: start, y: rect.y), width: end - start)
  }
}
