/// Every warning sign, in the order of the catalogue.
package enum Signs {
  package static let all: [Sign] = [
    .partnerInNameOnly, .leadershipUnreachable, .refusesCoordination, .onlySells, .onlyWhenDown,
    .silentAfterSignature, .noImprovementOffered, .undisclosedInterest, .promisesBroken,
    .noAlignedGoals, .slaOnlyMeasurement, .notRevisited, .measuresMissingTarget,
    .conflictsUnresolved, .conflictsRecurring, .budgetSurprises, .businessAbsent, .afterHours,
    .maturityMismatch, .trustInDoubt, .allInWithoutTrial, .referencesUnverified, .goingQuiet,
    .loopedInLate, .blowingOffCalls, .ignoringMail, .procedureBypassed, .lateIssueReports,
    .recommendationsIgnored, .ourPromisesBroken,
  ]

  /// The sign of that name.
  package static func sign(_ id: SignID) -> Sign? {
    places[id].map { all[$0] }
  }

  private static let places = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// All findings: critical first, vendor before us, then by sign.
  package static func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.isJudged else { return [] }
    return all.indices.flatMap { all[$0].findings(in: evidence) }.sorted { left, right in
      if left.level != right.level { return left.level > right.level }
      if left.side != right.side { return left.side == .vendor }
      return left.sign.rawValue < right.sign.rawValue
    }
  }
}
