import Partnership
import Testing

struct SideScoreTests {
  @Test(arguments: [
    (0, 50), (89, 50), (90, 33), (179, 33), (180, 20), (269, 20), (270, 11), (359, 11), (360, nil),
  ])
  func anObservationLosesWeightByBands(age: Int, score: Int?) {
    let trust = scored([(.trust, age, 100), (.trust, 0, 0)]).dimensions[.trust]
    #expect(trust?.score == score)
    #expect(trust?.count == (score == nil ? 1 : 2))
  }

  @Test func whatLiesAheadHasNoWeight() {
    #expect(scored([(.trust, -1, 100), (.trust, 0, 0)]).dimensions[.trust]?.count == 1)
  }

  @Test(arguments: [(0, 7, 0), (49, 100, 0), (50, 100, 1), (1, 3, 0), (2, 3, 1), (101, 2, 51)])
  func halvesAreRoundedUp(numerator: Int, denominator: Int, result: Int) {
    #expect(halfUp(numerator, denominator) == result)
  }

  @Test(arguments: [
    (Dimension.communication, 3), (.alignment, 3), (.delivery, 3), (.initiative, 3), (.trust, 2),
    (.fit, 2), (.repair, 2), (.money, 2),
  ])
  func aDimensionIsScoredFromItsLeastNumberOn(dimension: Dimension, least: Int) {
    for count in 0...least {
      let found = scored(Array(repeating: (dimension, 0, 70), count: count)).dimensions[dimension]
      #expect(found?.state == (count == 0 ? DimensionState.none : count < least ? .thin : .scored))
      #expect(found?.score == (count < least ? nil : 70))
    }
  }

  @Test func fourObservationsCoverADimension() {
    for (count, coverage) in [(1, 5), (3, 15), (4, 20), (9, 20)] {
      #expect(
        scored(Array(repeating: (.delivery, 0, 70), count: count)).coverage == coverage)
    }
  }

  @Test func belowTheFloorOfCoverageThereIsNoScore() {
    let full = Array(repeating: (Dimension.communication, 0, 80), count: 4)
    let thin = scored(full + Array(repeating: (.alignment, 0, 80), count: 3))
    #expect(thin.coverage == 31)
    #expect(thin.raw == nil && thin.score == nil && thin.measured == 2)
    let enough = scored(full + Array(repeating: (.alignment, 0, 80), count: 4))
    #expect(enough.coverage == 35)
    #expect(enough.score == 80)
  }

  @Test func dimensionsWeighAsThePolicySays() {
    let score = scored(
      Array(repeating: (.communication, 0, 100), count: 4)
        + Array(repeating: (.alignment, 0, 0), count: 4))
    #expect(score.raw == 57)
  }

  @Test func theOtherSidesObservationsDoNotCount() {
    let score = SideScore(
      .us, observations: observations([(.trust, 0, 100), (.trust, 0, 100)]), findings: [],
      on: .ago(0), policy: ScorePolicy())
    #expect(score.coverage == 0)
    #expect(score.dimensions.count == 8)
  }

  @Test(arguments: [
    ([], nil, 100, 0), ([SignLevel.watch, .watch, .watch], nil, 100, 0), ([.warning], 79, 79, 1),
    ([.warning, .watch], 79, 79, 1), ([.warning, .warning], 64, 64, 2),
    ([.critical], 49, 49, 1), ([.critical, .warning, .warning], 49, 49, 1),
  ])
  func signsCapTheScoreOfTheirSide(levels: [SignLevel], cap: Int?, score: Int, cappedBy: Int) {
    let mine = full(100, levels.map { sample(.vendor, $0) })
    #expect(mine.cap == cap)
    #expect(mine.raw == 100)
    #expect(mine.score == score)
    #expect(mine.cappedBy.count == cappedBy)
    let other = full(100, levels.map { sample(.us, $0) })
    #expect(other.cap == nil && other.score == 100)
  }

  @Test(arguments: [(78, 0), (79, 0), (80, 1)])
  func aCapIsNamedOnlyWhereItHoldsTheScoreDown(raw: Int, cappedBy: Int) {
    let score = full(raw, [sample(.vendor, .warning)])
    #expect(score.cap == 79)
    #expect(score.score == min(raw, 79))
    #expect(score.cappedBy.count == cappedBy)
  }
}

/// A finding of some sign, for what only levels and sides matter to.
func sample(
  _ side: Side, _ level: SignLevel, _ sign: SignID = .promisesBroken
) -> Finding {
  var finding = find(.noAlignedGoals, in: .story())[0]
  finding.sign = sign
  finding.side = side
  finding.level = level
  return finding
}

/// The vendor's score where every dimension is fully covered by the same points.
func full(_ points: Int, _ findings: [Finding] = [], of side: Side = .vendor) -> SideScore {
  let rows = Dimension.allCases.flatMap { Array(repeating: ($0, 0, points), count: 4) }
  return SideScore(
    side, observations: observations(rows, of: side), findings: findings, on: .ago(0),
    policy: ScorePolicy())
}

private func scored(_ rows: [(Dimension, Int, Int)]) -> SideScore {
  SideScore(
    .vendor, observations: observations(rows), findings: [], on: .ago(0), policy: ScorePolicy())
}

private func observations(
  _ rows: [(Dimension, Int, Int)], of side: Side = .vendor
) -> [Observation] {
  rows.map { dimension, age, points in
    Observation(side, dimension, on: .ago(age), points: points, record: nil, why: "")
  }
}
