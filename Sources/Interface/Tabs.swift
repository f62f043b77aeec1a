import Partnership
import Terminal

/// The first row: the first screens with their counts and the clock, or the path to the place.
struct Tabs {
  let destination: Destination
  let setting: Setting
  /// The vendors that one steps through on a vendor's screen; empty elsewhere.
  let vendors: [RecordID]

  init(_ model: Model) {
    destination = model.navigation.current.destination
    setting = model.setting
    if case .vendor = destination { vendors = model.vendorsInTurn } else { vendors = [] }
  }

  func draw(into canvas: inout Canvas, area row: Rect) {
    guard !row.isEmpty else { return }
    let right = right
    guard !destination.isFirst else {
      let end = drawTabs(into: &canvas, row)
      guard row.maxX - end > GlyphWidth.of(right) + 1 else { return }
      canvas.writeRight(right, endingAt: Point(x: row.maxX - 1, y: row.y), role: .textDim)
      return
    }
    drawPath(into: &canvas, row)
    guard row.width >= 60, !right.isEmpty else { return }
    canvas.writeRight(right, endingAt: Point(x: row.maxX - 1, y: row.y), role: .textDim)
  }

  /// The intent of the tab under the pointer; nil beside the tabs and where there are none.
  func intent(at point: Point, in row: Rect) -> Intent? {
    guard destination.isFirst, row.contains(point) else { return nil }
    return tabs(row).first { ($0.x..<$0.end).contains(point.x) }?.intent
  }

  /// A tab as it stands in the row: what it leads to, its words and what waits there.
  private struct Tab {
    let intent: Intent
    let x: Int
    let name: String
    let count: String
    let isActive: Bool

    var end: Int { x + GlyphWidth.of(name) + (count.isEmpty ? 0 : count.utf8.count + 1) }
  }

  /// The first screens that there is room for, and the way to all keys.
  private func tabs(_ row: Rect) -> [Tab] {
    let places: [(Destination, Intent, Int?)] = [
      (.today, .today, setting.waiting), (.portfolio, .portfolio, nil),
      (.signs, .signs, setting.openSigns), (.search, .search, nil),
    ]
    var tabs: [Tab] = []
    var x = row.x + 1
    for (place, intent, count) in places {
      let key = setting.keymap.label(for: intent, in: [.global]) ?? ""
      let hint = place == .signs && row.width < 56 ? "Signs" : intent.line.hint
      let name = key + " " + hint
      guard x + name.utf8.count <= row.maxX || place == destination else { continue }
      let tab = Tab(
        intent: intent, x: x, name: name,
        count: count.map { $0 > 0 ? String($0) : "" } ?? "", isActive: place == destination)
      tabs.append(tab)
      x = tab.end + 2
    }
    let help = setting.keymap.label(for: .help, in: [.global]) ?? ""
    if row.maxX - x >= 24 {
      tabs.append(Tab(intent: .help, x: x, name: help + " Keys", count: "", isActive: false))
    }
    return tabs
  }

  /// Draws the tabs; returns where they end.
  private func drawTabs(into canvas: inout Canvas, _ row: Rect) -> Int {
    let tabs = tabs(row)
    for tab in tabs {
      let used = canvas.write(
        tab.name, at: Point(x: tab.x, y: row.y), role: tab.isActive ? .tabActive : .tab,
        width: row.maxX - tab.x)
      canvas.write(
        tab.count, at: Point(x: tab.x + used + 1, y: row.y), role: .tabCount,
        width: max(0, row.maxX - tab.x - used - 1))
    }
    return tabs.last.map { $0.intent == .help ? $0.end : $0.end + 2 } ?? row.x + 1
  }

  private func drawPath(into canvas: inout Canvas, _ row: Rect) {
    let chevron = " " + canvas.glyphs[.chevron] + " "
    let path: [String] =
      switch destination {
      case .vendor(let id): ["Portfolio", setting.portfolio.name(of: id)]
      case .record(let id): ["Record", "[\(id.text)]"]
      case .triage: ["Portfolio", "Triage"]
      case .map: ["Portfolio", "Map"]
      case .changes: ["Changes"]
      case .signs: ["Warning signs"]
      case .why(let id): ["Portfolio", setting.portfolio.name(of: id), "Why"]
      case .trend(let id): ["Portfolio", setting.portfolio.name(of: id), "Trend"]
      case .charts(let id): ["Portfolio", setting.portfolio.name(of: id), "Charts"]
      case .brief(let id): ["Portfolio", setting.portfolio.name(of: id), "Brief"]
      case .callSheet(let id): ["Portfolio", setting.portfolio.name(of: id), "Call sheet"]
      case .compare: ["Portfolio", "Compare"]
      case .readings(let ids, _):
        ids.count == 1
          ? ["Portfolio", setting.portfolio.name(of: ids[0]), "Readings"]
          : ["Portfolio", "Readings"]
      case .gutCheck: ["Portfolio", "Gut-check"]
      case .checklist(let id): ["Portfolio", setting.portfolio.name(of: id), "Checklist"]
      case .messages: ["Messages"]
      case .today: ["Today"]
      case .portfolio: ["Portfolio"]
      case .search: ["Search"]
      }
    canvas.write(
      path.joined(separator: chevron), at: Point(x: row.x + 1, y: row.y), role: .title,
      width: row.width - (row.width >= 60 ? GlyphWidth.of(right) + 3 : 1))
  }

  /// On a vendor's screen its place among the others; elsewhere the clock.
  private var right: String {
    guard case .vendor(let id) = destination, let place = vendors.firstIndex(of: id) else {
      return setting.isAccessible ? "" : Wording.moment(setting.now)
    }
    let steps: [(Intent, String)] = [(.previousVendor, "previous"), (.nextVendor, "next")]
    let keys = steps.compactMap { intent, word in
      setting.keymap.label(for: intent, in: [.vendor]).map { $0 + " " + word }
    }
    return (["\(place + 1) of \(vendors.count)"] + keys).joined(separator: "  ")
  }
}
