import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test func needPutsTheStepsShortFirstThenTheDepthThenTheLowerScoreThenWhatCannotBeUndone() {
  let standings = (0..<300).map {
    Standing(of: RandomDossier.make(seed: $0), on: .ago(0), policy: Policy())
  }
  let keys = PortfolioOrder.need.sorted(standings).map { standing in
    [
      -standing.verdict.stepsShort, standing.verdict.depth.number ?? 5,
      standing.verdict.lowerScore, standing.hasIrreversible ? 0 : 1,
    ]
  }
  #expect(Set(keys.map { $0[0] }).count > 2 && Set(keys.map { $0[1] }).count > 3)
  for (first, second) in zip(keys, keys.dropFirst()) {
    #expect(!second.lexicographicallyPrecedes(first))
  }
}

@Test func withoutAVerdictAVendorStandsAfterADeepOne() {
  let names = PortfolioOrder.need.sorted([
    silent("young", days: 10), silent("shallow", days: 100), silent("inch-deep", days: 400),
    silent("older", days: 30),
  ]).map(\.name)
  #expect(names == ["inch-deep", "shallow", "older", "young"])
}

@Test func scoresAreSortedLowestFirstAndTheUnknownLast() {
  let standings = (0..<200).map {
    Standing(of: RandomDossier.make(seed: $0), on: .ago(0), policy: Policy())
  }
  let columns: [(PortfolioOrder, (Verdict) -> Int)] = [
    (.them, { $0.theirs ?? 999 }), (.us, { $0.ours ?? 999 }),
    (.gap, { $0.gap.map { -abs($0) } ?? 999 }), (.trend, { $0.worstChange ?? 999 }),
    (.depth, { $0.depth.number ?? 999 }),
  ]
  for (order, key) in columns {
    let keys = order.sorted(standings).map { key($0.verdict) }
    #expect(Set(keys).count > 2, "\(order)")
    #expect(keys == keys.sorted(), "\(order)")
  }
  let faults = PortfolioOrder.fault.sorted(standings).map(\.verdict.blame)
  #expect(faults.first == .them && faults.last == .nobody)
}

@Test func everyOrderEndsWithTheName() {
  let standings = [standing("beta"), standing("Älpha"), standing("alpha"), standing("Gamma")]
  for order in PortfolioOrder.allCases {
    let names = order.sorted(standings).map(\.name)
    #expect(Set(names.prefix(2)) == ["Älpha", "alpha"])
    #expect(Array(names.suffix(2)) == ["beta", "Gamma"])
  }
}

@Test func everyOrderCanBeTurnedRound() {
  let standings = [
    standing("b", owner: "zoe"), standing("a", owner: nil), standing("c", owner: "al"),
  ]
  #expect(PortfolioOrder.owner.sorted(standings).map(\.name) == ["c", "b", "a"])
  #expect(PortfolioOrder.owner.sorted(standings, isReversed: true).map(\.name) == ["a", "b", "c"])
}

@Test func longNamesAreComparedToTheirEnd() {
  let names = ["University of Zulia", "University", "University of Aalen", "Universal", "Uni", "É"]
  #expect(
    PortfolioOrder.name.sorted(names.map { standing($0) }).map(\.name) == [
      "É", "Uni", "Universal", "University", "University of Aalen", "University of Zulia",
    ])
}

@Test func tiersAreOrderedByDependence() {
  let standings = [Tier.untiered, .operational, .strategic, .tactical].map {
    standing($0.rawValue, tier: $0)
  }
  #expect(
    PortfolioOrder.tier.sorted(standings).map(\.name)
      == ["strategic", "tactical", "operational", "untiered"])
}

@Test func spendIsLargestFirstAndTalkLongestAgoFirst() {
  let standings = [
    standing("small", spend: 100, talk: 5), standing("none"),
    standing("large", spend: 900, talk: 50),
  ]
  #expect(PortfolioOrder.spend.sorted(standings).map(\.name) == ["large", "small", "none"])
  #expect(PortfolioOrder.talk.sorted(standings).map(\.name) == ["none", "large", "small"])
}

/// A strategic vendor whose log is empty since so many days.
private func silent(_ name: String, days: Int) -> Standing {
  var dossier = Dossier.story(.strategic, days: days)
  dossier.vendor.name = name
  return Standing(of: dossier, on: .ago(0), policy: Policy())
}

private func standing(
  _ name: String, tier: Tier = .untiered, owner: String? = nil, due: Int? = nil,
  ends: Int? = nil, spend: Int? = nil, talk: Int? = nil
) -> Standing {
  var dossier = SampleDossier.active(tier: tier)
  dossier.vendor.header.id = RecordID(name)
  dossier.vendor.name = name
  dossier.vendor.owner = owner
  if let due {
    dossier.followUps = [
      FollowUp(
        header: SampleDossier.header("f"), dueOn: today + due, text: "x", madeOn: Day(2025, 1, 2))
    ]
  }
  if ends != nil || spend != nil {
    dossier.agreements = [
      Agreement(
        header: SampleDossier.header("a"), startsOn: Day(2025, 1, 1),
        endsOn: ends.map { today + $0 },
        value: spend, valuePer: .year)
    ]
  }
  if let talk {
    dossier.communications = [
      Communication(
        header: SampleDossier.header("c"), at: Moment(today - talk), outcome: .reached)
    ]
  }
  return Standing(of: dossier, on: today, policy: Policy())
}
