import Partnership
import Testing

struct RefusesCoordinationTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 2, .watch), Mix(2, 3, nil),
    Mix(3, 0, .warning), Mix(3, 2, .warning), Mix(3, 3, .watch), Mix(4, 0, .critical),
    Mix(4, 1, .critical), Mix(4, 2, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("n", mix.bad) { request($0, .declined) }
      .adding("y", mix.good) { request($0, .reached) }
    #expect(find(.refusesCoordination, in: dossier).told == mix.told(.vendor))
  }

  @Test func silenceIsARefusalAndTheRequestsAreTheEvidence() {
    let dossier = Dossier.story(.untiered).adding("n", 2) { request($0, .noAnswer) }
    #expect(find(.refusesCoordination, in: dossier).evidence == ["n1", "n2"])
  }

  @Test func aLateAnswerIsNoRefusal() {
    let dossier = Dossier.story(.untiered).adding("l", 3) { header in
      var talk = request(header, .noAnswer)
      talk.answeredAt = .ago(5)
      return talk
    }
    #expect(find(.refusesCoordination, in: dossier).isEmpty)
  }

  @Test func aRequestThatNamesNobodyCountsNowhere() {
    let dossier = Dossier.story(.untiered).adding("n", 3) { header in
      var talk = request(header, .declined)
      talk.otherVendor = nil
      return talk
    }
    #expect(find(.refusesCoordination, in: dossier).isEmpty)
  }

  @Test(arguments: [(7, 0), (8, 1), (179, 1), (180, 0)])
  func requestsCountOnceTheyAreDueUntilTheyLeaveTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("n", 2) { request($0, .noAnswer, ago: ago) }
    #expect(find(.refusesCoordination, in: dossier).count == count)
  }

  @Test func jointTalksClearIt() {
    let refused = Dossier.story(.untiered).adding("n", 2) { request($0, .declined) }
    #expect(find(.refusesCoordination, in: refused).count == 1)
    let talked = refused.adding("y", 3) { request($0, .reached) }
    #expect(find(.refusesCoordination, in: talked).isEmpty)
  }

  private func request(_ header: Header, _ outcome: Outcome, ago: Int = 30) -> Communication {
    Communication(
      header: header, at: .ago(ago), purpose: .coordination, outcome: outcome,
      otherVendor: "Initech")
  }
}
