extension Sign {
  /// They promise more than they keep (seed 001).
  static let promisesBroken = Sign(
    .promisesBroken, "Breaks its promises", play: .promiseReview, clearedBy: "kept promises",
    seeds: ["001"],
    rules: [
      Rule(
        .promisesBroken,
        counted: "promises of theirs broken, or more than {commitmentGraceDays} days overdue",
        outOf: "promises of theirs that came due", guards: "late but kept is not broken",
        count: { $0.brokenPromises(of: .vendor, by: .promisesBroken) })
    ])
}

extension Evidence {
  /// The promises of a side that came due in the rule's window, and those of them not kept.
  func brokenPromises(of side: Side, by rule: RuleID) -> [Tally] {
    let window = policy.signs[rule].window
    let due = dossier.commitments.filter { promise in
      promise.side == side && promise.fate(on: day, grace: policy.commitmentGraceDays) != .open
        && isRecent(promise.observedOn, within: window)
    }
    let bad = due.filter { $0.fate(on: day, grace: policy.commitmentGraceDays) == .broken }
    return [Tally(side, bad: bad.count, of: due.count, evidence: bad.map(\.id.text))]
  }
}
