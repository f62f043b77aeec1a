import Partnership
import Testing

struct LeadershipUnreachableTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 2, .watch), Mix(2, 3, nil),
    Mix(3, 0, .warning), Mix(3, 1, .warning), Mix(4, 2, .watch), Mix(5, 2, .warning),
    Mix(4, 0, .warning), Mix(5, 0, .critical), Mix(5, 1, .warning),
  ])
  func theLadderOfUnansweredTries(mix: Mix) {
    #expect(find(.leadershipUnreachable, in: tries(mix)).told == mix.told(.vendor))
  }

  @Test func theTriesAreTheEvidence() {
    #expect(find(.leadershipUnreachable, in: tries(Mix(2, 1, .watch))).evidence == ["n1", "n2"])
  }

  @Test func aLateAnswerIsBadAndAPendingOneIsLeftOut() {
    let late = Dossier.story(.untiered).adding("l", 2) {
      Communication(
        header: $0, at: .ago(40), contacts: [SampleDossier.leader], expectsReply: true,
        answeredAt: .ago(32))
    }
    #expect(find(.leadershipUnreachable, in: late).told == ["vendor watch 2/2"])
    let pending = late.adding("p", 3) {
      Communication(
        header: $0, at: .ago(7), contacts: [SampleDossier.leader], expectsReply: true)
    }
    #expect(find(.leadershipUnreachable, in: pending).told == ["vendor watch 2/2"])
  }

  @Test(arguments: [(89, 1), (90, 0)])
  func triesAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("n", 2) { unanswered($0, ago: ago) }
    #expect(find(.leadershipUnreachable, in: dossier).count == count)
  }

  @Test func whoDoesNotLeadDoesNotCount() {
    let dossier = Dossier.story(.untiered).adding("n", 3) {
      Communication(
        header: $0, at: .ago(20), contacts: [RecordID("sam")], outcome: .noAnswer)
    }
    #expect(find(.leadershipUnreachable, in: dossier).isEmpty)
  }

  @Test(arguments: [
    Absence(179), Absence(180, "vendor watch 2/2 leadership-absent"),
    Absence(269, "vendor watch 2/2 leadership-absent"),
    Absence(270, "vendor warning 3/3 leadership-absent"),
    Absence(449, "vendor warning 4/4 leadership-absent"),
    Absence(450, "vendor critical 5/5 leadership-absent"),
  ])
  func theLadderOfEmptyPeriods(silence: Absence) {
    let found = find(.leadershipUnreachable, in: .story(days: silence.days))
    #expect(found.told == silence.told)
    #expect(found.allSatisfy { $0.windowDays == 0 })
  }

  @Test func oneContactClearsTheAbsenceAndIsItsEvidenceLater() {
    let dossier = Dossier.story(days: 450).adding("c") {
      Communication(
        header: $0, at: .ago(10), direction: .fromVendor, contacts: [SampleDossier.leader])
    }
    #expect(find(.leadershipUnreachable, in: dossier).isEmpty)
    #expect(find(.leadershipUnreachable, in: dossier, on: "2026-09-01").evidence == ["c1"])
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func theAbsenceNeedsATierWithALeadershipPeriod(tier: Tier, count: Int) {
    #expect(find(.leadershipUnreachable, in: .story(tier, days: 450)).count == count)
  }

  private func tries(_ mix: Mix) -> Dossier {
    Dossier.story(.untiered).adding("n", mix.bad) { unanswered($0, ago: 30) }
      .adding("y", mix.good) {
        Communication(
          header: $0, at: .ago(30), contacts: [SampleDossier.leader], outcome: .reached)
      }
  }

  private func unanswered(_ header: Header, ago: Int) -> Communication {
    Communication(
      header: header, at: .ago(ago), contacts: [SampleDossier.leader], outcome: .noAnswer)
  }
}
