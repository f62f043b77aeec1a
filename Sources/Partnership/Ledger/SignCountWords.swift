extension SignID {
  /// What was counted, in words: `3 of 3 tries in 90 days`, `2 of 2 periods`, `4 of 4 missing`.
  ///
  /// `windowDays` is 0 where whole periods were counted.
  package func countWords(_ count: Int, of total: Int, windowDays: Int) -> String {
    if self == .maturityMismatch {
      return "\(count) levels apart, \(total) judgements"
    }
    if isChecklist { return "\(count) of \(total) missing" }
    if windowDays == 0 || noun == "periods" { return "\(count) of \(total) periods" }
    return "\(count) of \(total) \(noun) in \(windowDays) days"
  }

  private var isChecklist: Bool {
    [.partnerInNameOnly, .allInWithoutTrial, .referencesUnverified].contains(self)
  }

  /// What the sign counts where it looks back over days.
  private var noun: String {
    switch self {
    case .leadershipUnreachable: "tries"
    case .refusesCoordination: "joint requests"
    case .onlySells: "approaches"
    case .onlyWhenDown: "contacts"
    case .silentAfterSignature, .noImprovementOffered, .noAlignedGoals: "periods"
    case .undisclosedInterest, .recommendationsIgnored: "ideas"
    case .promisesBroken, .ourPromisesBroken: "promises"
    case .slaOnlyMeasurement: "measures"
    case .notRevisited: "reviews"
    case .measuresMissingTarget: "readings"
    case .conflictsUnresolved, .conflictsRecurring: "conflicts"
    case .budgetSurprises: "invoices"
    case .businessAbsent: "reviews"
    case .afterHours: "night calls"
    case .trustInDoubt: "judgements"
    case .goingQuiet: "questions"
    case .loopedInLate: "projects"
    case .blowingOffCalls: "calls"
    case .ignoringMail: "mails"
    case .procedureBypassed: "requests"
    case .lateIssueReports: "issues"
    case .partnerInNameOnly, .allInWithoutTrial, .referencesUnverified, .maturityMismatch: ""
    }
  }
}

extension Finding {
  /// What was counted, in words.
  package var countWords: String { sign.countWords(count, of: of, windowDays: windowDays) }
}

extension VerdictSign {
  /// What was counted, in words.
  package var countWords: String { sign.countWords(count, of: of, windowDays: windowDays) }
}
