extension Evidence {
  /// The newest judgement of each person, topic and side, where it has not expired.
  ///
  /// A judgement holds for its own days, else for the policy's.
  package var currentJudgements: [Judgement] {
    struct Key: Hashable {
      let by: RecordID
      let topic: JudgementTopic
      let about: Side
    }
    var newest: [Key: Judgement] = [:]
    for judgement in dossier.judgements {
      newest[Key(by: judgement.by, topic: judgement.topic, about: judgement.about)] = judgement
    }
    return newest.values.filter { judgement in
      day - judgement.on < judgement.expiresAfterDays ?? policy.judgementDays
    }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  /// The gap of maturity where both sides are judged: means as fractions, so nothing is rounded.
  package var maturityGap: MaturityGap? {
    let theirs = currentJudgements.filter { $0.topic == .maturityVendor }
    let ours = currentJudgements.filter { $0.topic == .maturityUs }
    guard !theirs.isEmpty, !ours.isEmpty else { return nil }
    let difference =
      theirs.map(\.level).reduce(0, +) * ours.count - ours.map(\.level).reduce(0, +) * theirs.count
    return MaturityGap(
      numerator: abs(difference), denominator: theirs.count * ours.count,
      lower: difference < 0 ? .vendor : .us, judgements: theirs + ours)
  }
}

/// How far apart the two sides' maturity is judged, in levels, as a fraction.
package struct MaturityGap: Hashable, Sendable {
  package var numerator: Int
  package var denominator: Int
  /// The less mature side; without meaning where the gap is 0.
  package var lower: Side
  package var judgements: [Judgement]

  /// The gap in whole levels, rounded down.
  package var levels: Int { numerator / denominator }
}
