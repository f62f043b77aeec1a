extension Sign {
  /// We never spoke with another client of theirs (seeds 000, 004).
  static let referencesUnverified = Sign(
    .referencesUnverified, "References never verified", play: .referenceCalls,
    clearedBy: "one reference", seeds: ["004", "000"],
    rules: [
      Rule(
        .referencesUnverified,
        counted: "what is missing of four: first and second reference, evidence of value, "
          + "their partner ecosystem",
        outOf: "the four, only where there is no reference at all",
        guards: "strategic and tactical only; {selectionGraceDays} days of grace",
        count: missingReferences)
    ])

  @Sendable private static func missingReferences(in evidence: Evidence) -> [Tally] {
    guard evidence.isSelectionJudged(by: .referencesUnverified) else { return [] }
    guard !evidence.isChecked(.reference) else {
      return [Tally(.us, bad: 0, of: 4, evidence: [])]
    }
    var missing = ["missing: first reference", "missing: second reference"]
    if !evidence.isChecked(.value) { missing.append("missing: value evidence") }
    if !evidence.isChecked(.ecosystem) { missing.append("missing: partner ecosystem") }
    return [Tally(.us, bad: missing.count, of: 4, evidence: missing)]
  }
}
