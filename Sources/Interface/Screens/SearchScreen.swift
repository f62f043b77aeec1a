package import Partnership
package import Store
package import Terminal

/// Full-text search as one types; it never waits for the store.
///
/// At most one query is under way. What is typed meanwhile is asked when the answer has come, so
/// that fast typing costs the store little and an old answer never replaces a newer one.
package struct SearchScreen: Hashable, Sendable {
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

  /// What a key or an answer led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    /// The key means nothing here; a wider scope may know it.
    case ignored
    case search(SearchQuery)
    case open(RecordID)
    case openVendor(RecordID)
  }

  package init(words: String = "") {
    editor = LineEditor(words)
    isTyping = true
    hits = []
    window = ListWindow()
  }

  /// The hit that Enter would open.
  package var selected: Hit? { window.selected.map { hits[$0] } }

  /// Asks for what is typed now, unless a query is still under way or nothing is typed.
  package mutating func refresh() -> Outcome {
    let words = Self.trimmed(editor.text)
    guard !words.isEmpty else {
      hits = []
      answered = nil
      window.fit(count: 0, height: window.height)
      return .stays
    }
    guard underWay == nil else { return .stays }
    underWay = words
    return .search(Self.query(words))
  }

  /// Takes the answer to the query under way; asks again where the words have changed since.
  package mutating func take(_ found: Result<[Hit], StoreError>) -> Outcome {
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
    answered = words
    window = ListWindow(count: hits.count, height: window.height)
    return .stays
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    isTyping ? type(key) : choose(key)
  }

  /// Puts pasted text into the line.
  package mutating func paste(_ text: String) -> Outcome {
    editor.insert(text)
    isTyping = true
    return refresh()
  }

  /// Fits the list to the rows that the screen has for it.
  package mutating func fit(rows: Int) {
    window.fit(count: hits.count, height: rows)
  }

  private mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .enter: return open()
    case .escape:
      if editor.isEmpty { return .ignored }
      isTyping = false
    case .tab, .backTab: isTyping = hits.isEmpty
    case .down: window.move(by: 1)
    case .up: window.move(by: -1)
    case .pageDown: window.page(.down)
    case .pageUp: window.page(.up)
    case .character, .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end, .insert, .function:
      let before = editor.text
      guard editor.handle(key) else { return .ignored }
      return editor.text == before ? .stays : refresh()
    }
    return .stays
  }

  private mutating func choose(_ key: Key) -> Outcome {
    switch key {
    case .enter, .right, .character("l"): return open()
    case .character("/"), .tab, .backTab:
      isTyping = true
      return .stays
    case .escape:
      editor.replace(with: "")
      isTyping = true
      return refresh()
    case .character("v"): return selected?.record.homeVendor.map { .openVendor($0) } ?? .stays
    case .character, .control, .backspace, .delete, .up, .down, .left, .wordLeft, .wordRight,
      .home, .end, .pageUp, .pageDown, .insert, .function:
      return window.handle(key) ? .stays : .ignored
    }
  }

  private func open() -> Outcome {
    guard let record = selected?.record else { return .stays }
    return record.kind == .vendor ? .openVendor(record.id) : .open(record.id)
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
