package import Partnership

/// One thing that waits, with its vendor and its words: a row of Today, an open matter of a vendor.
package struct Matter: Hashable, Sendable {
  package let key: MatterKey
  package let group: AttentionClass
  package let dueOn: Day
  /// What waits, in words: "send SOW", "price sheet, promised by Eva Roth".
  package let text: String
  /// Sentences that explain what is irreversible; nil for all else.
  package let explanation: String?
  /// What can be said about it, so that it waits no longer.
  package let answers: [Answer]
  private let planned: MeetingLine?

  /// The meeting, where this is one that is planned for today.
  package var meeting: Meeting? { planned?.meeting }

  package var vendor: RecordID { key.vendor }

  package init(vendor: RecordID, _ line: AttentionLine) {
    let attention = line.attention
    key = MatterKey(vendor: vendor, kind: attention.kind, ref: attention.ref)
    group = attention.class
    dueOn = attention.dueOn
    text = line.text
    explanation = line.explanation
    answers = Answer.choices(for: attention.kind)
    planned = nil
  }

  /// Makes the matter of a meeting that is planned for today.
  package init(vendor: RecordID, _ line: MeetingLine) {
    key = MatterKey(vendor: vendor, kind: .meetingOutcome, ref: line.meeting.id.text)
    group = .weOwe
    dueOn = line.meeting.at.day
    text = line.text
    explanation = nil
    answers = Answer.choices(for: .meetingOutcome)
    planned = line
  }

  /// Makes the matter of something that is open, whether or not it waits today.
  package init(vendor: RecordID, open matter: OpenMatter) {
    let kind = matter.attention?.kind ?? matter.record.openKind
    key = MatterKey(vendor: vendor, kind: kind, ref: matter.record.id.text)
    group = matter.attention?.class ?? .weOwe
    dueOn = matter.dueOn
    text = matter.text
    explanation = nil
    planned = nil
    if case .issue(let issue) = matter.record {
      answers = (issue.reportedOn == nil ? [.told] : []) + [.resolved]
    } else if case .conflict(let conflict) = matter.record, conflict.fault == nil {
      answers = [.resolved, .faultTheirs, .faultOurs, .faultBoth]
    } else {
      answers = Answer.choices(for: kind)
    }
  }

  /// When it is due: the clock time of a meeting, else the day in words.
  package func when(today: Day) -> String {
    meeting?.at.time?.description ?? Wording.due(dueOn, today: today)
  }

  /// Whether the left one stands before the right one in Today; meetings go by the clock.
  package static func precedes(_ left: Matter, _ right: Matter) -> Bool {
    if let one = left.meeting?.at, let other = right.meeting?.at, one != other {
      return one < other
    }
    if left.dueOn != right.dueOn { return left.dueOn < right.dueOn }
    if left.key.kind != right.key.kind { return left.key.kind.rawValue < right.key.kind.rawValue }
    if left.vendor != right.vendor { return left.vendor < right.vendor }
    return left.key.ref.utf8.lexicographicallyPrecedes(right.key.ref.utf8)
  }
}

/// What tells matters apart while their days and words change.
package struct MatterKey: Hashable, Sendable {
  package let vendor: RecordID
  package let kind: AttentionKind
  package let ref: String

  /// The record that waits; nil for cadence, where a vendor waits for a talk.
  package var record: RecordID? {
    switch kind {
    case .touch, .review, .leadership: nil
    case .judgement: ref == Attention.never ? nil : RecordID(ref)
    case .notice, .cancellationProof, .agreementEnds, .reply, .recommendation, .promise,
      .conflict, .tellVendor, .reportIssue, .followUp, .meetingOutcome, .conflictFault:
      RecordID(ref)
    }
  }
}

extension Record {
  /// The kind of attention that an open record will ask for when its day has come.
  fileprivate var openKind: AttentionKind {
    switch self {
    case .commitment: .promise
    case .followUp: .followUp
    case .communication: .reply
    case .project: .tellVendor
    case .conflict: .conflict
    case .issue: .reportIssue
    case .recommendation: .recommendation
    case .meeting: .meetingOutcome
    case .agreement(let agreement): agreement.renewal == .tacit ? .notice : .agreementEnds
    case .vendor, .contact, .decision, .goal, .measure, .reading, .invoice, .judgement,
      .checklistItem, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      .followUp
    }
  }
}
