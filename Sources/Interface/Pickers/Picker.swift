package import Terminal

/// A list that narrows while one types: vendors, people, commands.
///
/// Letters go into the line, arrows move, Enter picks, Esc closes.
package struct Picker<Value: Hashable & Sendable>: Hashable, Sendable {
  package let title: String
  package private(set) var choices: [Choice<Value>]
  package private(set) var editor: LineEditor
  package private(set) var ranking: [RankedChoice]
  package private(set) var window: ListWindow
  /// What Enter makes of words that fit nothing, such as "add a vendor called"; nil = nothing.
  package let maker: String?
  /// What would fill the list, for where it holds nothing at all.
  package var filler: String?
  /// Whether digits pick by place, as somebody who hears the list expects.
  package var isNumbered = false
  private var index: ChoiceIndex

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    /// It is still open.
    case stays
    case picked(Value)
    /// Something new by this name is wanted.
    case new(String)
    /// The choice cannot be made now; the reason.
    case refused(String)
    case closed
  }

  package init(
    title: String, choices: [Choice<Value>], query: String = "", maker: String? = nil
  ) {
    self.title = title
    self.maker = maker
    self.choices = choices
    editor = LineEditor(query)
    index = ChoiceIndex(choices)
    ranking = index.ranked(by: query)
    window = ListWindow(count: ranking.count, height: 10)
    window.fit(count: rowCount, height: 10)
  }

  /// The choice that Enter would pick; nil where there is none, or something new is wanted.
  package var selected: Choice<Value>? {
    window.selected.flatMap { $0 < ranking.count ? choices[ranking[$0].index] : nil }
  }

  /// The name of something new that stands behind what fits; nil where nothing new can be made.
  package var newName: String? {
    let name = editor.text.trimmed
    guard maker != nil, !name.isEmpty else { return nil }
    let wanted = FoldedText(name).signs
    return choices.contains { FoldedText($0.title).signs == wanted } ? nil : name
  }

  private var rowCount: Int { ranking.count + (newName == nil ? 0 : 1) }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closed
    case .enter: return pick()
    case .up, .backTab: window.move(by: -1)
    case .down, .tab: window.move(by: 1)
    case .pageUp: window.page(.up)
    case .pageDown: window.page(.down)
    case .character(let character) where isNumbered && ("1"..."9").contains(character):
      return pick(place: (character.wholeNumberValue ?? 1) - 1)
    case .character, .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end, .insert, .function:
      let before = editor.text
      if editor.handle(key), editor.text != before { rank() }
    }
    return .stays
  }

  /// Moves as the mouse says; a row that is pressed twice is picked.
  package mutating func point(_ event: MouseEvent, over screen: Rect) -> Outcome {
    let list = Popup.inner(Self.area(over: screen)).split(top: 1).rest
    return window.point(event, in: list) == .twice ? pick() : .stays
  }

  /// Puts pasted text into the line.
  package mutating func paste(_ text: String) {
    editor.insert(text)
    rank()
  }

  /// Replaces what is offered and keeps what was typed.
  package mutating func offer(_ choices: [Choice<Value>]) {
    self.choices = choices
    index = ChoiceIndex(choices)
    rank()
  }

  /// Fits the list to the rows that the screen has for it.
  package mutating func fit(rows: Int) {
    window.fit(count: rowCount, height: rows)
  }

  /// Picks the row at a place of those that are shown.
  private mutating func pick(place: Int) -> Outcome {
    let shown = Array(window.visible)
    guard shown.indices.contains(place) else { return .stays }
    window.select(shown[place])
    return pick()
  }

  private func pick() -> Outcome {
    guard let selected else { return newName.map { .new($0) } ?? .stays }
    if let obstacle = selected.obstacle { return .refused(obstacle) }
    return .picked(selected.value)
  }

  private mutating func rank() {
    ranking = index.ranked(by: editor.text)
    window = ListWindow(count: rowCount, height: window.height)
  }
}
