extension Sign {
  /// We talk only when something is broken (seeds 000, 003).
  static let onlyWhenDown = Sign(
    .onlyWhenDown, "Only shows up when we are down", play: .strategySession,
    clearedBy: "planned talks", seeds: ["003", "000"],
    rules: [
      Rule(
        .onlyWhenDown, counted: "contacts about outages",
        outOf: "contacts about outages, advice, coordination and reviews, and reviews held",
        guards: "strategic and tactical only; routine support, billing and social count nowhere",
        count: outages)
    ])

  @Sendable private static func outages(in evidence: Evidence) -> [Tally] {
    guard evidence.expectsPartner else { return [] }
    let window = evidence.policy.signs[.onlyWhenDown].window
    let talks = evidence.talks.filter {
      evidence.isRecent($0.day, within: window) && isCounted($0.purpose)
    }
    let reviews = evidence.reviewsHeld.count { evidence.isRecent($0.day, within: window) }
    let outages = talks.filter { $0.purpose == .outage }
    return [
      Tally(
        .vendor, bad: outages.count, of: talks.count + reviews, evidence: outages.map(\.id.text))
    ]
  }

  private static func isCounted(_ purpose: Purpose?) -> Bool {
    switch purpose {
    case .outage, .advice, .coordination, .review: true
    case .support, .sales, .billing, .social, nil: false
    }
  }
}
