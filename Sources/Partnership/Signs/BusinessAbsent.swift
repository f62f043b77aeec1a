extension Sign {
  /// Nobody outside our IT comes to the reviews (seed 000).
  static let businessAbsent = Sign(
    .businessAbsent, "Our business people are absent", play: .inviteBusiness,
    clearedBy: "inviting them", seeds: ["000"],
    rules: [
      Rule(
        .businessAbsent, counted: "reviews held without anyone of ours from outside IT",
        outOf: "reviews with a known department of ours",
        guards: "strategic and tactical only; unknown departments are left out",
        count: absentBusiness)
    ])

  @Sendable private static func absentBusiness(in evidence: Evidence) -> [Tally] {
    guard evidence.expectsPartner else { return [] }
    let window = evidence.policy.signs[.businessAbsent].window
    let known = evidence.reviewsHeld.filter {
      $0.isWithBusiness != nil && evidence.isRecent($0.day, within: window)
    }
    let absent = known.filter { $0.isWithBusiness == false }
    return [Tally(.us, bad: absent.count, of: known.count, evidence: absent.map(\.id.text))]
  }
}
