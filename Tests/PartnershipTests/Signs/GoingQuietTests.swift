import Partnership
import Testing

struct GoingQuietTests {
  @Test(arguments: [
    Absence(59), Absence(60, "vendor watch 2/2"), Absence(89, "vendor watch 2/2"),
    Absence(90, "vendor warning 3/3"), Absence(149, "vendor warning 4/4"),
    Absence(150, "vendor critical 5/5"),
  ])
  func theLadderOfEmptyPeriods(silence: Absence) {
    #expect(find(.goingQuiet, in: .story(days: silence.days)).told == silence.told)
  }

  @Test func anApproachAnAnswerOrAMeetingHeldIsASignOfLife() {
    let silent = Dossier.story(days: 150)
    let approach = silent.adding("c") {
      Communication(header: $0, at: .ago(10), direction: .fromVendor)
    }
    let answer = silent.adding("c") {
      Communication(header: $0, at: .ago(40), expectsReply: true, answeredAt: .ago(10))
    }
    let meeting = silent.adding("m") { Meeting(header: $0, at: .ago(10), status: .held) }
    for dossier in [approach, answer, meeting] {
      #expect(find(.goingQuiet, in: dossier).isEmpty)
    }
  }

  @Test func ourOwnTriesAndMeetingsMissedAreNone() {
    let dossier = Dossier.story(days: 150)
      .adding("c") { Communication(header: $0, at: .ago(10), outcome: .declined) }
      .adding("d") { Communication(header: $0, at: .ago(10), channel: .email) }
      .adding("m") { Meeting(header: $0, at: .ago(10), status: .missedByUs) }
    #expect(find(.goingQuiet, in: dossier).told == ["vendor critical 5/5"])
  }

  @Test func theLastSignOfLifeIsTheEvidence() {
    let dossier = Dossier.story(days: 150).adding("c", 2) {
      Communication(header: $0, at: .ago(70), direction: .fromVendor)
    }
    let found = find(.goingQuiet, in: dossier)
    #expect(found.told == ["vendor watch 2/5"])
    #expect(found.evidence == ["c2"])
    #expect(find(.goingQuiet, in: .story(days: 150)).evidence.isEmpty)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 1), (.commodity, 0), (.untiered, 0)])
  func theAbsenceNeedsATierWithATouchPeriod(tier: Tier, count: Int) {
    #expect(find(.goingQuiet, in: .story(tier)).count == count)
  }

  @Test(arguments: [
    Mix(3, 0, nil), Mix(2, 2, nil), Mix(3, 1, .watch), Mix(3, 3, .watch), Mix(3, 4, nil),
    Mix(4, 0, .warning), Mix(6, 4, .warning), Mix(4, 3, .watch), Mix(5, 0, .warning),
    Mix(6, 2, .critical), Mix(6, 3, .warning),
  ])
  func theLadderOfUnansweredQuestions(mix: Mix) {
    let asked = Dossier.story(.untiered).adding("b", mix.bad) { ask($0, .noAnswer) }
      .adding("g", mix.good) { ask($0, .reached) }
    let met = Dossier.story(.untiered)
      .adding("b", mix.bad) { Meeting(header: $0, at: .ago(9), status: .missedByVendor) }
      .adding("g", mix.good) { Meeting(header: $0, at: .ago(9), status: .held) }
    for dossier in [asked, met] {
      #expect(
        find(.goingQuiet, in: dossier).told == mix.told(.vendor, rule: .questionsUnanswered))
    }
  }

  @Test(arguments: [(7, 0), (8, 1), (89, 1), (90, 0)])
  func questionsCountOnceTheyAreDueUntilTheyLeaveTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 4) { ask($0, .noAnswer, ago: ago) }
    #expect(find(.goingQuiet, in: dossier).count == count)
  }

  @Test func meetingsThatWeMissedOrThatWerePutOffAreLeftOut() {
    let dossier = Dossier.story(.untiered).adding("b", 4) { ask($0, .noAnswer) }
      .adding("m", 9) { Meeting(header: $0, at: .ago(9), status: .missedByUs) }
      .adding("n", 9) { Meeting(header: $0, at: .ago(9), status: .cancelled) }
    let found = find(.goingQuiet, in: dossier)
    #expect(found.told == ["vendor warning 4/4 questions-unanswered"])
    #expect(found.evidence == ["b1", "b2", "b3", "b4"])
  }

  private func ask(_ header: Header, _ outcome: Outcome, ago: Int = 30) -> Communication {
    Communication(header: header, at: .ago(ago), outcome: outcome)
  }
}
