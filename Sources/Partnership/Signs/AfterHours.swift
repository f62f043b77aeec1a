extension Sign {
  /// Day and night was promised, and failed or never tried (seed 004).
  static let afterHours = Sign(
    .afterHours, "After-hours promise failed or unproven", play: .afterHoursDrill,
    clearedBy: "answered calls, or one drill", seeds: ["004"],
    rules: [
      Rule(
        .afterHoursFailed, counted: "after-hours calls not reached, nor answered by the next day",
        outOf: "after-hours calls", guards: "only where we need them day and night",
        count: failedCalls),
      Rule(
        .afterHoursUnproven, counted: "whole periods of {afterHoursProofDays} days without a proof",
        outOf: "such periods since the evidence began",
        guards: "only where we need them day and night", count: unprovenPeriods),
    ])

  @Sendable private static func failedCalls(in evidence: Evidence) -> [Tally] {
    guard evidence.dossier.vendor.needs24x7 else { return [] }
    let window = evidence.policy.signs[.afterHoursFailed].window
    let calls = evidence.afterHoursCalls.filter { evidence.isRecent($0.call.day, within: window) }
    let bad = calls.filter { !$0.isGood }
    return [Tally(.vendor, bad: bad.count, of: calls.count, evidence: bad.map(\.call.id.text))]
  }

  @Sendable private static func unprovenPeriods(in evidence: Evidence) -> [Tally] {
    guard evidence.dossier.vendor.needs24x7 else { return [] }
    return evidence.absence(
      .us, period: evidence.policy.signs.afterHoursProofDays, acts: evidence.afterHoursActs)
  }
}

extension Evidence {
  /// What proves the promise: after-hours calls that were answered, and the check of it.
  var afterHoursActs: [Act] {
    afterHoursCalls.filter(\.isGood).map { Act(day: $0.call.day, record: $0.call.id) }
      + dossier.checklist.filter { $0.item == .afterHoursProven && $0.result == .yes }
      .map { Act(day: $0.on, record: $0.id) }
  }

  /// Our talks outside working hours that owed an answer, and whether it came by the next day.
  ///
  /// Declined is bad at once; what is unanswered for no longer than a day is left out.
  fileprivate var afterHoursCalls: [(call: TalkFact, isGood: Bool)] {
    talks.compactMap { talk in
      guard talk.direction == .toVendor, talk.afterHours, talk.answer != nil else { return nil }
      switch talk.outcome {
      case .reached: return (talk, true)
      case .declined: return (talk, false)
      case .noAnswer, nil: break
      }
      let days = policy.afterHoursReplyDays
      if let answeredOn = talk.answeredOn { return (talk, answeredOn - talk.day <= days) }
      return day - talk.day <= days ? nil : (talk, false)
    }
  }
}
