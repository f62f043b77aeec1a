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

  /// Draws the first screens and what waits in them; returns where they end.
  private func drawTabs(into canvas: inout Canvas, _ row: Rect) -> Int {
    var x = row.x + 1
    let tabs: [(Destination, Intent)] = [
      (.today, .today), (.portfolio, .portfolio), (.signs, .signs), (.search, .search),
    ]
    for (place, intent) in tabs {
      let key = setting.keymap.label(for: intent, in: [.global]) ?? ""
      let hint = place == .signs && row.width < 56 ? "Signs" : intent.line.hint
      let name = key + " " + hint
      guard x + name.utf8.count <= row.maxX || place == destination else { continue }
      let role: Role = place == destination ? .tabActive : .tab
      x += canvas.write(name, at: Point(x: x, y: row.y), role: role, width: row.maxX - x)
      let count = place == .today ? setting.waiting : place == .signs ? setting.openSigns : nil
      if let count, count > 0 {
        x += 1
        x += canvas.write(
          String(count), at: Point(x: x, y: row.y), role: .tabCount, width: row.maxX - x)
      }
      x += 2
    }
    let help = setting.keymap.label(for: .help, in: [.global]) ?? ""
    if row.maxX - x >= 24 {
      x += canvas.write(help + " Keys", at: Point(x: x, y: row.y), role: .tab)
    }
    return x
  }

  private func drawPath(into canvas: inout Canvas, _ row: Rect) {
    let chevron = " " + canvas.glyphs[.chevron] + " "
    let path: [String] =
      switch destination {
      case .vendor(let id): ["Portfolio", setting.portfolio.name(of: id)]
      case .record(let id): ["Record", "[\(id.text)]"]
      case .triage: ["Portfolio", "Triage"]
      case .changes: ["Changes"]
      case .signs: ["Warning signs"]
      case .why(let id): ["Portfolio", setting.portfolio.name(of: id), "Why"]
      case .trend(let id): ["Portfolio", setting.portfolio.name(of: id), "Trend"]
      case .brief(let id): ["Portfolio", setting.portfolio.name(of: id), "Brief"]
      case .callSheet(let id): ["Portfolio", setting.portfolio.name(of: id), "Call sheet"]
      case .compare: ["Portfolio", "Compare"]
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
