/// The 34 rules, by the names of the policy.
package enum RuleID: String, Word {
  case partnerInNameOnly = "partner-in-name-only"
  case leadershipUnreachable = "leadership-unreachable"
  case leadershipAbsent = "leadership-absent"
  case refusesCoordination = "refuses-coordination"
  case onlySells = "only-sells"
  case onlyWhenDown = "only-when-down"
  case silentAfterSignature = "silent-after-signature"
  case noImprovementOffered = "no-improvement-offered"
  case undisclosedInterest = "undisclosed-interest"
  case promisesBroken = "promises-broken"
  case noAlignedGoals = "no-aligned-goals"
  case slaOnlyMeasurement = "sla-only-measurement"
  case notRevisited = "not-revisited"
  case measuresMissingTarget = "measures-missing-target"
  case conflictsUnresolved = "conflicts-unresolved"
  case conflictsRecurring = "conflicts-recurring"
  case budgetSurprises = "budget-surprises"
  case businessAbsent = "business-absent"
  case afterHoursFailed = "after-hours-failed"
  case afterHoursUnproven = "after-hours-unproven"
  case maturityMismatch = "maturity-mismatch"
  case trustLow = "trust-low"
  case trustStale = "trust-stale"
  case allInWithoutTrial = "all-in-without-trial"
  case referencesUnverified = "references-unverified"
  case goingQuiet = "going-quiet"
  case questionsUnanswered = "questions-unanswered"
  case loopedInLate = "looped-in-late"
  case blowingOffCalls = "blowing-off-calls"
  case ignoringMail = "ignoring-mail"
  case procedureBypassed = "procedure-bypassed"
  case lateIssueReports = "late-issue-reports"
  case recommendationsIgnored = "recommendations-ignored"
  case ourPromisesBroken = "our-promises-broken"

  /// The ladder that the policy ships with.
  package var defaultLadder: Ladder {
    switch self {
    case .partnerInNameOnly: Ladder(180, 4, (2, 50), (3, 75), (4, 100))
    case .leadershipUnreachable: Ladder(90, 2, (2, 50), (3, 67), (5, 100))
    case .leadershipAbsent: Ladder(0, 2, (2, 0), (3, 0), (5, 0))
    case .refusesCoordination: Ladder(180, 2, (2, 50), (3, 60), (4, 80))
    case .onlySells: Ladder(180, 4, (3, 60), (4, 75), (6, 90))
    case .onlyWhenDown: Ladder(180, 4, (3, 75), (4, 80), (6, 100))
    case .silentAfterSignature: Ladder(365, 2, (2, 67), (3, 75), (4, 100))
    case .noImprovementOffered: Ladder(0, 2, (2, 0), (3, 0), (5, 0))
    case .undisclosedInterest: Ladder(365, 2, (2, 25), (3, 34), (4, 50))
    case .promisesBroken, .ourPromisesBroken: Ladder(180, 3, (2, 30), (3, 40), (4, 60))
    case .noAlignedGoals: Ladder(0, 2, (2, 0), (3, 0), (5, 0))
    case .slaOnlyMeasurement: Ladder(180, 2, (2, 100), (3, 100), nil)
    case .notRevisited: Ladder(730, 2, (2, 50), (3, 60), (6, 75))
    case .measuresMissingTarget: Ladder(180, 3, (2, 34), (3, 50), (6, 67))
    case .conflictsUnresolved: Ladder(365, 2, (2, 34), (3, 50), (4, 60))
    case .conflictsRecurring: Ladder(365, 3, (2, 34), (3, 40), (4, 50))
    case .budgetSurprises: Ladder(365, 3, (2, 25), (3, 34), (4, 50))
    case .businessAbsent: Ladder(365, 2, (2, 67), (3, 75), (5, 90))
    case .afterHoursFailed: Ladder(365, 2, (2, 34), (3, 60), (4, 75))
    case .afterHoursUnproven: Ladder(0, 2, (2, 0), (4, 0), nil)
    case .maturityMismatch: Ladder(90, 2, (2, 0), (3, 0), nil)
    case .trustLow: Ladder(90, 2, (2, 50), (3, 60), (4, 75))
    case .trustStale: Ladder(0, 2, (2, 0), (4, 0), nil)
    case .allInWithoutTrial: Ladder(730, 4, (2, 50), (4, 100), nil)
    case .referencesUnverified: Ladder(730, 4, (2, 50), (4, 100), nil)
    case .goingQuiet: Ladder(0, 2, (2, 0), (3, 0), (5, 0))
    case .questionsUnanswered: Ladder(90, 4, (3, 50), (4, 60), (6, 75))
    case .loopedInLate: Ladder(365, 2, (2, 34), (3, 50), (4, 75))
    case .blowingOffCalls: Ladder(180, 3, (2, 33), (3, 50), (5, 67))
    case .ignoringMail: Ladder(90, 3, (3, 34), (4, 50), (6, 75))
    case .procedureBypassed: Ladder(90, 4, (3, 25), (4, 50), (6, 75))
    case .lateIssueReports: Ladder(180, 2, (2, 34), (3, 50), (4, 75))
    case .recommendationsIgnored: Ladder(365, 2, (2, 34), (3, 50), (5, 75))
    }
  }
}

extension Ladder {
  fileprivate init(
    _ window: Int, _ minimum: Int, _ watch: (Int, Int), _ warning: (Int, Int),
    _ critical: (Int, Int)?
  ) {
    self.init(
      window: window, minimum: minimum, watch: Rung(watch.0, watch.1),
      warning: Rung(warning.0, warning.1), critical: critical.map { Rung($0.0, $0.1) })
  }
}

/// The numbers that signs depend on beside the calendar norms; days unless said otherwise.
package struct SignPolicy: Hashable, Sendable {
  /// In the order of `RuleID`, since every rule of every vendor asks for its own.
  private var rungs = RuleID.allCases.map(\.defaultLadder)

  /// The ladder of every rule; one that is taken out falls back to the one the policy ships with.
  package var ladders: [RuleID: Ladder] {
    get { Dictionary(uniqueKeysWithValues: zip(RuleID.allCases, rungs)) }
    set { rungs = RuleID.allCases.map { newValue[$0] ?? $0.defaultLadder } }
  }

  package var budgetTolerancePercent = 10
  package var minTrialDays = 14
  package var selectionGraceDays = 30
  package var selectionWindowDays = 730
  package var afterHoursProofDays = 90
  package var nameOnlyMinDays = 180
  package var slaOnlyMinDays = 180
  package var onlySellsMinDays = 90
  package var absenceMinDays = 90
  package var signatureWindowDays = 365

  package init() {}

  package subscript(rule: RuleID) -> Ladder {
    rungs[rule.place]
  }
}
