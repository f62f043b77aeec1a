import Partnership
package import Store
package import Terminal

/// Full-text search as one types; it never waits for the store.
///
/// At most one query is under way. What is typed meanwhile is asked when the answer has come, so
/// that fast typing costs the store little and an old answer never replaces a newer one.
package struct SearchScreen: Screen {
  package private(set) var editor: LineEditor
  /// Whether letters go into the line; else the list has the keys.
  package private(set) var isTyping: Bool
  package private(set) var hits: [Hit]
  /// The words that `hits` answer; nil before the first answer.
  package private(set) var answered: String?
  package private(set) var problem: String?
  package private(set) var window: ListWindow
  private var underWay: String?

  /// How many hits are asked for.
  package static let limit = 200

  package init(words: String = "") {
    editor = LineEditor(words)
    isTyping = true
    hits = []
    window = ListWindow()
  }

  /// The hit that Enter would open.
  package var selected: Hit? { window.selected.map { hits[$0] } }

  package var takesText: Bool { isTyping }

  package func scopes(_ setting: Setting) -> [Scope] { [.lists] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging).union(Intent.changing).union(Intent.zooming)
      .union(Intent.matching)
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    selected?.record.homeVendor.map { [.vendor($0)] } ?? []
  }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    isTyping = hits.isEmpty
    underWay = nil
    return refresh()
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key): return type(key)
    case .paste(let text):
      editor.insert(text)
      return refresh()
    case .intent(let intent): return want(intent)
    case .mouse(let event): return point(event, setting)
    case .found(_, let found): return take(found)
    case .committed(.success, _), .stepTaken(.success, _): return refresh()
    case _: return []
    }
  }

  package mutating func settle(_ setting: Setting) {
    window.fit(count: hits.count, height: Chrome(setting.size).body.height - 2)
  }

  package func status(_ setting: Setting) -> String {
    guard answered != nil else { return "" }
    return hits.count >= Self.limit
      ? "the first \(hits.count) hits" : Wording.count(hits.count, "hit")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.open, .filter, .quickLog, .copy, .back, .help]
  }

  package func typingHints(_ setting: Setting) -> [OverlayHint] {
    let ways = [
      OverlayHint("Esc", editor.isEmpty ? "back" : "to the list"), OverlayHint("F1", "help"),
    ]
    return hits.isEmpty
      ? ways : [OverlayHint("Enter", "open"), OverlayHint("Down", "next hit")] + ways
  }

  /// Asks for what is typed now, unless a query is still under way or nothing is typed.
  private mutating func refresh() -> [Effect] {
    let words = Self.trimmed(editor.text)
    guard !words.isEmpty else {
      hits = []
      answered = nil
      return []
    }
    guard underWay == nil else { return [] }
    underWay = words
    return [.search(Self.query(words))]
  }

  /// Takes the answer to the query under way; asks again where the words have changed since.
  private mutating func take(_ found: Result<[Hit], StoreError>) -> [Effect] {
    let words = underWay
    underWay = nil
    guard words == Self.trimmed(editor.text) else { return refresh() }
    switch found {
    case .success(let found):
      hits = found
      problem = nil
    case .failure(let error):
      hits = []
      problem = error.description
    }
    if answered != words { window = ListWindow(count: hits.count, height: window.height) }
    answered = words
    return []
  }

  private mutating func type(_ key: Key) -> [Effect] {
    switch key {
    case .enter: return open()
    case .escape: return leaveLine()
    case .tab, .backTab: isTyping = hits.isEmpty
    case .down: window.move(by: 1)
    case .up: window.move(by: -1)
    case .pageDown: window.page(.down)
    case .pageUp: window.page(.up)
    case .control("p"): return [.then(.intent(.palette))]
    case .function(1): return [.then(.intent(.help))]
    case .character, .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end, .insert, .function:
      let before = editor.text
      guard editor.handle(key), editor.text != before else { return [] }
      return refresh()
    }
    return []
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let (top, list) = Chrome(setting.size).body.split(top: 2)
    if event.kind == .press, top.contains(event.point) { isTyping = true }
    let press = window.point(event, in: list)
    if press != .none { isTyping = false }
    return press == .twice ? open() : []
  }

  /// Gives the keys to the list; from an empty line, goes back to where one was.
  private mutating func leaveLine() -> [Effect] {
    isTyping = false
    return editor.isEmpty ? [.then(.intent(.earlier))] : []
  }

  private mutating func want(_ intent: Intent) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .open { return open() }
    if intent == .filter || intent == .nextPane || intent == .previousPane || intent == .search {
      isTyping = true
    } else if intent == .cancel {
      editor.replace(with: "")
      isTyping = true
      return refresh()
    } else if intent == .parent {
      return selected?.record.homeVendor.map { [.then(.go(.vendor($0)))] } ?? []
    } else if intent == .copy {
      return selected.map { [.copy($0.excerpt), .then(.say(Toast("Copied the hit.")))] } ?? []
    }
    return []
  }

  private func open() -> [Effect] {
    guard let record = selected?.record else { return [] }
    return [.then(.go(record.kind == .vendor ? .vendor(record.id) : .record(record.id)))]
  }

  /// Reads `kind:NOUN` out of the words; what is no kind stays a word.
  private static func query(_ text: String) -> SearchQuery {
    var words: [Substring] = []
    var kind: RecordKind?
    for word in text.split(separator: " ") {
      if word.hasPrefix("kind:"), let named = RecordKind(noun: String(word.dropFirst(5))) {
        kind = named
      } else {
        words.append(word)
      }
    }
    return SearchQuery(words: words.joined(separator: " "), kind: kind)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

extension RecordKind {
  /// The kind with the noun that screens use or the name that the shell takes, in any case.
  fileprivate init?(noun: String) {
    let wanted = noun.lowercased()
    guard
      let kind = RecordKind.allCases.first(where: {
        $0.rawValue.lowercased() == wanted || $0.noun == wanted
      })
    else { return nil }
    self = kind
  }
}
