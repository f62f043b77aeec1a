extension Sign {
  /// We promise more than we keep (seeds 001, 003).
  static let ourPromisesBroken = Sign(
    .ourPromisesBroken, "We break our promises", play: .promiseReview,
    clearedBy: "kept promises", seeds: ["003", "001"],
    rules: [
      Rule(
        .ourPromisesBroken,
        counted: "promises of ours broken, or more than {commitmentGraceDays} days overdue",
        outOf: "promises of ours that came due", guards: "late but kept is not broken",
        count: { $0.brokenPromises(of: .us, by: .ourPromisesBroken) })
    ])
}
