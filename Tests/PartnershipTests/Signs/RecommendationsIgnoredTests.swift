import Partnership
import Testing

struct RecommendationsIgnoredTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
    Mix(3, 0, .warning), Mix(3, 3, .warning), Mix(3, 4, .watch), Mix(4, 0, .warning),
    Mix(5, 0, .critical), Mix(6, 2, .critical), Mix(5, 2, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { advice($0, nil) }
      .adding("g", mix.good) { advice($0, .accepted) }
    #expect(find(.recommendationsIgnored, in: dossier).told == mix.told(.us))
  }

  @Test(arguments: [(30, 0), (31, 1)])
  func advicePastItsThirtyDaysIsIgnored(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 2) { advice($0, nil, ago: ago) }
    #expect(find(.recommendationsIgnored, in: dossier).count == count)
  }

  @Test(arguments: [(0, 0), (1, 1)])
  func itsOwnDueDayComesFirst(overdue: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 2) {
      Recommendation(header: $0, on: .ago(10), dueOn: .ago(overdue))
    }
    #expect(find(.recommendationsIgnored, in: dossier).count == count)
  }

  @Test func deferredIsNoDecision() {
    let dossier = Dossier.story(.untiered).adding("b", 2) { advice($0, .deferred) }
    #expect(find(.recommendationsIgnored, in: dossier).evidence == ["b1", "b2"])
  }

  @Test(arguments: [(nil, 1), ("", 1), ("too dear", 0)])
  func aReasonedNoIsAnAnswer(reason: String?, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 2) {
      advice($0, .declined, reason: reason)
    }
    #expect(find(.recommendationsIgnored, in: dossier).count == count)
  }

  @Test func ourOwnAdviceDoesNotCount() {
    let dossier = Dossier.story(.untiered).adding("b", 5) { header in
      var own = advice(header, nil)
      own.side = .us
      return own
    }
    #expect(find(.recommendationsIgnored, in: dossier).isEmpty)
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func adviceAgesOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered, days: 500)
      .adding("b", 2) { advice($0, nil, ago: ago) }
    #expect(find(.recommendationsIgnored, in: dossier).count == count)
  }

  @Test func decidingClearsItEvenLate() {
    let dossier = Dossier.story(.untiered).adding("b", 2) { advice($0, nil) }
    let decided = dossier.changing {
      $0.recommendations[0].decision = .accepted
      $0.recommendations[0].decidedOn = .ago(0)
    }
    #expect(find(.recommendationsIgnored, in: dossier).count == 1)
    #expect(find(.recommendationsIgnored, in: decided).isEmpty)
  }

  private func advice(
    _ header: Header, _ decision: RecommendationAnswer?, reason: String? = nil, ago: Int = 60
  ) -> Recommendation {
    Recommendation(
      header: header, on: .ago(ago), decision: decision,
      decidedOn: decision == nil ? nil : .ago(ago - 5), reason: reason)
  }
}
