package import Terminal

/// The themes at the right edge, each tried on while the cursor stands on it.
///
/// Enter keeps it for later runs too, Esc gives back the one before.
package struct ThemePicker: OverlayContent {
  package private(set) var lines: [ThemeLine] = []
  package private(set) var window = ListWindow()
  /// The theme that Esc goes back to.
  private let before: String

  package init(_ setting: Setting) {
    before = setting.theme
  }

  package var takesText: Bool { true }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.readThemes] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key): return press(key, setting)
    case .mouse(let event): return point(event, setting)
    case .themesRead(let found):
      lines = found
      window.fit(count: lines.count, height: Self.rows(setting))
      window.select(lines.firstIndex { $0.stem == before } ?? 0)
    case .resized: window.fit(count: lines.count, height: Self.rows(setting))
    case _: break
    }
    return []
  }

  private mutating func press(_ key: Key, _ setting: Setting) -> [Effect] {
    if setting.isAccessible, case .character(let digit) = key, let number = digit.wholeNumberValue {
      guard (1...9).contains(number), lines.indices.contains(window.offset + number - 1) else {
        return []
      }
      window.select(window.offset + number - 1)
      return selected.map { [.useTheme($0)] } ?? []
    }
    switch key {
    case .escape, .character("q"): return [.then(.close), .useTheme(before)]
    case .enter: return take()
    case .tab: window.move(by: 1)
    case .backTab: window.move(by: -1)
    case .character, .control, .backspace, .delete, .up, .down, .left, .right, .wordLeft,
      .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      guard window.handle(key) else { return [] }
    }
    return selected.map { [.useTheme($0)] } ?? []
  }

  private func take() -> [Effect] {
    guard let stem = selected else { return [.then(.close)] }
    return [.then(.close), .useTheme(stem), .keepTheme(stem)]
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let area = Self.area(Rect(origin: Point(x: 0, y: 0), size: setting.size))
    let before = window.selection
    let press = window.point(event, in: setting.isAccessible ? area : Popup.inner(area))
    if press == .twice { return take() }
    return window.selection == before ? [] : selected.map { [.useTheme($0)] } ?? []
  }

  private var selected: String? {
    window.selected.map { lines[$0].stem }
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    [
      OverlayHint("Up Down", "try on"), OverlayHint("Enter", "keep"),
      OverlayHint("Esc", "as before"),
    ]
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let inner =
      setting.isAccessible
      ? Self.area(canvas.bounds)
      : Popup.frame(Self.area(canvas.bounds), title: "Themes", in: &canvas)
    if setting.isAccessible { canvas.fill(inner, role: .text) }
    var window = window
    window.fit(count: lines.count, height: inner.height)
    for row in window.visible where lines.indices.contains(row) {
      let place = inner.row(row - window.offset)
      let line = lines[row]
      let background = line.background == .any ? "" : "  " + line.background.rawValue
      let number = row - window.offset + 1
      let name = setting.isAccessible && number < 10 ? "\(number) " + line.name : line.name
      let used = canvas.write(
        name, at: Point(x: place.x + 2, y: place.y), width: place.width - 2)
      canvas.write(
        background, at: Point(x: place.x + 2 + used, y: place.y), role: .textDim,
        width: place.width - 2 - used)
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  /// A strip at the right edge, so that the screen under it shows the theme.
  private static func area(_ screen: Rect) -> Rect {
    let width = min(30, screen.width)
    let height = max(1, min(20, screen.height - (screen.height > 12 ? 4 : 0)))
    return Rect(
      x: screen.maxX - width, y: screen.height > 12 ? 2 : 0, width: width, height: height)
  }

  private static func rows(_ setting: Setting) -> Int {
    let area = area(Rect(origin: Point(x: 0, y: 0), size: setting.size))
    return max(1, area.height - (area.height >= 5 && !setting.isAccessible ? 2 : 0))
  }
}
