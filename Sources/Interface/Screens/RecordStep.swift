package import Partnership

/// What can become of one record next: decided, settled, reviewed, a step further.
package enum RecordStep: String, CaseIterable, Hashable, Sendable {
  case escalated
  case settled
  case lesson
  case repeated
  case faultTheirs = "fault theirs"
  case faultOurs = "fault ours"
  case faultBoth = "fault of both"
  case accepted
  case declined
  case deferred
  case option
  case interestTold = "interest told"
  case interestHidden = "interest hidden"
  case interestNone = "no interest"
  case outcome
  case keep
  case renegotiate
  case cancel
  case noticeSent = "notice sent"
  case noticeReceived = "notice received"
  case renewed
  case reviewed
  case told
  case fixed
  case held
  case missedByThem = "missed by them"
  case missedByUs = "missed by us"
  case cancelled
  case kept
  case broken
  case done
  case achieved
  case missed
  case dropped
  case retired
  case answered
  case left

  /// The key, and what the menu says.
  package var option: (key: Character, title: String) {
    switch self {
    case .escalated: ("e", "it is escalated today")
    case .settled: ("x", "it is settled")
    case .lesson: ("l", "what both learned")
    case .repeated: ("r", "it came up before")
    case .faultTheirs: ("t", "the fault is theirs")
    case .faultOurs: ("o", "the fault is ours")
    case .faultBoth: ("b", "the fault is of both")
    case .accepted: ("y", "yes, and why")
    case .declined: ("n", "no, and why")
    case .deferred: ("l", "later: ask again in a week")
    case .option: ("+", "one more option")
    case .interestTold: ("g", "they said what they gain")
    case .interestHidden: ("h", "they hid what they gain")
    case .interestNone: ("0", "they gain nothing")
    case .outcome: ("u", "what came of it")
    case .keep: ("k", "keep: it renews, nothing more to do")
    case .renegotiate: ("r", "renegotiate")
    case .cancel: ("c", "cancel: the notice must still go out")
    case .noticeSent: ("s", "our notice is sent")
    case .noticeReceived: ("x", "they have our notice")
    case .renewed: ("n", "renewed by hand, until a day")
    case .reviewed: ("v", "reviewed today")
    case .told: ("t", "they were told just now")
    case .fixed: ("x", "it is fixed")
    case .held: ("h", "held")
    case .missedByThem: ("t", "missed by them")
    case .missedByUs: ("u", "missed by us")
    case .cancelled: ("c", "cancelled")
    case .kept: ("k", "kept")
    case .broken: ("b", "broken")
    case .done: ("x", "done")
    case .achieved: ("a", "achieved")
    case .missed: ("m", "missed")
    case .dropped: ("d", "dropped")
    case .retired: ("r", "no longer measured")
    case .answered: ("x", "answered")
    case .left: ("l", "left today")
    }
  }

  /// What is asked before it is written, and whether it must be said; nil where nothing is asked.
  package var question: (label: String, isRequired: Bool)? {
    switch self {
    case .settled: ("How was it settled?", false)
    case .lesson: ("What did both learn?", true)
    case .repeated: ("Number of the earlier conflict:", true)
    case .accepted: ("Why yes?", false)
    case .declined: ("Why not?", true)
    case .option: ("Which option?", true)
    case .outcome: ("What came of it?", true)
    case .noticeSent: ("Sent on which day (empty: today)?", false)
    case .noticeReceived: ("Received on which day (empty: today)?", false)
    case .renewed: ("New last day (2026-12-31):", true)
    case .fixed: ("How was it fixed?", false)
    case .escalated, .faultTheirs, .faultOurs, .faultBoth, .deferred, .interestTold,
      .interestHidden, .interestNone, .keep, .renegotiate, .cancel, .reviewed, .told, .held,
      .missedByThem, .missedByUs, .cancelled, .kept, .broken, .achieved, .missed, .dropped,
      .retired, .answered, .left, .done:
      nil
    }
  }

  /// What a record may do next, as it stands.
  package static func next(for record: Record, on day: Day) -> [RecordStep] {
    switch record {
    case .conflict(let conflict):
      (conflict.resolvedOn == nil ? [.settled] : [])
        + (conflict.resolvedOn == nil && conflict.escalatedOn == nil ? [.escalated] : [])
        + (conflict.fault == nil ? [.faultTheirs, .faultOurs, .faultBoth] : [])
        + [.lesson] + (conflict.repeatOf == nil ? [.repeated] : [])
    case .recommendation(let advice):
      (advice.isUndecided ? [.accepted, .declined, .deferred] : [.outcome]) + [.option]
        + (advice.disclosedInterest == nil && advice.side == .vendor
          ? [.interestTold, .interestHidden, .interestNone] : [])
    case .agreement(let agreement): next(for: agreement, on: day)
    case .issue(let issue):
      (issue.resolvedOn == nil ? [.fixed] : []) + (issue.reportedOn == nil ? [.told] : [])
    case .meeting(let meeting):
      meeting.status == .planned ? [.held, .missedByThem, .missedByUs, .cancelled] : []
    case .commitment(let promise):
      promise.keptOn == nil && promise.brokenOn == nil ? [.kept, .broken] : []
    case .followUp(let followUp): followUp.doneOn == nil ? [.done] : []
    case .goal(let goal):
      goal.closedOn == nil ? [.reviewed, .achieved, .missed, .dropped] : []
    case .measure(let measure): measure.retiredOn == nil ? [.retired] : []
    case .project(let project): project.vendorToldOn == nil ? [.told] : []
    case .communication(let talk): talk.isAwaited ? [.answered] : []
    case .contact(let contact): contact.leftOn == nil ? [.left] : []
    case .vendor, .decision, .reading, .invoice, .judgement, .checklistItem, .requestCount, .note,
      .acknowledgement, .play, .postponement, .dispute, .setAside:
      []
    }
  }

  private static func next(for agreement: Agreement, on day: Day) -> [RecordStep] {
    let state = agreement.term(on: day).state
    guard state != .ended else { return [] }
    let notice: [RecordStep] =
      agreement.cancelledOn != nil
      ? [] : (agreement.noticeSentOn == nil ? [.noticeSent] : []) + [.noticeReceived]
    return (state == .renewing ? [.keep, .renegotiate, .cancel] : []) + notice
      + (state == .cancelled ? [] : [.renewed]) + [.reviewed]
  }
}
