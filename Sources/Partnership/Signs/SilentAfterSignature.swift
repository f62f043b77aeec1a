extension Sign {
  /// After the ink was dry nothing happened (seed 003).
  static let silentAfterSignature = Sign(
    .silentAfterSignature, "Silent after signature", play: .reconnectCall,
    clearedBy: "contact, or the end of the first year", seeds: ["003"],
    rules: [
      Rule(
        .silentAfterSignature,
        counted: "touch periods since the newest contract began with no approach of theirs other "
          + "than sales or billing, and no meeting held",
        outOf: "touch periods since then", guards: "counted from where the evidence began",
        count: silentPeriods)
    ])

  @Sendable private static func silentPeriods(in evidence: Evidence) -> [Tally] {
    let period = evidence.cadence.touch
    guard period > 0, let start = evidence.start, let contract = newestContract(in: evidence),
      evidence.isRecent(
        contract.startsOn, within: evidence.policy.signs[.silentAfterSignature].window)
    else { return [] }
    let base = max(contract.startsOn, start)
    let total = (evidence.day - base) / period
    guard total > 0 else { return [] }
    let acts =
      evidence.approaches.filter { $0.purpose != .sales && $0.purpose != .billing }.map(\.day)
      + evidence.acts.meetings.map(\.day)
    let lively = Set(acts.filter { $0 >= base }.map { ($0 - base) / period }.filter { $0 < total })
    return [
      Tally(.vendor, bad: total - lively.count, of: total, evidence: [contract.id.text])
    ]
  }

  private static func newestContract(in evidence: Evidence) -> Agreement? {
    evidence.dossier.agreements.filter { $0.kind == .contract && $0.startsOn <= evidence.day }
      .max { ($0.startsOn, $0.id) < ($1.startsOn, $1.id) }
  }
}
