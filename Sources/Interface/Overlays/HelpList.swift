package import Partnership
package import Terminal

/// The keys that work here, this screen's first; typing narrows, Enter runs.
package struct HelpList: OverlayContent {
  package private(set) var editor = LineEditor()
  package private(set) var window = ListWindow()
  /// Every line, innermost scope first.
  package let lines: [Line]
  /// The page of the manual that stands before the keys.
  package let manual: SignPage?

  /// One command of the list.
  package struct Line: Hashable, Sendable {
    package let intent: Intent
    package let scope: Scope
    package let keys: [[Key]]

    var label: String { keys.map(Keymap.label).joined(separator: " ") }
  }

  /// What stands in one row: a heading or a command.
  package enum Row: Hashable, Sendable {
    case heading(String)
    case command(Line)
    case problem(String)
    /// A line of the manual; the label is empty where the line goes on with the one above.
    case manual(label: String, text: String)
  }

  /// Lists what these scopes hold, innermost first.
  ///
  /// Keys that an inner scope hides and intents that mean nothing on the screen are left out.
  package init(_ setting: Setting, scopes: [Scope], idle: Set<Intent> = [], manual: SignPage? = nil)
  {
    self.manual = manual
    lines = scopes.flatMap { scope in
      Intent.allCases.filter { !idle.contains($0) }.compactMap { intent -> Line? in
        let keys = setting.keymap.keys(for: intent, in: scopes)
        let isHere = setting.keymap.keys(for: intent, in: [scope]).contains(where: keys.contains)
        guard isHere || (keys.isEmpty && intent.line.scope == scope) else { return nil }
        return Line(intent: intent, scope: scope, keys: keys)
      }
    }
  }

  package var takesText: Bool { true }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    defer { fit(setting) }
    switch message {
    case .key(let key): return press(key, setting)
    case .mouse(let event):
      return window.point(event, in: Self.list(setting)) == .twice ? run(setting) : []
    case .paste(let text): editor.insert(text)
    case _: break
    }
    return []
  }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    fit(setting)
    window.select(firstCommand(setting))
    return []
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    [
      OverlayHint("Enter", "run"), OverlayHint("Up Down", "move"), OverlayHint("@", "by key"),
      OverlayHint("Esc", "back"),
    ]
  }

  /// The rows that fit what is typed, headings between them.
  package func rows(_ setting: Setting) -> [Row] {
    let text = editor.text.trimmed
    guard text.isEmpty else { return lines.filter { matches($0, text) }.map { .command($0) } }
    var rows: [Row] = manualRows(setting) + setting.keyProblems.map { .problem($0) }
    var scope: Scope?
    for line in lines {
      if line.scope != scope {
        rows.append(.heading(line.scope.title))
        scope = line.scope
      }
      rows.append(.command(line))
    }
    return rows
  }

  private mutating func press(_ key: Key, _ setting: Setting) -> [Effect] {
    switch key {
    case .escape: return [.then(.close)]
    case .enter: return run(setting)
    case .up, .backTab: window.move(by: -1)
    case .down, .tab: window.move(by: 1)
    case .pageUp: window.page(.up)
    case .pageDown: window.page(.down)
    case .character, .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end, .insert, .function:
      let before = editor.text
      guard editor.handle(key), editor.text != before else { return [] }
      fit(setting)
      window.select(firstCommand(setting))
    }
    return []
  }

  private func run(_ setting: Setting) -> [Effect] {
    let rows = rows(setting)
    guard let row = window.selected, case .command(let line) = rows[row] else { return [] }
    return [.then(.close), .then(.intent(line.intent))]
  }

  private func firstCommand(_ setting: Setting) -> Int {
    if manual != nil, editor.text.trimmed.isEmpty { return 0 }
    return rows(setting).firstIndex {
      switch $0 {
      case .command: true
      case .heading, .problem, .manual: false
      }
    } ?? 0
  }

  private func manualRows(_ setting: Setting) -> [Row] {
    guard let manual else { return [] }
    let width = Self.manualWidth(setting)
    return [.heading("The sign: " + manual.title)]
      + manual.rows.flatMap { row in
        WrappedText.lines(row.text, width: width).enumerated().map { number, line in
          .manual(label: number == 0 ? row.label : "", text: line)
        }
      }
  }

  private mutating func fit(_ setting: Setting) {
    window.fit(count: rows(setting).count, height: Self.listRows(setting))
  }

  /// `@g t` looks for a key, other words for parts of name and sentence; all must occur.
  private func matches(_ line: Line, _ text: String) -> Bool {
    if text.hasPrefix("@"), text.count > 1 {
      let wanted = String(text.dropFirst()).trimmed
      return line.keys.contains {
        Keymap.label($0) == wanted || Keymap.label($0).hasPrefix(wanted + " ")
          || $0.map(\.name).joined(separator: " ") == wanted
      }
    }
    let isCaseKept = text.contains(where: \.isUppercase)
    let whole = line.intent.title + " " + line.intent.line.help
    let searched = isCaseKept ? whole : whole.lowercased()
    return text.split(separator: " ").allSatisfy { searched.contains($0) }
  }
}
