extension Sign {
  /// What was signed and agreed is never looked at again (seed 002).
  static let notRevisited = Sign(
    .notRevisited, "SLA and goals not revisited", play: .slaRevisit, clearedBy: "a review",
    seeds: ["002"],
    rules: [
      Rule(
        .notRevisited, counted: "review periods of agreements and live goals that were missed",
        outOf: "those and the reviews done",
        guards: "only agreements that promise a review; ended ones are left out",
        count: missedReviews)
    ])

  @Sendable private static func missedReviews(in evidence: Evidence) -> [Tally] {
    guard let start = evidence.start else { return [] }
    let window = evidence.policy.signs[.notRevisited].window
    var bad = 0
    var done = 0
    var records: [String] = []
    func count(_ id: RecordID, from begin: Day, reviews: [Day], due: (Day, Int) -> Day) {
      let base = max(begin, start, reviews.max() ?? start)
      var missed = 0
      var period = 1
      while due(base, period) < evidence.day {
        if evidence.isRecent(due(base, period), within: window) { missed += 1 }
        period += 1
      }
      if missed > 0 { records.append(id.text) }
      bad += missed
      done += reviews.count { evidence.isRecent($0, within: window) }
    }
    for agreement in evidence.dossier.agreements {
      guard let months = agreement.reviewEveryMonths, months > 0,
        agreement.term(on: evidence.day).state != .ended
      else { continue }
      count(agreement.id, from: agreement.startsOn, reviews: agreement.reviewedOn) {
        $0.adding(months: months * $1)
      }
    }
    for goal in evidence.liveGoals {
      count(goal.id, from: goal.agreedOn, reviews: goal.reviewedOn) {
        $0 + evidence.policy.goalReviewDays * $1
      }
    }
    return [Tally(.us, bad: bad, of: bad + done, evidence: records)]
  }
}
