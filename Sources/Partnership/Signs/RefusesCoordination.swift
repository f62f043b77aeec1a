extension Sign {
  /// They do not want to talk to other vendors (seeds 000, 003).
  static let refusesCoordination = Sign(
    .refusesCoordination, "Will not talk to other vendors", play: .threeWayCall,
    clearedBy: "joint talks", seeds: ["003", "000"],
    rules: [
      Rule(
        .refusesCoordination,
        counted: "requests to coordinate with a named vendor that were declined or never answered",
        outOf: "such requests answered or due", guards: "a late answer is no refusal",
        count: refusals)
    ])

  @Sendable private static func refusals(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.refusesCoordination].window
    let asked = evidence.asks(within: window).filter {
      $0.purpose == .coordination && $0.isJoint
    }
    let bad = asked.filter { $0.answer == .unanswered }
    return [Tally(.vendor, bad: bad.count, of: asked.count, evidence: bad.map(\.id.text))]
  }
}
