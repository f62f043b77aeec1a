extension Sign {
  /// They say "partner", but nothing of a partnership happens (seeds 002, 003).
  static let partnerInNameOnly = Sign(
    .partnerInNameOnly, "Partner in name only", play: .strategySession,
    clearedBy: "any one of the four", seeds: ["003", "002"],
    rules: [
      Rule(
        .partnerInNameOnly,
        counted: "what is missing of four: a live shared goal; a review, planning, strategy or "
          + "workshop held; a recommendation or advice of theirs; contact with their leadership",
        outOf: "the four",
        guards: "strategic and tactical only; evidence of {nameOnlyMinDays} days",
        count: missingMarks)
    ])

  @Sendable private static func missingMarks(in evidence: Evidence) -> [Tally] {
    let signs = evidence.policy.signs
    guard evidence.expectsPartner, evidence.evidenceDays >= signs.nameOnlyMinDays else { return [] }
    let window = signs[.partnerInNameOnly].window
    let recent: (Act) -> Bool = { evidence.isRecent($0.day, within: window) }
    var missing: [String] = []
    if evidence.liveSharedGoals.isEmpty { missing.append("missing: live shared goal") }
    if !evidence.acts.reviews.contains(where: recent) {
      missing.append("missing: review or planning held")
    }
    if !evidence.acts.improvements.contains(where: recent) {
      missing.append("missing: advice from them")
    }
    if !evidence.acts.leadership.contains(where: recent) {
      missing.append("missing: contact with their leadership")
    }
    return [Tally(.vendor, bad: missing.count, of: 4, evidence: missing)]
  }
}
