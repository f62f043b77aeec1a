extension Sign {
  /// Success is measured by the SLA alone (seeds 000, 001).
  static let slaOnlyMeasurement = Sign(
    .slaOnlyMeasurement, "Measured by SLA only", play: .outcomeDefinition,
    clearedBy: "one outcome", seeds: ["000", "001"],
    rules: [
      Rule(
        .slaOnlyMeasurement, counted: "live SLA measures that were read",
        outOf: "those, live outcome measures that were read, and live outcome goals",
        guards: "strategic and tactical only; evidence of {slaOnlyMinDays} days", count: slaMeasures
      )
    ])

  @Sendable private static func slaMeasures(in evidence: Evidence) -> [Tally] {
    let signs = evidence.policy.signs
    guard evidence.expectsPartner, evidence.evidenceDays >= signs.slaOnlyMinDays else { return [] }
    let window = signs[.slaOnlyMeasurement].window
    let read = Set(
      evidence.dossier.readings.filter { evidence.isRecent($0.on, within: window) }
        .map(\.measureId))
    let live = evidence.dossier.measures.filter { $0.retiredOn == nil && read.contains($0.id) }
    let sla = live.filter { $0.kind == .sla }
    let goals = evidence.liveGoals.count { $0.kind == .outcome }
    return [
      Tally(.vendor, bad: sla.count, of: live.count + goals, evidence: sla.map(\.id.text))
    ]
  }
}
