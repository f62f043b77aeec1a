extension Sign {
  /// They recommend without saying what they gain by it (seed 003).
  static let undisclosedInterest = Sign(
    .undisclosedInterest, "Hides its interest in what it recommends", play: .disclosureRequest,
    clearedBy: "disclosure", seeds: ["003"],
    rules: [
      Rule(
        .undisclosedInterest, counted: "recommendations with the interest hidden",
        outOf: "recommendations where it was recorded", guards: "not recorded is not hidden",
        count: hidden)
    ])

  @Sendable private static func hidden(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.undisclosedInterest].window
    let recorded = evidence.dossier.recommendations.filter {
      $0.side == .vendor && $0.disclosedInterest != nil && evidence.isRecent($0.on, within: window)
    }
    let hidden = recorded.filter { $0.disclosedInterest == .no }
    return [
      Tally(.vendor, bad: hidden.count, of: recorded.count, evidence: hidden.map(\.id.text))
    ]
  }
}
