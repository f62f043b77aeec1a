extension Sign {
  /// One side is much less mature than the other (seed 003).
  static let maturityMismatch = Sign(
    .maturityMismatch, "IT maturity does not match", play: .maturityTalk,
    clearedBy: "new judgements", seeds: ["003"],
    rules: [
      Rule(
        .maturityMismatch, counted: "whole levels between the mean judgements of both sides",
        outOf: "current judgements of maturity",
        guards: "both sides must be judged; unknown never raises it", count: gap)
    ])

  @Sendable private static func gap(in evidence: Evidence) -> [Tally] {
    guard let gap = evidence.maturityGap else { return [] }
    return [
      Tally(
        gap.lower, bad: gap.levels, of: gap.judgements.count,
        evidence: gap.judgements.map(\.id.text))
    ]
  }
}
