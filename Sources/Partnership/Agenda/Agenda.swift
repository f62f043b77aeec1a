/// What waits for whom on a day.
package enum Agenda {
  /// Everything that waits in a dossier on a day, in the order of Today.
  package static func attention(
    of dossier: Dossier, on day: Day, policy: Policy
  ) -> [Attention] {
    attention(of: dossier.seen(on: day), policy: policy)
  }

  /// Everything that waits in a dossier as it was seen, in the order of Today.
  package static func attention(of seen: Seen, policy: Policy) -> [Attention] {
    var list = AgendaList(seen: seen, policy: policy)
    list.addAgreements()
    list.addReplies()
    list.addDebts()
    list.addCadence()
    list.addHousekeeping()
    return list.attention.sorted()
  }

  /// Where every agreement stands, in (signing, id) order.
  package static func terms(of seen: Seen) -> [AgreementTerm] {
    seen.dossier.agreements.map { $0.term(on: seen.day) }
  }
}

/// The list while it is being drawn up.
private struct AgendaList {
  let seen: Seen
  let policy: Policy
  let workdays: BusinessDays
  private(set) var attention: [Attention] = []

  private var day: Day { seen.day }

  init(seen: Seen, policy: Policy) {
    self.seen = seen
    self.policy = policy
    workdays = BusinessDays(holidays: policy.holidays)
  }

  mutating func addAgreements() {
    guard seen.gradedSince != nil else { return }
    for agreement in seen.dossier.agreements {
      let term = agreement.term(on: day)
      switch term.state {
      case .renewing: addNotice(term)
      case .fixedEnd:
        guard let end = term.termEndsOn, end - day <= policy.noticeWarnDays else { continue }
        add(.irreversible, .agreementEnds, term.id, end)
      case .openEnded, .cancelled, .ended: continue
      }
    }
  }

  private mutating func addNotice(_ term: AgreementTerm) {
    guard let chance = term.nextChance, chance - day <= policy.noticeWarnDays else { return }
    let decision = seen.dossier.decisions.last {
      $0.link == term.id && $0.verdict != nil && $0.on >= chance - policy.noticeWarnDays
    }
    switch decision?.verdict {
    case .keep: return
    case .cancel: add(.irreversible, .cancellationProof, term.id, chance)
    case .renegotiate, nil:
      add(.irreversible, .notice, term.id, chance - policy.noticeBufferDays)
    }
  }

  mutating func addReplies() {
    let talks = seen.dossier.communications
    for index in talks.indices where talks[index].isAwaited(on: day, policy: policy) {
      let due = talks[index].answerDue(policy: policy, workdays)
      guard day >= due else { continue }
      let isOurs = talks[index].direction == .fromVendor
      add(isOurs ? .weOwe : .theyOwe, .reply, talks[index].header.id, due)
    }
  }

  mutating func addDebts() {
    for advice in seen.dossier.recommendations where advice.side == .vendor && advice.isUndecided {
      let due = advice.dueOn ?? advice.on + policy.recommendationDueDays
      if day > due { add(.weOwe, .recommendation, advice.id, due) }
    }
    for promise in seen.dossier.commitments
    where promise.keptOn == nil && promise.brokenOn == nil && day > promise.dueOn {
      add(promise.side == .us ? .weOwe : .theyOwe, .promise, promise.id, promise.dueOn)
    }
    for conflict in seen.dossier.conflicts where conflict.resolvedOn == nil {
      let due = conflict.raisedOn + policy.conflictDays[conflict.severity]
      if day > due { add(conflict.fault == .us ? .weOwe : .theyOwe, .conflict, conflict.id, due) }
    }
    for project in seen.dossier.projects where project.vendorToldOn == nil {
      add(
        .weOwe, .tellVendor, project.id,
        workdays.latestDay(giving: policy.loopInWorkdays, before: project.startsOn))
    }
    for issue in seen.dossier.issues where issue.reportedOn == nil {
      add(.weOwe, .reportIssue, issue.id, issue.noticedOn.day + policy.lateReportDays)
    }
    for followUp in seen.dossier.followUps where followUp.doneOn == nil && day >= followUp.dueOn {
      add(.weOwe, .followUp, followUp.id, followUp.dueOn)
    }
  }

  mutating func addCadence() {
    guard let start = seen.gradedSince else { return }
    let cadence = policy.cadences[seen.dossier.vendor.tier]
    guard cadence.touch > 0 || cadence.review > 0 || cadence.leadership > 0 else { return }
    let acts = LastActs(of: seen.dossier)
    addPeriod(cadence.touch, .touch, last: acts.touch, start: start)
    addPeriod(cadence.review, .review, last: acts.review, start: start)
    addPeriod(cadence.leadership, .leadership, last: acts.leadership, start: start)
  }

  private mutating func addPeriod(_ period: Int, _ kind: AttentionKind, last: Day?, start: Day) {
    guard period > 0 else { return }
    let due = max(last ?? start, start) + period
    guard day >= due else { return }
    let ref = last == nil ? Attention.never : Attention.vendor
    attention.append(Attention(.cadence, kind, ref: ref, dueOn: due, on: day))
  }

  mutating func addHousekeeping() {
    for meeting in seen.dossier.meetings where meeting.status == .planned && meeting.at.day < day {
      add(.housekeeping, .meetingOutcome, meeting.id, meeting.at.day)
    }
    for conflict in seen.dossier.conflicts where conflict.fault == nil {
      add(.housekeeping, .conflictFault, conflict.id, conflict.raisedOn)
    }
    addJudgement()
  }

  private mutating func addJudgement() {
    guard let start = seen.gradedSince, seen.dossier.vendor.tier.expectsPartnership else { return }
    let last = seen.dossier.judgements.last { $0.topic == .trust && $0.about == .vendor }
    let due = max(last?.on ?? start, start) + policy.judgementDays
    guard day >= due else { return }
    let ref = last?.id.text ?? Attention.never
    attention.append(Attention(.housekeeping, .judgement, ref: ref, dueOn: due, on: day))
  }

  private mutating func add(
    _ class: AttentionClass, _ kind: AttentionKind, _ id: RecordID, _ due: Day
  ) {
    attention.append(Attention(`class`, kind, ref: id.text, dueOn: due, on: day))
  }
}

extension Communication {
  /// Whether somebody owes an answer that never came; a refusal is an answer.
  package var isAwaited: Bool {
    switch outcome {
    case .reached, .declined: false
    case .noAnswer: answeredAt == nil
    case nil: expectsReply && answeredAt == nil
    }
  }
}

extension Communication {
  /// Whether an answer is still looked for on a day: sales talk and old questions are let go.
  package func isAwaited(on day: Day, policy: Policy) -> Bool {
    isAwaited && purpose != .sales && day - at.day < policy.replyHorizonDays
  }

  /// The first day on which the answer is late.
  package func answerDue(policy: Policy, _ workdays: BusinessDays) -> Day {
    workdays.day(policy.replyWorkdays + 1, after: at.day)
  }
}

extension Recommendation {
  /// Whether nobody said yes or no; deferred is no decision.
  package var isUndecided: Bool {
    switch decision {
    case .accepted, .declined: false
    case .deferred, nil: true
    }
  }
}

extension Tier {
  /// Strategic and tactical vendors: those that should be partners.
  package var expectsPartnership: Bool {
    switch self {
    case .strategic, .tactical: true
    case .operational, .commodity, .untiered: false
    }
  }
}

extension BusinessDays {
  /// The latest day that leaves `count` working days, the last of them `day` or before it.
  package func latestDay(giving count: Int, before day: Day) -> Day {
    var latest = day
    var left = count
    while left > 0 {
      if contains(latest) { left -= 1 }
      latest = latest - 1
    }
    return latest
  }
}
