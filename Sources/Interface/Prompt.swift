package import Partnership
package import Terminal

/// One line to type over the status row: an owner, a tag, a day, a follow-up.
package struct Prompt: OverlayContent {
  package let label: String
  package private(set) var purpose: Purpose
  package private(set) var editor: LineEditor
  /// What stood in the line when it opened.
  private var initial: String

  /// What the typed text is for.
  package enum Purpose: Hashable, Sendable {
    case owner([ActTarget])
    case tag([ActTarget])
    case postponeUntil([ActTarget])
    case importFile
    case signReason([ActTarget], isPlan: Bool)
    case signUntil([ActTarget], isPlan: Bool, reason: String)
    /// `text` is offered as the words afterwards.
    case disputedBy([ActTarget], text: String)
    case disputeText([ActTarget], by: String)
    case asideReason([ActTarget])
    /// What a check of the selection found.
    case checkNote(RecordID, CheckLine)
    case statusSince(RecordID, VendorStatus)
    /// What success with a vendor means.
    case success(RecordID)
    /// What a step of a record asks for.
    case recordStep(RecordStep, Record)
    /// Why advice is not taken.
    case declineReason([ActTarget])
    /// How a conflict was settled, or an issue fixed.
    case settledHow([ActTarget])
    /// The name of a view of the portfolio.
    case saveView
  }

  package init(_ label: String, _ purpose: Purpose, text: String = "") {
    self.label = label
    self.purpose = purpose
    editor = LineEditor(text)
    initial = text
  }

  package var takesText: Bool { true }

  /// Goes on with what was typed and not finished.
  package mutating func appear(_ setting: Setting) -> [Effect] {
    guard editor.isEmpty, let name = purpose.draftName, let kept = setting.drafts[name] else {
      return []
    }
    let lines = kept.split(separator: "\n", maxSplits: 1).map(String.init)
    if case .disputedBy(let targets, _) = purpose {
      purpose = .disputedBy(targets, text: lines.count > 1 ? lines[1] : "")
    }
    if purpose.isFirstQuestion { editor = LineEditor(lines.first ?? "") }
    initial = editor.text
    return []
  }

  package func keep() -> [Effect] {
    guard let name = purpose.draftName, editor.text != initial,
      let words = purpose.words(with: editor.text)
    else { return [] }
    return [.saveDraft(name: name, text: words)]
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(.escape):
      return keep() + [.then(.close)] + (SignActs.before(purpose).map { [.then($0)] } ?? [])
    case .key(.enter):
      let answer: [Effect] = [.then(.close), .then(.typed(purpose, editor.text))]
      guard purpose.isWholeAnswer, let name = purpose.draftName, setting.drafts[name] != nil else {
        return answer
      }
      return answer + [.removeDraft(name: name)]
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

extension Prompt.Purpose {
  /// The name under which unfinished words are kept; nil where they are short and soon typed again.
  package var draftName: String? {
    let name =
      switch self {
      case .signReason(let targets, let isPlan), .signUntil(let targets, let isPlan, _):
        DraftName.words(isPlan ? .plan : .known, targets).text
      case .disputedBy(let targets, _), .disputeText(let targets, _):
        DraftName.words(.dispute, targets).text
      case .asideReason(let targets): DraftName.words(.aside, targets).text
      case .checkNote(let vendor, let line):
        DraftName.said(line.topic.rawValue, line.check?.id ?? vendor).text
      case .success(let vendor): DraftName.said("success", vendor).text
      case .recordStep(let step, let record): DraftName.said(step.rawValue, record.id).text
      case .declineReason(let targets):
        targets.first?.record.map { DraftName.said("declined", $0).text } ?? ""
      case .settledHow(let targets):
        targets.first?.record.map { DraftName.said(RecordStep.settled.rawValue, $0).text } ?? ""
      case .owner, .tag, .postponeUntil, .importFile, .saveView, .statusSince: ""
      }
    return (1...Self.longestName).contains(name.utf8.count) ? name : nil
  }

  /// A file's name has room for a few signs; of more at once nothing is kept.
  private static let longestName = 100

  /// What is kept: the answer to the first question, then that to the second.
  fileprivate func words(with text: String) -> String? {
    let lines: [String] =
      switch self {
      case .signReason, .asideReason: [text]
      case .signUntil(_, _, let reason): [reason, text]
      case .disputedBy(_, let words): [text, words]
      case .disputeText(_, let by): [by, text]
      case .checkNote, .success, .recordStep, .declineReason, .settledHow: [text]
      case .owner, .tag, .postponeUntil, .importFile, .saveView, .statusSince: []
      }
    guard let first = lines.first, !first.trimmed.isEmpty else { return nil }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  fileprivate var isFirstQuestion: Bool {
    switch self {
    case .signReason, .disputedBy, .asideReason: true
    case .signUntil, .disputeText, .owner, .tag, .postponeUntil, .importFile, .saveView,
      .statusSince:
      false
    case .checkNote, .success, .recordStep, .declineReason, .settledHow: true
    }
  }

  /// Whether nothing further is asked, so that Enter makes the kept words needless.
  fileprivate var isWholeAnswer: Bool {
    switch self {
    case .checkNote, .success, .recordStep, .declineReason, .settledHow: true
    case .signReason, .signUntil, .disputedBy, .disputeText, .asideReason, .owner, .tag,
      .postponeUntil, .importFile, .saveView, .statusSince:
      false
    }
  }
}
