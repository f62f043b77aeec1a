extension Sign {
  /// We do not take their advice seriously enough to answer it (seed 003).
  static let recommendationsIgnored = Sign(
    .recommendationsIgnored, "We ignore their recommendations", play: .decisionDay,
    clearedBy: "deciding", seeds: ["003"],
    rules: [
      Rule(
        .recommendationsIgnored,
        counted: "recommendations of theirs past due undecided, or declined without a reason",
        outOf: "recommendations decided or past due", guards: "a reasoned no is an answer",
        count: ignoredAdvice)
    ])

  @Sendable private static func ignoredAdvice(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.recommendationsIgnored].window
    let counted = evidence.dossier.recommendations.filter {
      $0.side == .vendor && evidence.isRecent($0.on, within: window)
        && evidence.fate(of: $0) != .open
    }
    let bad = counted.filter {
      let fate = evidence.fate(of: $0)
      return fate == .ignored || fate == .declinedWithoutReason
    }
    return [Tally(.us, bad: bad.count, of: counted.count, evidence: bad.map(\.id.text))]
  }
}

/// What became of a recommendation.
enum RecommendationFate: Hashable, Sendable {
  case decidedInTime
  case decidedLate
  case declinedWithoutReason
  /// Past its day, undecided or deferred.
  case ignored
  /// Not decided, and its day is not past.
  case open
}

extension Evidence {
  /// What became of a recommendation on the day.
  func fate(of recommendation: Recommendation) -> RecommendationFate {
    let due = recommendation.dueOn ?? recommendation.on + policy.recommendationDueDays
    switch recommendation.decision {
    case .deferred, nil: return day > due ? .ignored : .open
    case .declined:
      if (recommendation.reason ?? "").isEmpty { return .declinedWithoutReason }
    case .accepted: break
    }
    let decided = recommendation.decidedOn?.day ?? recommendation.on
    return decided <= due ? .decidedInTime : .decidedLate
  }
}
