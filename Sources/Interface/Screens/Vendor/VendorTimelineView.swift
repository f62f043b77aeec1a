import Partnership
import Terminal

extension VendorScreen {
  func drawTimeline(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard !timeline.entries.isEmpty else {
      let isFiltered = kind != nil || !filter.text.isEmpty
      say(
        timeline.count == nil
          ? "" : isFiltered ? "No entry fits; Esc shows all." : "Nothing is logged yet; a logs.",
        into: &canvas, area)
      return
    }
    let widths =
      area.width >= 70 ? [12, 10, 11, 0, 9] : area.width >= 46 ? [12, 10, 0] : [7, 8, 0]
    let window = window(.timeline)
    var memory = RowMemory<TimelineRow>(canvas)
    for row in window.visible where timeline.entries.indices.contains(row) {
      let place = area.row(row - window.offset)
      let entry = timeline.entries[row]
      let content = TimelineRow(entry: entry, today: setting.today)
      memory.draw(place, number: entry.id.number ?? row, of: content, into: &canvas) { canvas in
        draw(entry, widths, into: &canvas, place, setting)
      }
      if row == window.selected { canvas.select(place, setting, hasFocus: pane == .timeline) }
    }
    memory.stay(in: &canvas)
  }

  private func draw(
    _ entry: TimelineEntry, _ widths: [Int], into canvas: inout Canvas, _ place: Rect,
    _ setting: Setting
  ) {
    let places = ColumnLayout(widths, in: (place.x + 2)..<place.maxX).places
    let id = entry.showsID ? " [\(entry.id.text)]" : ""
    let kindRole: Role =
      entry.kind == .conflict ? .kindConflict : entry.word == "MISSED" ? .kindMissed : .kind
    var cells: [(String, Role)] = [
      (entry.when(today: setting.today), .textDim), (entry.word, kindRole),
    ]
    if widths.count == 5 {
      cells += [(entry.who, .text), (entry.text, .text), (entry.state, .textDim)]
    } else {
      cells.append((entry.who.isEmpty ? entry.text : entry.who + " " + entry.text, .text))
    }
    draw(cells, Self.narrowed(places, by: id), into: &canvas, place)
    drawID(id, after: cells, places, into: &canvas, place)
  }

  /// The columns with room left for a number at the end of the text.
  private static func narrowed(_ places: [ColumnPlace], by id: String) -> [ColumnPlace] {
    guard !id.isEmpty else { return places }
    let column = places.count == 5 ? 3 : 2
    var places = places
    places[column] = ColumnPlace(
      x: places[column].x, width: max(0, places[column].width - id.utf8.count))
    return places
  }

  /// Writes the number right behind the text, which may have been cut for it.
  private func drawID(
    _ id: String, after cells: [(String, Role)], _ places: [ColumnPlace],
    into canvas: inout Canvas, _ row: Rect
  ) {
    guard !id.isEmpty else { return }
    let column = places.count == 5 ? 3 : 2
    let room = max(0, places[column].width - id.utf8.count)
    let used = min(room, GlyphWidth.of(cells[column].0, charset: canvas.glyphs.charset))
    canvas.write(
      id, at: Point(x: places[column].x + used, y: row.y), role: .identifier,
      width: places[column].width - used)
  }
}

/// What a row of the timeline is drawn from, its width excepted.
private struct TimelineRow: Equatable, Sendable {
  let entry: TimelineEntry
  let today: Day
}
