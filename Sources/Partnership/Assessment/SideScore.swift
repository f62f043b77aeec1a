/// Whether a dimension has enough observations to be scored.
package enum DimensionState: String, Word {
  case none
  case thin
  case scored
}

/// One dimension of one side.
package struct DimensionScore: Hashable, Sendable {
  /// 0–100; nil unless scored.
  package var score: Int?
  /// How many observations have weight.
  package var count: Int
  package var state: DimensionState
}

/// One side of a partnership in numbers.
package struct SideScore: Hashable, Sendable {
  /// The raw score, held down by the cap; nil where we do not know enough.
  package var score: Int?
  package var raw: Int?
  /// The most that the signs allow; nil where no sign caps.
  package var cap: Int?
  /// The signs that hold the score down; empty unless they do.
  package var cappedBy: [SignID]
  /// How much of what could be known is known, 0–100.
  package var coverage: Int
  package var dimensions: [Dimension: DimensionScore]

  /// How many dimensions are scored.
  package var measured: Int { dimensions.values.count { $0.state == .scored } }

  /// Weighs a side's observations and holds the score down by its signs.
  package init(
    _ side: Side, observations: [Observation], findings: [Finding], on day: Day,
    policy: ScorePolicy
  ) {
    let tally = SideScore.tally(side, observations, on: day, policy: policy)
    var dimensions = [Dimension: DimensionScore](minimumCapacity: Dimension.allCases.count)
    var covered = 0
    var weighted = 0
    var weights = 0
    for dimension in Dimension.allCases {
      let weight = policy.weights[dimension] ?? 0
      let known = tally[dimension.place]
      covered += weight * min(known.count, policy.fullCount)
      let isScored =
        known.count > 0 && known.count >= policy.minimumObservations[dimension] ?? 0
      let score = isScored ? halfUp(known.weighted, known.weight) : nil
      if let score {
        weighted += weight * score
        weights += weight
      }
      dimensions[dimension] = DimensionScore(
        score: score, count: known.count,
        state: isScored ? .scored : known.count == 0 ? .none : .thin)
    }
    self.dimensions = dimensions
    let all = policy.weights.values.reduce(0, +)
    coverage = halfUp(100 * covered, policy.fullCount * max(1, all))
    raw = coverage >= policy.coverageFloor && weights > 0 ? halfUp(weighted, weights) : nil
    let critical = findings.filter { $0.side == side && $0.level == .critical }
    let warnings = findings.filter { $0.side == side && $0.level == .warning }
    let cap: Int? =
      !critical.isEmpty
      ? policy.criticalCap
      : warnings.count >= 2
        ? policy.twoWarningsCap : warnings.count == 1 ? policy.oneWarningCap : nil
    self.cap = cap
    score = raw.map { min($0, cap ?? $0) }
    let holding = critical.isEmpty ? warnings : critical
    cappedBy = score == raw ? [] : holding.map(\.sign)
  }
}

extension SideScore {
  /// The weight of a dimension's observations, and their points times weight.
  private struct Tally {
    var count = 0
    var weighted = 0
    var weight = 0
  }

  /// The tallies by the place of the dimension; observations are read in place, for there are many.
  private static func tally(
    _ side: Side, _ observations: [Observation], on day: Day, policy: ScorePolicy
  ) -> [Tally] {
    var tally = Array(repeating: Tally(), count: Dimension.allCases.count)
    for index in observations.indices where observations[index].side == side {
      let age = day - observations[index].day
      let band = age / policy.bandDays
      guard age >= 0, band < policy.bandWeights.count else { continue }
      let weight = policy.bandWeights[band]
      let place = observations[index].dimension.place
      tally[place].count += 1
      tally[place].weighted += weight * observations[index].points
      tally[place].weight += weight
    }
    return tally
  }
}

extension Dimension {
  /// Hashes the place instead of the word, which the scores of large portfolios look up often.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(place)
  }

  /// The place in the order of reports.
  fileprivate var place: Int {
    switch self {
    case .communication: 0
    case .alignment: 1
    case .delivery: 2
    case .initiative: 3
    case .trust: 4
    case .fit: 5
    case .repair: 6
    case .money: 7
    }
  }
}
