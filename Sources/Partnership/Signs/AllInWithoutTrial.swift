extension Sign {
  /// We went all in without a small engagement first (seeds 000, 003).
  static let allInWithoutTrial = Sign(
    .allInWithoutTrial, "All in without a trial", play: .trialEngagement,
    clearedBy: "a late trial project, or two years of conduct", seeds: ["003", "000"],
    rules: [
      Rule(
        .allInWithoutTrial,
        counted:
          "what is missing of four: a trial of {minTrialDays} days, the go decision, a strategy session, "
          + "a cultural workshop",
        outOf: "the four, only where both trial and go are missing",
        guards: "strategic and tactical only; {selectionGraceDays} days of grace",
        count: missingTrial)
    ])

  @Sendable private static func missingTrial(in evidence: Evidence) -> [Tally] {
    guard evidence.isSelectionJudged(by: .allInWithoutTrial) else { return [] }
    var missing: [String] = []
    if !evidence.hadTrial { missing.append("missing: trial period") }
    if !evidence.isChecked(.trial) { missing.append("missing: trial go decision") }
    guard missing.count == 2 else { return [Tally(.us, bad: 0, of: 4, evidence: [])] }
    if !evidence.isChecked(.strategySession) { missing.append("missing: strategy session") }
    if !evidence.isChecked(.culturalWorkshop) { missing.append("missing: cultural workshop") }
    return [Tally(.us, bad: missing.count, of: 4, evidence: missing)]
  }
}
