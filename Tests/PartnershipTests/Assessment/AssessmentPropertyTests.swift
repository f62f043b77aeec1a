import Partnership
import Testing

/// What holds for every dossier, tried on seeded random ones.
struct AssessmentPropertyTests {
  private static let seeds = 0..<320

  @Test func theOrderOfRowsNeverMatters() {
    for seed in Self.seeds {
      let dossier = RandomDossier.make(seed: seed)
      #expect(judged(dossier) == judged(shuffled(dossier)), "seed \(seed)")
    }
  }

  @Test func laterRecordsNeverChangeAnEarlierDay() {
    for seed in Self.seeds {
      var dice = Draw(seed: seed)
      let dossier = RandomDossier.make(seed: seed)
      let day = Day.ago(dice.roll(400))
      let cut = dossier.seen(on: day).dossier
      #expect(judged(dossier, on: day) == judged(cut, on: day), "seed \(seed)")
      let more = (0..<10).reduce(cut) { dossier, number in
        let ago = Day.ago(0) - day - 1 - dice.roll(90)
        return dossier.changing {
          $0.append(RandomDossier.record(SampleDossier.header("later\(number)"), ago: ago, &dice))
        }
      }
      #expect(judged(more, on: day) == judged(cut, on: day), "seed \(seed)")
    }
  }

  @Test func everySignHasAtLeastTwoBadFactsAndEveryNumberItsRange() {
    for seed in Self.seeds {
      let assessment = judged(RandomDossier.make(seed: seed))
      #expect(assessment.findings.allSatisfy { $0.count >= 2 }, "seed \(seed)")
      for side in [assessment.theirs, assessment.ours] {
        let numbers =
          [side.score, side.raw, side.cap, side.coverage]
          + side.dimensions.values.map(\.score)
        #expect(numbers.allSatisfy { (0...100).contains($0 ?? 0) }, "seed \(seed)")
        #expect(side.dimensions.count == Dimension.allCases.count)
      }
    }
  }

  @Test func everyRuleIsRaisedBySomeDossier() throws {
    let random = Self.seeds.flatMap { judged(RandomDossier.make(seed: $0)).findings.map(\.rule) }
    let told = try ConformanceCase.all().flatMap {
      try $0.dossier().assessed(on: $0.asOf, policy: Policy()).findings.map(\.rule)
    }
    #expect(Set(random + told).count == RuleID.allCases.count)
  }

  /// Goals and maturity are left out: they are no single facts, but spans and differences.
  @Test func noSingleRecordRaisesASign() throws {
    let partner = try #require(
      ConformanceCase.all().first { $0.name == "10-true-partnership.json" })
    let base = try partner.dossier()
    #expect(base.assessed(on: partner.asOf, policy: Policy()).findings.isEmpty)
    for seed in Self.seeds {
      var dice = Draw(seed: seed)
      let header = SampleDossier.header("single")
      let record = RandomDossier.record(header, ago: dice.roll(400), &dice)
      guard isSingleFact(record) else { continue }
      let signs = Signs.findings(
        in: Evidence(
          base.changing { $0.append(record) }.seen(on: partner.asOf), policy: Policy()))
      #expect(signs.isEmpty, "\(record)")
      for tier in Tier.allCases {
        let alone = Dossier.story(tier, days: 1).changing { $0.append(record) }
        #expect(judged(alone).findings.isEmpty, "\(tier): \(record)")
      }
    }
  }

  @Test func aPerfectObservationNeverLowersItsDimension() {
    for seed in Self.seeds {
      var dice = Draw(seed: seed)
      let rows = (0..<(3 + dice.roll(12))).map { _ in
        Observation(
          .vendor, dice.pick(Dimension.allCases), on: .ago(dice.roll(400)),
          points: dice.roll(101), record: nil, why: "")
      }
      for dimension in Dimension.allCases {
        let perfect = Observation(
          .vendor, dimension, on: .ago(dice.roll(400)), points: 100, record: nil, why: "")
        let before = scored(rows).dimensions[dimension]?.score
        let after = scored(rows + [perfect]).dimensions[dimension]?.score
        if let before { #expect((after ?? -1) >= before, "seed \(seed) \(dimension)") }
      }
    }
  }

  @Test func theGradeOfASilentStrategicVendorNeverImproves() {
    let start = Dossier.story(.strategic, days: 1_000)
    let depths = stride(from: 1_000, through: 0, by: -10).map {
      start.assessed(on: .ago($0), policy: Policy()).depth
    }
    let graded = depths.drop { $0 == .unsounded }.map { $0.number ?? 5 }
    #expect(graded.count > 80)
    #expect(graded == graded.sorted(by: >))
    #expect(graded.last == 1)
  }

  private func judged(_ dossier: Dossier, on day: Day = .ago(0)) -> Assessment {
    dossier.assessed(on: day, policy: Policy())
  }

  private func scored(_ observations: [Observation]) -> SideScore {
    SideScore(
      .vendor, observations: observations, findings: [], on: .ago(0), policy: ScorePolicy())
  }

  private func isSingleFact(_ record: Record) -> Bool {
    switch record {
    case .goal: false
    case .judgement(let judgement):
      judgement.topic != .maturityVendor && judgement.topic != .maturityUs
    case _: true
    }
  }

  private func shuffled(_ dossier: Dossier) -> Dossier {
    dossier.changing {
      $0.contacts.reverse()
      $0.communications.reverse()
      $0.meetings.reverse()
      $0.conflicts.reverse()
      $0.recommendations.reverse()
      $0.commitments.reverse()
      $0.goals.reverse()
      $0.measures.reverse()
      $0.readings.reverse()
      $0.invoices.reverse()
      $0.projects.reverse()
      $0.issues.reverse()
      $0.judgements.reverse()
    }
  }
}
