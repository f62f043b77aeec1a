import Partnership
import Testing

struct BlowingOffCallsTests {
  @Test(arguments: [
    Mix(2, 0, nil), Mix(1, 2, nil), Mix(2, 1, .watch), Mix(2, 4, .watch), Mix(2, 5, nil),
    Mix(3, 0, .warning), Mix(3, 3, .warning), Mix(3, 4, .watch), Mix(4, 0, .warning),
    Mix(5, 0, .critical), Mix(5, 2, .critical), Mix(6, 3, .warning),
  ])
  func theLadderOfCallsAndOfMeetings(mix: Mix) {
    let called = Dossier.story(.untiered).adding("b", mix.bad) { call($0, .noAnswer) }
      .adding("g", mix.good) { call($0, .reached) }
    let met = Dossier.story(.untiered)
      .adding("b", mix.bad) { Meeting(header: $0, at: .ago(9), status: .missedByUs) }
      .adding("g", mix.good) { Meeting(header: $0, at: .ago(9), status: .held) }
    for dossier in [called, met] {
      #expect(find(.blowingOffCalls, in: dossier).told == mix.told(.us))
    }
  }

  @Test(arguments: [(7, 0), (8, 1)])
  func aCallBackInFiveWorkingDaysIsFine(days: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("c", 3) { header in
      var talk = call(header, .noAnswer, ago: 35)
      talk.answeredAt = .ago(35 - days)
      return talk
    }
    #expect(find(.blowingOffCalls, in: dossier).count == count)
  }

  @Test(arguments: [(7, 0), (8, 1), (179, 1), (180, 0)])
  func callsCountOnceTheyAreDueUntilTheyLeaveTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("c", 3) { call($0, .noAnswer, ago: ago) }
    #expect(find(.blowingOffCalls, in: dossier).count == count)
  }

  @Test func salesCallsMailsAndCallsOfOursAreLeftOut() {
    let dossier = Dossier.story(.untiered)
      .adding("s", 3) { header in
        var talk = call(header, .declined)
        talk.purpose = .sales
        return talk
      }
      .adding("m", 3) {
        Communication(
          header: $0, at: .ago(30), channel: .email, direction: .fromVendor, outcome: .noAnswer)
      }
      .adding("o", 3) { Communication(header: $0, at: .ago(30), outcome: .noAnswer) }
      .adding("v", 3) { Meeting(header: $0, at: .ago(9), status: .missedByVendor) }
    #expect(find(.blowingOffCalls, in: dossier).isEmpty)
  }

  @Test func aCallWithoutAnOutcomeIsLeftOut() {
    let dossier = Dossier.story(.untiered).adding("c", 3) {
      Communication(header: $0, at: .ago(30), direction: .fromVendor, expectsReply: true)
    }
    #expect(find(.blowingOffCalls, in: dossier).isEmpty)
  }

  @Test func keptCallsClearItAndTheMissedOnesAreTheEvidence() {
    let dossier = Dossier.story(.untiered).adding("c", 2) { call($0, .noAnswer) }
      .adding("m") { Meeting(header: $0, at: .ago(9), status: .missedByUs) }
    #expect(find(.blowingOffCalls, in: dossier).evidence == ["c1", "c2", "m1"])
    #expect(
      find(.blowingOffCalls, in: dossier.adding("g", 7) { call($0, .reached) }).isEmpty)
  }

  private func call(_ header: Header, _ outcome: Outcome, ago: Int = 30) -> Communication {
    Communication(header: header, at: .ago(ago), direction: .fromVendor, outcome: outcome)
  }
}
