/// The 30 warning signs, by the names of reports and files.
package enum SignID: String, Word {
  case partnerInNameOnly = "partner-in-name-only"
  case leadershipUnreachable = "leadership-unreachable"
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
  case afterHours = "after-hours"
  case maturityMismatch = "maturity-mismatch"
  case trustInDoubt = "trust-in-doubt"
  case allInWithoutTrial = "all-in-without-trial"
  case referencesUnverified = "references-unverified"
  case goingQuiet = "going-quiet"
  case loopedInLate = "looped-in-late"
  case blowingOffCalls = "blowing-off-calls"
  case ignoringMail = "ignoring-mail"
  case procedureBypassed = "procedure-bypassed"
  case lateIssueReports = "late-issue-reports"
  case recommendationsIgnored = "recommendations-ignored"
  case ourPromisesBroken = "our-promises-broken"
}

/// What a rule counted for one side.
package struct Tally: Hashable, Sendable {
  package var side: Side
  /// The bad facts.
  package var bad: Int
  /// What they are counted out of.
  package var total: Int
  /// Ids of records, or `missing: …`; sorted and made unique by the engine.
  package var evidence: [String]
  /// The highest level allowed here; nil = any.
  package var ceiling: SignLevel?

  package init(
    _ side: Side, bad: Int, of total: Int, evidence: [String], ceiling: SignLevel? = nil
  ) {
    self.side = side
    self.bad = bad
    self.total = total
    self.evidence = evidence
    self.ceiling = ceiling
  }
}

/// One rule: what is counted, and the words that explain it.
package struct Rule: Sendable {
  package let id: RuleID
  /// What is counted as bad.
  package let counted: String
  /// What it is counted out of.
  package let outOf: String
  /// What keeps it from a false alarm.
  package let guards: String
  package let count: @Sendable (Evidence) -> [Tally]

  package init(
    _ id: RuleID, counted: String, outOf: String, guards: String,
    count: @escaping @Sendable (Evidence) -> [Tally]
  ) {
    self.id = id
    self.counted = counted
    self.outOf = outOf
    self.guards = guards
    self.count = count
  }
}

/// A warning sign: its branches, and its page of the manual.
package struct Sign: Sendable {
  package let id: SignID
  package let title: String
  package let play: PlayID
  /// What makes it go away.
  package let clearedBy: String
  /// The numbers of the seed articles it comes from.
  package let seeds: [String]
  /// The branches; the worst one that fires stands for the sign.
  package let rules: [Rule]

  package init(
    _ id: SignID, _ title: String, play: PlayID, clearedBy: String, seeds: [String],
    rules: [Rule]
  ) {
    self.id = id
    self.title = title
    self.play = play
    self.clearedBy = clearedBy
    self.seeds = seeds
    self.rules = rules
  }
}

/// A sign that has fired, with its evidence.
package struct Finding: Hashable, Sendable {
  package var sign: SignID
  package var side: Side
  package var level: SignLevel
  package var rule: RuleID
  package var title: String
  package var count: Int
  package var of: Int
  /// 0 where whole periods are counted.
  package var windowDays: Int
  package var evidence: [String]
  package var play: PlayID
}

extension Sign {
  /// The sign's findings on the evidence: at most one for each side.
  package func findings(in evidence: Evidence) -> [Finding] {
    var theirs: Finding?
    var ours: Finding?
    for rule in rules {
      for tally in rule.count(evidence) where tally.bad >= Ladder.fewestFacts {
        switch tally.side {
        case .vendor: theirs = worse(theirs, tally, by: rule.id, in: evidence)
        case .us: ours = worse(ours, tally, by: rule.id, in: evidence)
        }
      }
    }
    guard theirs != nil || ours != nil else { return [] }
    return [theirs, ours].compactMap { $0 }
  }

  /// The finding that a tally makes, where it is graver than the one known.
  private func worse(
    _ known: Finding?, _ tally: Tally, by rule: RuleID, in evidence: Evidence
  ) -> Finding? {
    let ladder = evidence.policy.signs[rule]
    guard let reached = ladder.level(bad: tally.bad, total: tally.total) else { return known }
    let level = min(reached, tally.ceiling ?? .critical)
    if let known, known.level >= level { return known }
    return Finding(
      sign: id, side: tally.side, level: level, rule: rule, title: title, count: tally.bad,
      of: tally.total, windowDays: ladder.window,
      evidence: Set(tally.evidence).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      play: play)
  }
}
