extension Sign {
  /// What was promised in numbers is not met (seeds 001, 002).
  static let measuresMissingTarget = Sign(
    .measuresMissingTarget, "Measures miss their target", play: .improvementPlan,
    clearedBy: "better readings", seeds: ["002", "001"],
    rules: [
      Rule(
        .measuresMissingTarget, counted: "readings off target", outOf: "readings",
        guards: "equal to the target is met", count: missedTargets)
    ])

  @Sendable private static func missedTargets(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.measuresMissingTarget].window
    let readings = evidence.judgedReadings.filter {
      evidence.isRecent($0.reading.on, within: window)
    }
    let missed = readings.filter { !$0.isMet }
    return [
      Tally(
        .vendor, bad: missed.count, of: readings.count, evidence: missed.map(\.reading.id.text))
    ]
  }
}

extension Evidence {
  /// Every reading of a measure on file, and whether it met the target.
  var judgedReadings: [(reading: Reading, isMet: Bool)] {
    let measures = Dictionary(
      dossier.measures.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return dossier.readings.compactMap { reading in
      measures[reading.measureId].map { (reading, $0.isMet(by: reading.value)) }
    }
  }
}
