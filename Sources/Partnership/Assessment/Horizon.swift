/// How far back communications count on a day, so that nobody has to read a whole log to judge.
///
/// What is older counts in one way only: the newest sign of life of each kind may lie there. Whether
/// that is so, `covers` says; then the whole log is needed. Records of other kinds are few and
/// count at any age.
package struct Horizon: Hashable, Sendable {
  package let day: Day
  /// The first day on which a talk, or the answer to one, may be counted.
  package let start: Day
  private let past: Day
  private let cadences: TierCadences
  private let afterHoursReplyDays: Int
  private let replyHorizonDays: Int

  /// - Parameters:
  ///   - day: the day of the verdict; its horizon also serves any later day.
  ///   - policy: the windows, periods and weights that decide how far back is looked.
  package init(_ day: Day, policy: Policy) {
    self.day = day
    cadences = policy.cadences
    afterHoursReplyDays = policy.afterHoursReplyDays
    replyHorizonDays = policy.replyHorizonDays
    past = day - max(policy.scores.trendDays, SignState.newDays)
    let windows = RuleID.allCases.filter(\.countsTalks).map { policy.signs[$0].window }
    let periods = Tier.allCases.map { policy.cadences[$0] }.flatMap {
      [$0.touch, $0.improvement, $0.leadership]
    }
    let weighed = policy.scores.bandDays * policy.scores.bandWeights.count
    let longest = max(
      windows.max() ?? 0, weighed + (periods.max() ?? 0), policy.replyHorizonDays,
      policy.signs.signatureWindowDays)
    start = past - longest
  }

  /// Whether a talk or its answer falls on or after the start.
  package func contains(_ talk: borrowing Communication) -> Bool {
    talk.at.day >= start || talk.answeredAt.map { $0.day >= start } ?? false
  }

  /// Whether no older talk can matter, given a dossier with all talks that the horizon contains and
  /// all records of other kinds.
  package func covers(_ dossier: Dossier) -> Bool {
    guard dossier.setAsides.isEmpty, dossier.saidOfSigns.allSatisfy({ $0 >= past }),
      hasTalks(of: dossier.commitments, dossier)
    else { return false }
    let leaders = dossier.contacts.filter { $0.side == .vendor && $0.isLeadership }.map(\.id)
    var wanted = wanted(for: dossier.vendor, hasLeaders: !leaders.isEmpty)
    for meeting in dossier.meetings where meeting.status == .held && isWithin(meeting.at.day) {
      wanted.subtract([.touch, .theirs])
      if meeting.attendees.contains(where: leaders.contains) { wanted.remove(.leadership) }
    }
    for advice in dossier.recommendations where advice.side == .vendor && isWithin(advice.on) {
      wanted.remove(.improvement)
    }
    for check in dossier.checklist
    where check.item == .afterHoursProven && check.result == .yes && isWithin(check.on) {
      wanted.remove(.afterHours)
    }
    let talks = dossier.communications
    for index in talks.indices {
      if wanted.isEmpty { return true }
      wanted.subtract(signs(of: talks[index], leaders))
    }
    return wanted.isEmpty
  }

  /// Whether a line of Today may tell the talk: an answer is still waited for.
  package func tells(_ talk: borrowing Communication) -> Bool {
    guard day - talk.at.day < replyHorizonDays, talk.answeredAt.map({ $0.day > day }) ?? true
    else { return false }
    switch talk.outcome {
    case .reached, .declined: return false
    case .noAnswer: return true
    case nil: return talk.expectsReply
    }
  }

  /// Whether a promise was still open on the day, so that its words may name who gave it.
  package func isOpen(_ promise: borrowing Commitment) -> Bool {
    promise.side == .vendor && (promise.keptOn.map { $0.day > day } ?? true)
      && (promise.brokenOn.map { $0.day > day } ?? true)
  }

  private func hasTalks(of promises: [Commitment], _ dossier: Dossier) -> Bool {
    promises.allSatisfy { promise in
      guard let talk = promise.talk, isOpen(promise) else { return true }
      return dossier.communications.contains { $0.id == talk }
        || dossier.meetings.contains { $0.id == talk }
    }
  }

  /// Kinds of life of which the newest sign is asked for, whatever its age.
  private struct Life: OptionSet {
    let rawValue: Int
    static let touch = Life(rawValue: 1)
    static let theirs = Life(rawValue: 2)
    static let improvement = Life(rawValue: 4)
    static let leadership = Life(rawValue: 8)
    static let afterHours = Life(rawValue: 16)
  }

  private func wanted(for vendor: Vendor, hasLeaders: Bool) -> Life {
    let cadence = cadences[vendor.tier]
    var wanted: Life = .touch
    if cadence.touch > 0 { wanted.insert(.theirs) }
    if cadence.improvement > 0 { wanted.insert(.improvement) }
    if hasLeaders { wanted.insert(.leadership) }
    if vendor.needs24x7 { wanted.insert(.afterHours) }
    return wanted
  }

  private func isWithin(_ day: Day) -> Bool { day >= start && day <= past }

  /// What a talk proves as it was seen on the earliest day that is judged.
  private func signs(of talk: borrowing Communication, _ leaders: [RecordID]) -> Life {
    guard talk.at.day <= past else { return [] }
    let answeredOn = talk.answeredAt.flatMap { $0.day <= past ? $0.day : nil }
    var signs: Life = []
    let twoWay: Day?
    switch talk.outcome {
    case .reached: twoWay = talk.at.day
    case .declined: twoWay = nil
    case .noAnswer, nil: twoWay = answeredOn
    }
    let isTwoWay = twoWay.map(isWithin) ?? false
    if isTwoWay { signs.insert(.touch) }
    if isTwoWay || (talk.direction == .fromVendor && isWithin(talk.at.day)) {
      signs.insert(.theirs)
      if talk.contacts.contains(where: leaders.contains) { signs.insert(.leadership) }
    }
    guard isWithin(talk.at.day) else { return signs }
    if talk.direction == .fromVendor, talk.purpose == .advice { signs.insert(.improvement) }
    if talk.afterHours, talk.direction == .toVendor, talk.owesAnswer, let twoWay,
      twoWay - talk.at.day <= afterHoursReplyDays
    {
      signs.insert(.afterHours)
    }
    return signs
  }
}

extension Dossier {
  /// The dossier with the talks that count on the horizon's day or later; the whole of it where the
  /// horizon does not cover it.
  package func within(_ horizon: Horizon) -> Dossier {
    var near = self
    near.communications.removeAll { !horizon.contains($0) }
    return horizon.covers(near) ? near : self
  }
}

extension Dossier {
  /// The days of words, plays and disputes about signs: what they are about is weighed as it was
  /// then.
  fileprivate var saidOfSigns: [Day] {
    acknowledgements.map(\.on) + plays.map(\.startedOn) + disputes.map(\.on)
  }
}

extension RuleID {
  /// Whether the rule's window is laid over communications.
  fileprivate var countsTalks: Bool {
    switch self {
    case .partnerInNameOnly, .leadershipUnreachable, .leadershipAbsent, .refusesCoordination,
      .onlySells, .onlyWhenDown, .silentAfterSignature, .noImprovementOffered, .afterHoursFailed,
      .afterHoursUnproven, .goingQuiet, .questionsUnanswered, .blowingOffCalls, .ignoringMail,
      .procedureBypassed:
      true
    case .undisclosedInterest, .promisesBroken, .noAlignedGoals, .slaOnlyMeasurement,
      .notRevisited, .measuresMissingTarget, .conflictsUnresolved, .conflictsRecurring,
      .budgetSurprises, .businessAbsent, .maturityMismatch, .trustLow, .trustStale,
      .allInWithoutTrial, .referencesUnverified, .loopedInLate, .lateIssueReports,
      .recommendationsIgnored, .ourPromisesBroken:
      false
    }
  }
}
