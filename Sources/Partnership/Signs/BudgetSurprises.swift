extension Sign {
  /// Bills come that nobody had told us of (seeds 000, 002).
  static let budgetSurprises = Sign(
    .budgetSurprises, "Budget surprises", play: .openBook, clearedBy: "clean invoices",
    seeds: ["002", "000"],
    rules: [
      Rule(
        .budgetSurprises,
        counted: "invoices flagged a surprise, or more than {surprisePercent} % over budget",
        outOf: "invoices with a budget or flagged a surprise",
        guards: "twice the tolerance of {budgetTolerancePercent} %", count: surprises)
    ])

  @Sendable private static func surprises(in evidence: Evidence) -> [Tally] {
    let signs = evidence.policy.signs
    let counted = evidence.dossier.invoices.filter {
      ($0.budgeted != nil || $0.surprise)
        && evidence.isRecent($0.on, within: signs[.budgetSurprises].window)
    }
    let bad = counted.filter {
      $0.surprise || $0.isOver(budgetBy: 2 * signs.budgetTolerancePercent)
    }
    return [Tally(.vendor, bad: bad.count, of: counted.count, evidence: bad.map(\.id.text))]
  }
}

extension Invoice {
  /// Whether more was billed than the budget and so many percent on top; false without a budget.
  func isOver(budgetBy percent: Int) -> Bool {
    guard let budgeted else { return false }
    return 100 * actual > (100 + percent) * budgeted
  }
}
