package import Partnership

/// What can be said about an open matter, so that it waits no longer.
package enum Answer: String, CaseIterable, Hashable, Sendable {
  case keep
  case renegotiate
  case cancel
  case noticeReceived = "notice received"
  case yes
  case no
  case later
  case kept
  case broken
  case held
  case missedByThem = "missed by them"
  case missedByUs = "missed by us"
  case cancelled
  case faultTheirs = "fault theirs"
  case faultOurs = "fault ours"
  case faultBoth = "fault of both"
  case resolved
  case told = "told today"
  case answered
  case done

  /// The key of the answer, and what the menu says.
  package var option: (key: Character, title: String) {
    switch self {
    case .keep: ("k", "keep: it renews, nothing more to do")
    case .renegotiate: ("r", "renegotiate: stays here until that is done")
    case .cancel: ("c", "cancel: the notice must still go out")
    case .noticeReceived: ("x", "they have our notice")
    case .yes: ("y", "yes")
    case .no: ("n", "no")
    case .later: ("l", "later: ask again in a week")
    case .kept: ("k", "kept")
    case .broken: ("b", "broken")
    case .held: ("h", "held")
    case .missedByThem: ("t", "missed by them")
    case .missedByUs: ("u", "missed by us")
    case .cancelled: ("c", "cancelled")
    case .faultTheirs: ("t", "the fault is theirs")
    case .faultOurs: ("o", "the fault is ours")
    case .faultBoth: ("b", "the fault is of both")
    case .resolved: ("x", "it is over: settled, fixed")
    case .told: ("x", "told today")
    case .answered: ("x", "answered")
    case .done: ("x", "done")
    }
  }

  /// The answers that a kind of matter takes; none where it is closed by logging or in a form.
  package static func choices(for kind: AttentionKind) -> [Answer] {
    switch kind {
    case .notice: [.keep, .renegotiate, .cancel]
    case .cancellationProof: [.noticeReceived, .keep]
    case .recommendation: [.yes, .no, .later]
    case .promise: [.kept, .broken]
    case .meetingOutcome: [.held, .missedByThem, .missedByUs, .cancelled]
    case .conflictFault: [.faultTheirs, .faultOurs, .faultBoth]
    case .conflict: [.resolved]
    case .tellVendor, .reportIssue: [.told]
    case .reply: [.answered]
    case .followUp: [.done]
    case .agreementEnds, .touch, .review, .leadership, .judgement: []
    }
  }

  /// The question above the answers.
  package static func question(_ kind: AttentionKind) -> String {
    switch kind {
    case .notice: "Keep or cancel?"
    case .cancellationProof: "Has the notice arrived?"
    case .recommendation: "Take the advice?"
    case .promise: "What became of the promise?"
    case .meetingOutcome: "What became of the meeting?"
    case .conflictFault: "Whose fault was it?"
    case .conflict: "Is it settled?"
    case .tellVendor, .reportIssue: "Do they know?"
    case .reply: "Was it answered?"
    case .followUp: "Is it done?"
    case .agreementEnds, .touch, .review, .leadership, .judgement: ""
    }
  }

  /// The line that the log bar begins with for a matter that is closed by logging.
  package static func line(for kind: AttentionKind) -> String? {
    switch kind {
    case .touch, .leadership: "call "
    case .review: "m #review "
    case .judgement: "gut trust "
    case .notice, .cancellationProof, .recommendation, .promise, .meetingOutcome, .conflictFault,
      .conflict, .tellVendor, .reportIssue, .reply, .followUp, .agreementEnds:
      nil
    }
  }
}
