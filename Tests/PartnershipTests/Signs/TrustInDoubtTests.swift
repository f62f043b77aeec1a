import Partnership
import Testing

struct TrustInDoubtTests {
  @Test(
    arguments: Side.allCases,
    [
      Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 2, .watch), Mix(2, 3, nil),
      Mix(3, 0, .warning), Mix(3, 2, .warning), Mix(3, 3, .watch), Mix(4, 0, .critical),
      Mix(6, 2, .critical), Mix(4, 2, .warning),
    ])
  func theLadderOfLowJudgementsAboutEachSide(side: Side, mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { judgement($0, 2, side) }
      .adding("g", mix.good) { judgement($0, 3, side) }
    #expect(find(.trustInDoubt, in: dossier).told == mix.told(side, rule: .trustLow))
  }

  @Test(arguments: [
    (JudgementTopic.trust, 1), (.culture, 1), (.alignment, 0), (.flexibility, 0),
    (.industryKnowledge, 0), (.maturityVendor, 0),
  ])
  func onlyTrustAndCultureCount(topic: JudgementTopic, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 2) { judgement($0, 1, topic: topic) }
    #expect(find(.trustInDoubt, in: dossier).count == count)
  }

  @Test func theLowJudgementsAreTheEvidenceAndNewerOnesReplaceThem() {
    let low = Dossier.story(.untiered).adding("b", 2) { judgement($0, 1) }
    #expect(find(.trustInDoubt, in: low).evidence == ["b1", "b2"])
    let better = low.adding("n") {
      Judgement(header: $0, on: .ago(1), by: RecordID("b1"), level: 4)
    }
    #expect(find(.trustInDoubt, in: better).isEmpty)
  }

  @Test(arguments: [(89, 1), (90, 0)])
  func judgementsExpire(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 2) { judgement($0, 1, ago: ago) }
    #expect(find(.trustInDoubt, in: dossier).count == count)
  }

  @Test(arguments: [
    Absence(179), Absence(180, "us watch 2/2 trust-stale"),
    Absence(359, "us watch 3/3 trust-stale"), Absence(360, "us warning 4/4 trust-stale"),
    Absence(900, "us warning 10/10 trust-stale"),
  ])
  func theLadderOfPeriodsWithoutAJudgement(silence: Absence) {
    #expect(find(.trustInDoubt, in: .story(days: silence.days)).told == silence.told)
  }

  @Test func oneJudgementOfThemClearsTheSilenceAndOneOfUsDoesNot() {
    let ofUs = Dossier.story(days: 200).adding("u") { judgement($0, 4, .us) }
    #expect(find(.trustInDoubt, in: ofUs).told == ["us watch 2/2 trust-stale"])
    let ofThem = ofUs.adding("t") { judgement($0, 4, topic: .culture) }
    #expect(find(.trustInDoubt, in: ofThem).isEmpty)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func silenceCountsWhereAPartnerIsExpected(tier: Tier, count: Int) {
    #expect(find(.trustInDoubt, in: .story(tier)).count == count)
  }

  @Test func theWorseBranchOfASideStandsForTheSign() {
    let dossier = Dossier.story(days: 400).adding("u", 4) { judgement($0, 1, .us) }
    #expect(find(.trustInDoubt, in: dossier).told == ["us critical 4/4 trust-low"])
    let tied = Dossier.story(days: 200).adding("u", 2) { judgement($0, 1, .us) }
    #expect(find(.trustInDoubt, in: tied).told == ["us watch 2/2 trust-low"])
  }

  private func judgement(
    _ header: Header, _ level: Int, _ about: Side = .vendor, topic: JudgementTopic = .trust,
    ago: Int = 10
  ) -> Judgement {
    Judgement(
      header: header, on: .ago(ago), by: header.id, topic: topic, level: level, about: about)
  }
}
