import Partnership
import Testing

/// A sign that opened 30 days before the day of judgement and is a watch ever since.
private let open = sells(3, ago: 30)

private func sells(_ count: Int, ago: Int) -> Dossier {
  Dossier.story(.untiered).adding("s", count) {
    Communication(header: $0, at: .ago(ago), direction: .fromVendor, purpose: .sales)
  }.adding("a") {
    Communication(header: $0, at: .ago(ago), direction: .fromVendor, purpose: .advice)
  }
}

private func state(_ dossier: Dossier, on day: Day = .ago(0)) -> SignState? {
  let findings = Signs.findings(in: Evidence(dossier.seen(on: day), policy: Policy()))
  return dossier.states(of: findings, on: day, policy: Policy()).first
}

extension Dossier {
  fileprivate func acknowledged(
    _ ago: Int, until: Day? = nil, state: AcknowledgementState = .acknowledged,
    side: Side = .vendor
  ) -> Dossier {
    adding("ack") {
      Acknowledgement(
        header: $0, sign: "only-sells", side: side, on: .ago(ago), by: "dana", reason: "known",
        state: state, untilOn: until)
    }
  }
}

struct SignStateTests {
  @Test(arguments: [(6, true), (7, false), (8, false)])
  func aSignIsNewForSevenDays(ago: Int, isNew: Bool) {
    #expect(state(sells(3, ago: ago))?.isNew == isNew)
  }

  @Test func anAcknowledgedSignLeavesTheListsAndStillCounts() throws {
    let known = open.acknowledged(20)
    let said = try #require(state(known))
    #expect(!said.needsSomebody)
    #expect(said.words(today: .ago(0)) == "acknowledged")
    #expect(
      known.assessed(on: .ago(0), policy: Policy()).heldDownBy
        == open.assessed(on: .ago(0), policy: Policy()).heldDownBy)
  }

  @Test(arguments: [(1, true), (0, true), (-1, false)])
  func itHoldsThroughItsLastDay(left: Int, holds: Bool) throws {
    let known = open.acknowledged(20, until: .ago(-left))
    let said = try #require(state(known))
    #expect((said.word != nil) == holds)
    #expect(said.isBack == !holds)
  }

  @Test func itComesBackWhereItsLevelRises() throws {
    let known = open.acknowledged(20)
    let worse = known.adding("t", 1) {
      Communication(header: $0, at: .ago(5), direction: .fromVendor, purpose: .sales)
    }
    #expect(state(known)?.needsSomebody == false)
    let said = try #require(state(worse))
    #expect(said.isBack && said.needsSomebody)
    #expect(state(worse, on: .ago(6))?.needsSomebody == false)
  }

  @Test func aWordOnAnEarlierStretchDoesNotCountForThisOne() throws {
    let twice = sells(4, ago: 390).acknowledged(300).adding("t", 4) {
      Communication(header: $0, at: .ago(30), direction: .fromVendor, purpose: .sales)
    }
    let said = try #require(state(twice))
    #expect(said.word == nil && !said.isBack)
  }

  @Test func aWordOnTheOtherSideIsNotOurs() {
    #expect(state(open.acknowledged(20, side: .us))?.word == nil)
  }

  @Test func aLaterWordDecidesAndTomorrowsIsNotKnownYet() throws {
    let plan = open.acknowledged(20, until: .ago(10)).adding("plan") {
      Acknowledgement(
        header: $0, sign: "only-sells", on: .ago(5), by: "dana", reason: "two reviews",
        state: .plan)
    }
    #expect(state(plan)?.words(today: .ago(0)) == "plan agreed 25 Feb")
    #expect(state(plan, on: .ago(6))?.isBack == true)
  }

  @Test func disputesOfTheSignAndOfItsRecordsAreCounted() throws {
    let disputed = open.adding("d") {
      Dispute(header: $0, sign: "only-sells", on: .ago(3), by: "Eva", text: "two were reviews")
    }.adding("e") {
      Dispute(header: $0, record: RecordID("s2"), on: .ago(3), by: "Eva", text: "a review")
    }.adding("f") {
      Dispute(header: $0, record: RecordID("elsewhere"), on: .ago(3), by: "Eva", text: "no")
    }
    #expect(state(disputed)?.disputes == 2)
    #expect(state(disputed, on: .ago(4))?.disputes == 0)
    #expect(state(disputed)?.words(today: .ago(0)) == "disputed 2")
  }

  @Test func aPlaySaysHowManyStepsAreDone() throws {
    let played = open.adding("f", 3) {
      FollowUp(
        header: $0, dueOn: .ago(-7), text: "step", doneOn: $0.id.text == "f1" ? .ago(1) : nil)
    }.adding("p") {
      Play(
        header: $0, sign: "only-sells", startedOn: .ago(3),
        followUps: ["f1", "f2", "f3"].map { RecordID($0) })
    }
    #expect(state(played)?.words(today: .ago(0)) == "play 1 of 3")
    #expect(state(played, on: .ago(2))?.play?.done == 0)
    #expect(state(played, on: .ago(4))?.play == nil)
  }

  @Test func aVendorWithoutSignsHasNoStates() {
    #expect(Dossier.story(.untiered).states(of: [], on: .ago(0), policy: Policy()).isEmpty)
  }
}
