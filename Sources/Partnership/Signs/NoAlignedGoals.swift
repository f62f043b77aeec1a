extension Sign {
  /// There is no goal that both win by (seeds 000, 002, 003).
  static let noAlignedGoals = Sign(
    .noAlignedGoals, "No aligned goals", play: .goalSetting, clearedBy: "a shared goal",
    seeds: ["003", "002", "000"],
    rules: [
      Rule(
        .noAlignedGoals, counted: "whole goal periods since a shared goal was last live",
        outOf: "goal periods since the evidence began",
        guards: "only where the tier has a goal period", count: goallessPeriods)
    ])

  @Sendable private static func goallessPeriods(in evidence: Evidence) -> [Tally] {
    let shared = evidence.dossier.goals.filter { $0.kind == .shared }
    let lastLive = shared.map { Act(day: $0.closedOn?.day ?? evidence.day, record: $0.id) }
    let (bad, total) = evidence.emptyPeriods(evidence.cadence.goal, lastLive)
    return [Tally(.vendor, bad: bad, of: total, evidence: [])]
  }
}
