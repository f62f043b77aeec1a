import Partnership
import Testing

struct AfterHoursTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
    Mix(3, 0, .warning), Mix(3, 2, .warning), Mix(3, 3, .watch), Mix(4, 0, .critical),
    Mix(6, 2, .critical), Mix(4, 2, .warning),
  ])
  func theLadderOfFailedCalls(mix: Mix) {
    let dossier = proven().adding("b", mix.bad) { call($0, .noAnswer) }
      .adding("g", mix.good) { call($0, .reached) }
    #expect(
      find(.afterHours, in: dossier).told == mix.told(.vendor, rule: .afterHoursFailed))
  }

  @Test(arguments: [(1, []), (2, ["vendor watch 2/2 after-hours-failed"])])
  func anAnswerByTheNextDayIsGood(days: Int, told: [String]) {
    let dossier = proven().adding("c", 2) { call($0, nil, answered: days) }
    #expect(find(.afterHours, in: dossier).told == told)
  }

  @Test(arguments: [(1, 0), (2, 1)])
  func whatMayStillBeAnsweredIsLeftOut(ago: Int, count: Int) {
    let dossier = proven().adding("c", 2) { call($0, nil, ago: ago) }
    #expect(find(.afterHours, in: dossier).count == count)
  }

  @Test func aRefusalIsBadAtOnceAndTheCallsAreTheEvidence() {
    let dossier = proven().adding("c", 2) { call($0, .declined, ago: 0) }
    #expect(find(.afterHours, in: dossier).evidence == ["c1", "c2"])
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func callsAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = proven().adding("c", 4) { call($0, .noAnswer, ago: ago) }
    #expect(find(.afterHours, in: dossier).count == count)
  }

  @Test(arguments: [
    Absence(179), Absence(180, "us watch 2/2 after-hours-unproven"),
    Absence(359, "us watch 3/3 after-hours-unproven"),
    Absence(360, "us warning 4/4 after-hours-unproven"),
    Absence(900, "us warning 10/10 after-hours-unproven"),
  ])
  func theLadderOfPeriodsWithoutAProof(silence: Absence) {
    #expect(find(.afterHours, in: needed(days: silence.days)).told == silence.told)
  }

  @Test func anAnsweredCallOrACheckIsAProof() {
    let called = needed(days: 400).adding("c") { call($0, .reached) }
    #expect(find(.afterHours, in: called).isEmpty)
    let checked = needed(days: 400).adding("k") {
      ChecklistItem(header: $0, on: .ago(10), item: .afterHoursProven)
    }
    #expect(find(.afterHours, in: checked).isEmpty)
    let denied = checked.changing { $0.checklist[0].result = .no }
    #expect(find(.afterHours, in: denied).count == 1)
  }

  @Test func bothSidesMayFailAtOnce() {
    let dossier = needed(days: 400).adding("c", 2) { call($0, .noAnswer) }
    #expect(
      find(.afterHours, in: dossier).told == [
        "us warning 4/4 after-hours-unproven", "vendor watch 2/2 after-hours-failed",
      ])
  }

  @Test func whereWeDoNotNeedTheNightNothingIsCounted() {
    let dossier = needed(days: 400).adding("c", 4) { call($0, .noAnswer) }
      .changing { $0.vendor.needs24x7 = false }
    #expect(find(.afterHours, in: dossier).isEmpty)
  }

  private func needed(days: Int) -> Dossier {
    Dossier.story(.untiered, days: days).changing { $0.vendor.needs24x7 = true }
  }

  /// A vendor whose nights were proven yesterday, so that only failed calls are left.
  private func proven() -> Dossier {
    needed(days: 400).adding("k") {
      ChecklistItem(header: $0, on: .ago(1), item: .afterHoursProven)
    }
  }

  private func call(
    _ header: Header, _ outcome: Outcome?, ago: Int = 30, answered after: Int? = nil
  ) -> Communication {
    Communication(
      header: header, at: .ago(ago), expectsReply: true,
      answeredAt: after.map { .ago(ago - $0) }, outcome: outcome, afterHours: true)
  }
}
