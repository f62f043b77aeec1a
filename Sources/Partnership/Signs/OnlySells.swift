extension Sign {
  /// They come to us only to sell (seeds 003, 004).
  static let onlySells = Sign(
    .onlySells, "Only shows up to sell", play: .noSalesReview, clearedBy: "advice and reviews",
    seeds: ["003", "004"],
    rules: [
      Rule(
        .onlySells, counted: "sales among their approaches with a known purpose",
        outOf: "their approaches with a known purpose, and reviews held",
        guards: "evidence of {onlySellsMinDays} days; reviews dilute it", count: pitches)
    ])

  @Sendable private static func pitches(in evidence: Evidence) -> [Tally] {
    let signs = evidence.policy.signs
    guard evidence.evidenceDays >= signs.onlySellsMinDays else { return [] }
    let window = signs[.onlySells].window
    let known = evidence.approaches.filter {
      $0.purpose != nil && evidence.isRecent($0.day, within: window)
    }
    let reviews = evidence.reviewsHeld.count { evidence.isRecent($0.day, within: window) }
    let sales = known.filter { $0.purpose == .sales }
    return [
      Tally(.vendor, bad: sales.count, of: known.count + reviews, evidence: sales.map(\.id.text))
    ]
  }
}
