import Partnership
import Testing

struct NotRevisitedTests {
  @Test(arguments: [
    Absence(360), Absence(361, "us watch 2/2"), Absence(540, "us watch 2/2"),
    Absence(541, "us warning 3/3"),
  ])
  func aGoalMissesAReviewTheDayAfterEachPeriod(silence: Absence) {
    #expect(find(.notRevisited, in: goals(1, agreed: silence.days)).told == silence.told)
  }

  @Test(arguments: [
    (541, 1, 2, ["us warning 3/5"]), (541, 1, 3, ["us watch 3/6"]), (541, 1, 4, []),
    (541, 2, 0, ["us critical 6/6"]), (541, 2, 2, ["us critical 6/8"]),
    (541, 2, 3, ["us warning 6/9"]), (361, 2, 0, ["us warning 4/4"]),
    (361, 1, 2, ["us watch 2/4"]),
  ])
  func theLadder(agreed: Int, count: Int, done: Int, told: [String]) {
    let dossier = goals(count, agreed: agreed).adding("r") {
      Goal(
        header: $0, text: "grow", agreedOn: .ago(600),
        reviewedOn: (0..<done).map { .ago(10 + $0) }, closedOn: done == 0 ? .ago(1) : nil)
    }
    #expect(find(.notRevisited, in: dossier).told == told)
  }

  @Test func aReviewClearsWhatCameBeforeIt() {
    let dossier = goals(1, agreed: 541)
    #expect(find(.notRevisited, in: dossier).evidence == ["g1"])
    let reviewed = dossier.changing { $0.goals[0].reviewedOn = [.ago(100)] }
    #expect(find(.notRevisited, in: reviewed).isEmpty)
  }

  @Test(arguments: [("2025-03-01", ["us watch 2/2"]), ("2025-03-02", [])])
  func anAgreementIsDueByWholeMonths(start: String, told: [String]) throws {
    let begin = try #require(Day(start))
    let dossier = Dossier.story(.untiered, days: 800).adding("a") {
      Agreement(header: $0, kind: .sla, startsOn: begin, reviewEveryMonths: 6)
    }
    #expect(find(.notRevisited, in: dossier).told == told)
  }

  @Test func anAgreementThatPromisesNoReviewOrHasEndedIsLeftOut() {
    let silent = Dossier.story(.untiered, days: 800).adding("a") {
      Agreement(header: $0, startsOn: .ago(700))
    }
    #expect(find(.notRevisited, in: silent).isEmpty)
    let running = silent.changing { $0.agreements[0].reviewEveryMonths = 3 }
    #expect(find(.notRevisited, in: running).count == 1)
    let ended = running.changing { $0.agreements[0].endsOn = .ago(1) }
    #expect(find(.notRevisited, in: ended).isEmpty)
  }

  @Test func oneThatIsCancelledButStillRunsCounts() {
    let dossier = Dossier.story(.untiered, days: 800).adding("a") {
      Agreement(
        header: $0, startsOn: .ago(700), endsOn: .ago(-30), renewal: .tacit, termMonths: 12,
        cancelledOn: .ago(5), reviewEveryMonths: 3)
    }
    #expect(find(.notRevisited, in: dossier).count == 1)
  }

  @Test(arguments: [(360, []), (361, ["us watch 2/2"])])
  func nothingBeforeTheEvidenceIsMissed(days: Int, told: [String]) {
    let dossier = goals(1, agreed: 700).changing { $0.vendor.trackedSince = .ago(days) }
    #expect(find(.notRevisited, in: dossier).told == told)
  }

  @Test func periodsAgeOutOfTheWindow() {
    let dossier = Dossier.story(.untiered, days: 2_000).adding("g") {
      Goal(header: $0, text: "grow", agreedOn: .ago(1_800))
    }
    #expect(find(.notRevisited, in: dossier).told == ["us warning 4/4"])
  }

  private func goals(_ count: Int, agreed: Int) -> Dossier {
    Dossier.story(.untiered, days: 800).adding("g", count) {
      Goal(header: $0, text: "grow", agreedOn: .ago(agreed))
    }
  }
}
