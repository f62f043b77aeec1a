extension Sign {
  /// Trust or culture is judged low, or nobody has judged it for long (seeds 000, 003, 004).
  static let trustInDoubt = Sign(
    .trustInDoubt, "Trust or culture judged low, or not judged lately", play: .trustTalk,
    clearedBy: "better judgements, or one judgement", seeds: ["003", "000", "004"],
    rules: [
      Rule(
        .trustLow, counted: "current judgements of trust or culture at level 1 or 2",
        outOf: "current judgements of trust or culture",
        guards: "the newest of each judge and topic",
        count: lowTrust),
      Rule(
        .trustStale,
        counted:
          "whole periods of {judgementDays} days without a judgement of their trust or culture",
        outOf: "such periods since the evidence began", guards: "strategic and tactical only",
        count: staleTrust),
    ])

  @Sendable private static func lowTrust(in evidence: Evidence) -> [Tally] {
    let current = evidence.currentJudgements.filter(isTrustOrCulture)
    return Side.allCases.map { side in
      let about = current.filter { $0.about == side }
      let low = about.filter { $0.level <= 2 }
      return Tally(side, bad: low.count, of: about.count, evidence: low.map(\.id.text))
    }
  }

  @Sendable private static func staleTrust(in evidence: Evidence) -> [Tally] {
    guard evidence.expectsPartner else { return [] }
    let acts = evidence.dossier.judgements
      .filter { isTrustOrCulture($0) && $0.about == .vendor }
      .map { Act(day: $0.on, record: $0.id) }
    return evidence.absence(.us, period: evidence.policy.judgementDays, acts: acts)
  }

  private static func isTrustOrCulture(_ judgement: Judgement) -> Bool {
    judgement.topic == .trust || judgement.topic == .culture
  }
}
