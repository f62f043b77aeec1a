extension Sign {
  /// We do not take their calls and miss our meetings (seed 003).
  static let blowingOffCalls = Sign(
    .blowingOffCalls, "We blow off their calls", play: .calendarReset, clearedBy: "kept calls",
    seeds: ["003"],
    rules: [
      Rule(
        .blowingOffCalls,
        counted: "their calls neither taken nor returned in time, and meetings we missed",
        outOf: "their calls with an outcome, and meetings held or missed by us",
        guards: "sales calls are left out; a call back within {replyWorkdays} working days is fine",
        count: blownOff)
    ])

  @Sendable private static func blownOff(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.blowingOffCalls].window
    let calls = evidence.theirAsks(within: window).filter {
      $0.channel == .call && $0.outcome != nil && $0.purpose != .sales
    }
    let notTaken = calls.filter { $0.answer != .inTime }
    let meetings = evidence.meetings.filter {
      ($0.isHeld || $0.status == .missedByUs) && evidence.isRecent($0.day, within: window)
    }
    let missed = meetings.filter { $0.status == .missedByUs }
    return [
      Tally(
        .us, bad: notTaken.count + missed.count, of: calls.count + meetings.count,
        evidence: notTaken.map(\.id.text) + missed.map(\.id.text))
    ]
  }
}
