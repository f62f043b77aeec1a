import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test func needPutsWhatCannotBeUndoneFirstAndThenTheEarliestDue() {
  let standings = [
    standing("quiet", due: nil), standing("later", due: 2), standing("late", due: -5),
    standing("ending", ends: 60), standing("also quiet", due: nil), standing("sooner", ends: 30),
  ]
  #expect(
    PortfolioOrder.need.sorted(standings).map(\.name) == [
      "sooner", "ending", "late", "later", "also quiet", "quiet",
    ])
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
