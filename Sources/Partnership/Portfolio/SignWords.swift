extension SignID {
  /// A few words for a list, 20 columns at most: what is wrong, seen from our desk.
  package var brief: String {
    switch self {
    case .partnerInNameOnly: "partner in name"
    case .leadershipUnreachable: "leaders silent"
    case .refusesCoordination: "won't coordinate"
    case .onlySells: "only sells"
    case .onlyWhenDown: "only when down"
    case .silentAfterSignature: "silent since ink"
    case .noImprovementOffered: "brings no ideas"
    case .undisclosedInterest: "hides interest"
    case .promisesBroken: "promises broken"
    case .noAlignedGoals: "no shared goal"
    case .slaOnlyMeasurement: "SLA is all"
    case .notRevisited: "never revisited"
    case .measuresMissingTarget: "targets missed"
    case .conflictsUnresolved: "conflicts open"
    case .conflictsRecurring: "conflicts return"
    case .budgetSurprises: "budget surprises"
    case .businessAbsent: "business absent"
    case .afterHours: "nights unproven"
    case .maturityMismatch: "maturity apart"
    case .trustInDoubt: "trust in doubt"
    case .allInWithoutTrial: "no trial first"
    case .referencesUnverified: "no references"
    case .goingQuiet: "going quiet"
    case .loopedInLate: "we tell them late"
    case .blowingOffCalls: "we skip calls"
    case .ignoringMail: "we ignore mail"
    case .procedureBypassed: "we go round them"
    case .lateIssueReports: "we report late"
    case .recommendationsIgnored: "we ignore advice"
    case .ourPromisesBroken: "we break promises"
    }
  }
}
