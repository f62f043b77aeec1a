/// The eight dimensions of a side, in the order of reports.
package enum Dimension: String, Word {
  case communication
  case alignment
  case delivery
  case initiative
  case trust
  case fit
  case repair
  case money
}

/// The numbers that scores and grades depend on (domain specification (d)).
package struct ScorePolicy: Hashable, Sendable {
  /// Days of one band of recency.
  package var bandDays = 90
  /// The weight of an observation by band; beyond the last band it counts nothing.
  package var bandWeights = [8, 4, 2, 1]
  /// So many observations cover a dimension fully.
  package var fullCount = 4
  package var weights: [Dimension: Int] = [
    .communication: 20, .alignment: 15, .delivery: 20, .initiative: 15, .trust: 10, .fit: 5,
    .repair: 10, .money: 5,
  ]
  /// Fewer observations than this leave a dimension unscored.
  package var minimumObservations: [Dimension: Int] = [
    .communication: 3, .alignment: 3, .delivery: 3, .initiative: 3, .trust: 2, .fit: 2,
    .repair: 2, .money: 2,
  ]
  /// Below this coverage a side has no score.
  package var coverageFloor = 35
  /// Below this coverage no partnership is deep.
  package var deepCoverage = 60
  package var criticalCap = 49
  package var twoWarningsCap = 64
  package var oneWarningCap = 79
  package var inchDeepBelow = 40
  package var shallowBelow = 60
  package var workingBelow = 80
  package var deepMinDimension = 60
  package var deepMaxGap = 20
  package var deepMaxWatches = 2
  package var trendDays = 90
  package var trendStep = 5
  /// Points of an approach of theirs by purpose; billing and unknown purposes give none.
  package var initiativePoints: [Purpose: Int] = [
    .advice: 100, .review: 100, .coordination: 100, .support: 60, .social: 60, .outage: 50,
    .sales: 20,
  ]

  package init() {}
}
