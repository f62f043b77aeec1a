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
  private var index: ChoiceIndex

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    /// It is still open.
    case stays
    case picked(Value)
    /// The choice cannot be made now; the reason.
    case refused(String)
    case closed
  }

  package init(title: String, choices: [Choice<Value>], query: String = "") {
    self.title = title
    self.choices = choices
    editor = LineEditor(query)
    index = ChoiceIndex(choices)
    ranking = index.ranked(by: query)
    window = ListWindow(count: ranking.count, height: 10)
  }

  /// The choice that Enter would pick.
  package var selected: Choice<Value>? {
    window.selected.map { choices[ranking[$0].index] }
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closed
    case .enter: return pick()
    case .up, .backTab: window.move(by: -1)
    case .down, .tab: window.move(by: 1)
    case .pageUp: window.page(.up)
    case .pageDown: window.page(.down)
    case .character, .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end, .insert, .function:
      let before = editor.text
      if editor.handle(key), editor.text != before { rank() }
    }
    return .stays
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
    window.fit(count: ranking.count, height: rows)
  }

  private func pick() -> Outcome {
    guard let selected else { return .stays }
    if let obstacle = selected.obstacle { return .refused(obstacle) }
    return .picked(selected.value)
  }

  private mutating func rank() {
    ranking = index.ranked(by: editor.text)
    window = ListWindow(count: ranking.count, height: window.height)
  }
}
