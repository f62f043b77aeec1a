extension Evidence {
  /// The newest judgement of each person, topic and side, where it has not expired.
  ///
  /// A judgement holds for its own days, else for those of the policy; a newer one replaces an
  /// older one even where the newer has expired.
  static func current(_ judgements: [Judgement], on day: Day, expiry: Int) -> [Judgement] {
    guard !judgements.isEmpty else { return [] }
    struct Key: Hashable {
      let by: RecordID
      let topic: JudgementTopic
      let about: Side
    }
    var replaced: Set<Key> = []
    var current: [Judgement] = []
    for judgement in judgements.reversed() {
      let key = Key(by: judgement.by, topic: judgement.topic, about: judgement.about)
      guard replaced.insert(key).inserted,
        day - judgement.on < judgement.expiresAfterDays ?? expiry
      else { continue }
      current.append(judgement)
    }
    return current.reversed()
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
