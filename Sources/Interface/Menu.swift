package import Terminal

/// A short list over the screen where one key picks.
package struct Menu: OverlayContent {
  package let title: String
  package let options: [Option]
  package private(set) var window: ListWindow

  /// One thing to pick, its key, and the message that picking sends.
  package struct Option: Hashable, Sendable {
    package let key: Key
    package let title: String
    package let message: Message

    package init(_ key: Character, _ title: String, _ message: Message) {
      self.key = .character(key)
      self.title = title
      self.message = message
    }
  }

  package init(title: String, options: [Option], selected: Int = 0) {
    self.title = title
    self.options = options
    window = ListWindow(count: options.count, height: max(1, options.count), selection: selected)
  }

  package var takesText: Bool { true }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    if case .mouse(let event) = message { return point(event, setting) }
    guard case .key(let key) = message else { return [] }
    if let option = options.first(where: { $0.key == key }) ?? numbered(key, setting) {
      return [.then(.close), .then(option.message)]
    }
    switch key {
    case .escape, .character("q"): return [.then(.close)]
    case .enter: return take()
    case .tab: window.move(by: 1)
    case .backTab: window.move(by: -1)
    case .character, .control, .backspace, .delete, .up, .down, .left, .right, .wordLeft,
      .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      _ = window.handle(key)
    }
    return []
  }

  private func take() -> [Effect] {
    guard let row = window.selected else { return [.then(.close)] }
    return [.then(.close), .then(options[row].message)]
  }

  /// One press takes an option, as one key does.
  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let inner = Popup.inner(area(in: Rect(origin: Point(x: 0, y: 0), size: setting.size)))
    window.fit(count: options.count, height: inner.height)
    return window.point(event, in: inner) == .none ? [] : take()
  }

  private func area(in screen: Rect) -> Rect {
    let widest = options.map { GlyphWidth.of($0.title) }.max() ?? 0
    let wanted = Size(
      width: max(widest + 9, GlyphWidth.of(title) + 6, 24), height: max(5, options.count + 2))
    return Popup.area(in: screen, wanted: wanted)
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    [OverlayHint("Enter", "take"), OverlayHint("Esc", "back")]
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let inner = Popup.frame(area(in: canvas.bounds), title: title, in: &canvas)
    var window = window
    window.fit(count: options.count, height: inner.height)
    for (line, row) in window.visible.enumerated() {
      let place = inner.row(line)
      if row == window.selected { canvas.write(.gutter, at: place.origin) }
      canvas.write(
        label(ofRow: row, isNumbered: canvas.isPlain), at: Point(x: place.x + 2, y: place.y),
        role: .key,
        width: place.width - 2)
      canvas.write(
        options[row].title, at: Point(x: place.x + 5, y: place.y), width: place.width - 5)
      if row == window.selected {
        canvas.highlight(place, .selection)
        if setting.isAccessible { canvas.cursor = place.origin }
      }
    }
  }

  /// The key of an option; its number where letters would be read aloud without need.
  private func label(ofRow row: Int, isNumbered: Bool) -> String {
    let digits = "0123456789".map { Key.character($0) }
    guard isNumbered, row < 9, !digits.contains(options[row].key) else {
      return options[row].key.label
    }
    return String(row + 1)
  }

  /// Digits pick by place where they are shown: to all others a stray one must mean nothing.
  private func numbered(_ key: Key, _ setting: Setting) -> Option? {
    guard setting.isAccessible, case .character(let character) = key,
      let number = character.wholeNumberValue,
      options.indices.contains(number - 1)
    else { return nil }
    return options[number - 1]
  }
}
