import Partnership
package import Terminal

/// One line to type over the status row: an owner, a tag, a day, a follow-up.
package struct Prompt: OverlayContent {
  package let label: String
  package let purpose: Purpose
  package private(set) var editor: LineEditor
  /// What is wrong with what was typed, until the next key.
  package private(set) var problem: String?

  /// What the typed text is for.
  package enum Purpose: Hashable, Sendable {
    case owner([ActTarget])
    case tag([ActTarget])
    case postponeUntil([ActTarget])
    case importFile
    case signReason([ActTarget], isPlan: Bool)
    case signUntil([ActTarget], isPlan: Bool, reason: String)
    case disputedBy([ActTarget])
    case disputeText([ActTarget], by: String)
    case asideReason([ActTarget])
    /// The name of a view of the portfolio.
    case saveView
  }

  package init(_ label: String, _ purpose: Purpose, text: String = "") {
    self.label = label
    self.purpose = purpose
    editor = LineEditor(text)
  }

  package var takesText: Bool { true }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(.escape):
      return [.then(.close)] + (SignActs.before(purpose).map { [.then($0)] } ?? [])
    case .key(.enter): return [.then(.close), .then(.typed(purpose, editor.text))]
    case .key(let key): _ = editor.handle(key)
    case .paste(let text): editor.insert(text)
    case _: break
    }
    return []
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    [OverlayHint("Enter", "take"), OverlayHint("Esc", "back")]
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let chrome = Chrome(canvas.size)
    let row = chrome.status
    canvas.fill(row, role: .input)
    canvas.drawInput(editor, in: row, prompt: " " + label + " ")
  }
}
