extension Sign {
  /// The same disagreement comes back (seed 002).
  static let conflictsRecurring = Sign(
    .conflictsRecurring, "The same conflicts return", play: .conflictClinic,
    clearedBy: "a quiet year", seeds: ["002"],
    rules: [
      Rule(
        .conflictsRecurring, counted: "conflicts that repeat an earlier one",
        outOf: "conflicts raised", guards: "by fault", count: recurring)
    ])

  @Sendable private static func recurring(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.conflictsRecurring].window
    return Side.allCases.map { side in
      let raised = evidence.conflicts(of: side).filter {
        evidence.isRecent($0.raisedOn, within: window)
      }
      let repeats = raised.filter { $0.repeatOf != nil }
      return Tally(side, bad: repeats.count, of: raised.count, evidence: repeats.map(\.id.text))
    }
  }
}
