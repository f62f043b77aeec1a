/// One thing that waits for somebody (domain specification (e)).
package struct Attention: Hashable, Sendable {
  package let `class`: AttentionClass
  package let kind: AttentionKind
  /// The record's id; for cadence `vendor`, or `never` where nothing was ever logged.
  package let ref: String
  package let dueOn: Day
  /// How many days ago it was due; negative while it still lies ahead.
  package let days: Int

  package init(_ class: AttentionClass, _ kind: AttentionKind, ref: String, dueOn: Day, on day: Day)
  {
    self.class = `class`
    self.kind = kind
    self.ref = ref
    self.dueOn = dueOn
    days = day - dueOn
  }

  /// The record it is about; nil for cadence, and where nothing was ever logged.
  package var record: RecordID? {
    switch kind {
    case .touch, .review, .leadership: nil
    case .judgement: ref == Attention.never ? nil : RecordID(ref)
    case .notice, .cancellationProof, .agreementEnds, .reply, .recommendation, .promise,
      .conflict, .tellVendor, .reportIssue, .followUp, .meetingOutcome, .conflictFault:
      RecordID(ref)
    }
  }

  /// The reference of what was logged at least once.
  package static let vendor = "vendor"
  /// The reference of what was never logged.
  package static let never = "never"
}

/// For whom something waits, and whether it can be undone; the raw value is the order.
package enum AttentionClass: Int, CaseIterable, Sendable {
  case irreversible = 1
  case weOwe
  case theyOwe
  case cadence
  case housekeeping
}

/// What is waiting.
package enum AttentionKind: String, Word {
  /// An agreement renews by itself unless somebody decides.
  case notice
  /// It was decided to cancel; the notice has not been received yet.
  case cancellationProof = "cancellation-proof"
  /// An agreement ends by itself.
  case agreementEnds = "agreement-ends"
  case reply
  case recommendation
  case promise
  case conflict
  /// They have not heard of a project of ours.
  case tellVendor = "tell-vendor"
  /// They have not heard of an issue.
  case reportIssue = "report-issue"
  case followUp = "follow-up"
  /// Two-way talk.
  case touch
  case review
  case leadership
  /// A planned meeting is past, and nobody said what became of it.
  case meetingOutcome = "meeting-outcome"
  /// Nobody said whose fault a conflict is.
  case conflictFault = "conflict-fault"
  /// Trust was not judged lately.
  case judgement
}

extension Attention: Comparable {
  /// The order of Today: class, due day, kind and reference as text.
  package static func < (left: Attention, right: Attention) -> Bool {
    if left.class != right.class { return left.class.rawValue < right.class.rawValue }
    if left.dueOn != right.dueOn { return left.dueOn < right.dueOn }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return left.ref.utf8.lexicographicallyPrecedes(right.ref.utf8)
  }
}
