import Partnership
import Testing

struct OnlySellsTests {
  @Test(arguments: [
    Mix(3, 0, nil), Mix(2, 2, nil), Mix(3, 1, .watch), Mix(3, 2, .watch), Mix(3, 3, nil),
    Mix(4, 0, .warning), Mix(6, 2, .warning), Mix(4, 2, .watch), Mix(5, 0, .warning),
    Mix(6, 0, .critical), Mix(9, 1, .critical), Mix(8, 1, .warning),
  ])
  func theLadder(mix: Mix) {
    #expect(find(.onlySells, in: approaches(mix)).told == mix.told(.vendor))
  }

  @Test func thePitchesAreTheEvidence() {
    #expect(find(.onlySells, in: approaches(Mix(3, 1, .watch))).evidence == ["s1", "s2", "s3"])
  }

  @Test func reviewsHeldDiluteIt() {
    let pitched = approaches(Mix(4, 1, .warning))
    let met = pitched.adding("m") {
      Meeting(header: $0, at: .ago(9), kind: .strategy, status: .held)
    }
    #expect(find(.onlySells, in: met).told == ["vendor watch 4/6"])
    let more = met.adding("n") { Meeting(header: $0, at: .ago(9), kind: .review, status: .held) }
    #expect(find(.onlySells, in: more).isEmpty)
  }

  @Test func meetingsThatAreNoReviewsDoNot() {
    let dossier = approaches(Mix(4, 1, .warning)).adding("m", 3) {
      Meeting(header: $0, at: .ago(9), kind: .operational, status: .held)
    }
    #expect(find(.onlySells, in: dossier).told == ["vendor warning 4/5"])
  }

  @Test func anUnknownPurposeAndOurOwnTalksCountNowhere() {
    let dossier = approaches(Mix(4, 0, .warning))
      .adding("u", 5) { Communication(header: $0, at: .ago(9), direction: .fromVendor) }
      .adding("t", 5) { Communication(header: $0, at: .ago(9), purpose: .sales) }
    #expect(find(.onlySells, in: dossier).told == ["vendor warning 4/4"])
  }

  @Test(arguments: [(89, 0), (90, 1), (91, 1)])
  func itNeedsNinetyDaysOfEvidence(days: Int, count: Int) {
    let dossier = approaches(Mix(6, 0, .critical), in: .story(.untiered, days: days))
    #expect(find(.onlySells, in: dossier).count == count)
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func pitchesAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("s", 6) { approach($0, .sales, ago: ago) }
    #expect(find(.onlySells, in: dossier).count == count)
  }

  private func approaches(_ mix: Mix, in story: Dossier = .story(.untiered)) -> Dossier {
    story.adding("s", mix.bad) { approach($0, .sales) }
      .adding("a", mix.good) { approach($0, .advice) }
  }

  private func approach(_ header: Header, _ purpose: Purpose, ago: Int = 10) -> Communication {
    Communication(header: header, at: .ago(ago), direction: .fromVendor, purpose: purpose)
  }
}
