extension Sign {
  /// Their leaders do not answer, or nobody has spoken to them for whole periods (seed 003).
  static let leadershipUnreachable = Sign(
    .leadershipUnreachable, "Their leadership is unreachable", play: .executiveLetter,
    clearedBy: "answered attempts, or one contact", seeds: ["003"],
    rules: [
      Rule(
        .leadershipUnreachable, counted: "answers owed by their leaders and not given in time",
        outOf: "answers owed by their leaders", guards: "what may still be answered is left out",
        count: unansweredLeaders),
      Rule(
        .leadershipAbsent, counted: "whole leadership periods without contact with a leader",
        outOf: "leadership periods since the evidence began",
        guards: "only where the tier has a leadership period", count: absentLeaders),
    ])

  @Sendable private static func unansweredLeaders(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.leadershipUnreachable].window
    let owed = evidence.asks(within: window).filter(\.isWithLeader)
    let bad = owed.filter { $0.answer != .inTime }
    return [Tally(.vendor, bad: bad.count, of: owed.count, evidence: bad.map(\.id.text))]
  }

  @Sendable private static func absentLeaders(in evidence: Evidence) -> [Tally] {
    evidence.absence(.vendor, period: evidence.cadence.leadership, acts: evidence.acts.leadership)
  }
}
