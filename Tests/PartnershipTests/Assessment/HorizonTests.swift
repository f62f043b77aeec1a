import Partnership
import Testing

@Suite struct HorizonTests {
  @Test func theConformanceCasesAreJudgedAlikeWithoutTheirOldTalksHoweverOldTheyGrow() throws {
    var differing: [String] = []
    for each in try ConformanceCase.all() {
      let dossier = try each.dossier()
      for age in [0, 500, 900] where !isJudgedAlike(dossier, on: each.asOf + age) {
        differing.append("\(each.name) + \(age)")
      }
    }
    #expect(differing.isEmpty, "\(differing.count) differ, such as \(differing.prefix(9))")
  }

  @Test func longLogsAreJudgedAlikeWithoutTheirOldTalks() {
    var differing: [Int] = []
    var left = 0
    for seed in 1...150 {
      let dossier = longLog(seed: seed)
      let near = dossier.within(Horizon(.ago(0), policy: Policy()))
      left += dossier.communications.count - near.communications.count
      if !isJudgedAlike(dossier, on: .ago(0)) { differing.append(seed) }
    }
    #expect(differing.isEmpty, "seeds \(differing)")
    #expect(left > 500, "only \(left) talks are left out")
  }

  @Test func aHorizonServesLaterDaysToo() {
    let horizon = Horizon(.ago(60), policy: Policy())
    for seed in 1...40 {
      let dossier = longLog(seed: seed)
      let near = dossier.within(horizon)
      for day in [Day.ago(60), .ago(0)] {
        #expect(
          near.assessed(on: day, policy: Policy()) == dossier.assessed(on: day, policy: Policy()),
          "seed \(seed)")
      }
    }
  }

  @Test(arguments: [(0, true), (1, false)])
  func theStartIsTheFirstDayThatCounts(before: Int, isContained: Bool) {
    let horizon = Horizon(.ago(0), policy: Policy())
    let talk = Communication(
      header: SampleDossier.header("x"), at: Moment(horizon.start - before), outcome: .reached)
    #expect(horizon.contains(talk) == isContained)
  }

  @Test func anOldQuestionCountsAsLongAsItsAnswerDoes() {
    let horizon = Horizon(.ago(0), policy: Policy())
    let talk = Communication(
      header: SampleDossier.header("x"), at: Moment(horizon.start - 400), expectsReply: true,
      answeredAt: Moment(horizon.start))
    #expect(horizon.contains(talk))
  }

  @Test func aLongerWindowLooksFurtherBack() {
    var policy = Policy()
    policy.signs.ladders[.goingQuiet]?.window = 0
    let usual = Horizon(.ago(0), policy: policy).start
    policy.signs.ladders[.ignoringMail]?.window = 2_000
    #expect(Horizon(.ago(0), policy: policy).start == .ago(2_000 + policy.scores.trendDays))
    #expect(Horizon(.ago(0), policy: policy).start < usual)
  }

  @Test func theLastSignOfLifeIsKeptHoweverOldItIs() {
    var dossier = Dossier.story(.strategic, days: 2_000)
    dossier.append(
      Communication(
        header: SampleDossier.header("old"), at: .ago(1_500), outcome: .reached
      ).asRecord)
    let near = dossier.within(Horizon(.ago(0), policy: Policy()))
    #expect(near.communications.map(\.id.text) == ["old"])
  }

  /// Seven years of records, some of them answered years later, some set aside.
  private func longLog(seed: Int) -> Dossier {
    var dossier = RandomDossier.make(seed: seed, days: 2_500, records: 400)
    var dice = Draw(seed: seed)
    for index in dossier.communications.indices where dice.isLucky(4) {
      let asked = dossier.communications[index].at.day
      let answered = min(asked + dice.roll(1_500), Day.ago(0))
      dossier.communications[index].answeredAt = Moment(answered)
    }
    for index in dossier.commitments.indices where dice.isLucky(5) {
      dossier.commitments[index].talk = dice.pick(dossier.communications.map(\.id))
    }
    if dice.isLucky(30) {
      let sign = dice.pick(SignID.allCases).rawValue
      dossier.acknowledgements.append(
        Acknowledgement(
          header: SampleDossier.header("word"), sign: sign, side: dice.pick(Side.allCases),
          on: .ago(dice.roll(900)), by: "ann", reason: "known", state: .acknowledged))
    }
    if dice.isLucky(10), let talk = dossier.communications.last {
      dossier.setAsides.append(
        SetAside(
          header: SampleDossier.header("aside"), record: talk.id, on: .ago(1), by: "ann",
          reason: "a mistake"))
    }
    return dossier
  }

  private func isJudgedAlike(_ dossier: Dossier, on day: Day) -> Bool {
    let policy = Policy()
    let near = dossier.within(Horizon(day, policy: policy))
    return near.assessed(on: day, policy: policy) == dossier.assessed(on: day, policy: policy)
      && Standing(of: near, on: day, policy: policy)
        == Standing(of: dossier, on: day, policy: policy)
  }
}
