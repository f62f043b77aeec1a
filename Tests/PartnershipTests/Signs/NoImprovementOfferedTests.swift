import Partnership
import Testing

struct NoImprovementOfferedTests {
  @Test(arguments: [
    Absence(179), Absence(180, "vendor watch 2/2"), Absence(269, "vendor watch 2/2"),
    Absence(270, "vendor warning 3/3"), Absence(449, "vendor warning 4/4"),
    Absence(450, "vendor critical 5/5"),
  ])
  func theLadderOfEmptyPeriods(silence: Absence) {
    #expect(find(.noImprovementOffered, in: .story(days: silence.days)).told == silence.told)
  }

  @Test func aRecommendationOrAdviceOfTheirsClearsIt() {
    let idea = Dossier.story(days: 450).adding("r") { Recommendation(header: $0, on: .ago(9)) }
    let advice = Dossier.story(days: 450).adding("c") {
      Communication(header: $0, at: .ago(9), direction: .fromVendor, purpose: .advice)
    }
    #expect(find(.noImprovementOffered, in: idea).isEmpty)
    #expect(find(.noImprovementOffered, in: advice).isEmpty)
  }

  @Test func ourOwnIdeasAndOurAskingForAdviceDoNot() {
    let dossier = Dossier.story(days: 450)
      .adding("r") { Recommendation(header: $0, on: .ago(9), side: .us) }
      .adding("c") { Communication(header: $0, at: .ago(9), purpose: .advice, outcome: .reached) }
    #expect(find(.noImprovementOffered, in: dossier).told == ["vendor critical 5/5"])
  }

  @Test func theLastIdeaIsTheEvidenceEvenOneFromBeforeTheEvidenceBegan() {
    let dossier = Dossier.story(days: 180).adding("r") { Recommendation(header: $0, on: .ago(300)) }
    let found = find(.noImprovementOffered, in: dossier)
    #expect(found.told == ["vendor watch 2/2"])
    #expect(found.evidence == ["r1"])
    #expect(find(.noImprovementOffered, in: .story(days: 180)).evidence.isEmpty)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func itNeedsATierWithAnImprovementPeriod(tier: Tier, count: Int) {
    #expect(find(.noImprovementOffered, in: .story(tier, days: 450)).count == count)
  }
}
