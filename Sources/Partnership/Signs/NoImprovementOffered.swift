extension Sign {
  /// They never bring an idea (seeds 000, 002).
  static let noImprovementOffered = Sign(
    .noImprovementOffered, "Offers no improvement", play: .improvementBacklog,
    clearedBy: "one idea", seeds: ["000", "002"],
    rules: [
      Rule(
        .noImprovementOffered,
        counted: "whole improvement periods without a recommendation or advice of theirs",
        outOf: "improvement periods since the evidence began",
        guards: "only where the tier has an improvement period",
        count: { evidence in
          evidence.absence(
            .vendor, period: evidence.cadence.improvement, acts: evidence.acts.improvements)
        })
    ])
}
