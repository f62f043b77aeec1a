import Partnership

/// A key of the policy that is one whole number, and where it belongs.
struct PolicyNumber {
  let name: String
  let path: WritableKeyPath<Policy, Int>
  let range: ClosedRange<Int>

  init(_ name: String, _ path: WritableKeyPath<Policy, Int>, _ range: ClosedRange<Int>) {
    self.name = name
    self.path = path
    self.range = range
  }

  private static let days = 0...3_650
  private static let period = 1...3_650
  private static let percent = 0...100

  /// The keys at the top of the policy.
  static var all: [PolicyNumber] {
    [
      PolicyNumber("replyWorkdays", \.replyWorkdays, days),
      PolicyNumber("afterHoursReplyDays", \.afterHoursReplyDays, days),
      PolicyNumber("commitmentGraceDays", \.commitmentGraceDays, days),
      PolicyNumber("lateReportDays", \.lateReportDays, days),
      PolicyNumber("loopInWorkdays", \.loopInWorkdays, days),
      PolicyNumber("recommendationDueDays", \.recommendationDueDays, days),
      PolicyNumber("budgetTolerancePct", \.signs.budgetTolerancePercent, percent),
      PolicyNumber("judgementDays", \.judgementDays, period),
      PolicyNumber("goalReviewDays", \.goalReviewDays, period),
      PolicyNumber("minTrialDays", \.signs.minTrialDays, days),
      PolicyNumber("selectionGraceDays", \.signs.selectionGraceDays, days),
      PolicyNumber("selectionWindowDays", \.signs.selectionWindowDays, days),
      PolicyNumber("afterHoursProofDays", \.signs.afterHoursProofDays, period),
      PolicyNumber("nameOnlyMinDays", \.signs.nameOnlyMinDays, days),
      PolicyNumber("slaOnlyMinDays", \.signs.slaOnlyMinDays, days),
      PolicyNumber("onlySellsMinDays", \.signs.onlySellsMinDays, days),
      PolicyNumber("absenceMinDays", \.signs.absenceMinDays, days),
      PolicyNumber("signatureWindowDays", \.signs.signatureWindowDays, days),
      PolicyNumber("bandDays", \.scores.bandDays, period),
      PolicyNumber("fullCount", \.scores.fullCount, 1...1_000),
      PolicyNumber("coverageFloor", \.scores.coverageFloor, percent),
      PolicyNumber("deepCoverage", \.scores.deepCoverage, percent),
      PolicyNumber("deepMinDimension", \.scores.deepMinDimension, percent),
      PolicyNumber("deepMaxGap", \.scores.deepMaxGap, percent),
      PolicyNumber("deepMaxWatches", \.scores.deepMaxWatches, 0...100),
      PolicyNumber("trendDays", \.scores.trendDays, period),
      PolicyNumber("trendStep", \.scores.trendStep, 1...100),
      PolicyNumber("noticeWarnDays", \.noticeWarnDays, days),
      PolicyNumber("noticeBufferDays", \.noticeBufferDays, days),
    ]
  }

  /// The keys of `caps`.
  static var caps: [PolicyNumber] {
    [
      PolicyNumber("critical", \.scores.criticalCap, percent),
      PolicyNumber("twoWarnings", \.scores.twoWarningsCap, percent),
      PolicyNumber("oneWarning", \.scores.oneWarningCap, percent),
    ]
  }

  /// The keys of `gradeLimits`.
  static var gradeLimits: [PolicyNumber] {
    [
      PolicyNumber("inch-deep", \.scores.inchDeepBelow, percent),
      PolicyNumber("shallow", \.scores.shallowBelow, percent),
      PolicyNumber("working", \.scores.workingBelow, percent),
    ]
  }

  /// The keys of a tier, beside the depth that it expects.
  static func cadence(of tier: Tier) -> [PolicyNumber] {
    [
      PolicyNumber("touch", \.cadences[tier].touch, days),
      PolicyNumber("review", \.cadences[tier].review, days),
      PolicyNumber("leadership", \.cadences[tier].leadership, days),
      PolicyNumber("improvement", \.cadences[tier].improvement, days),
      PolicyNumber("goal", \.cadences[tier].goal, days),
    ]
  }
}
