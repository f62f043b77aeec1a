import Partnership
import Testing

struct NoAlignedGoalsTests {
  @Test(arguments: [
    Absence(179), Absence(180, "vendor watch 2/2"), Absence(269, "vendor watch 2/2"),
    Absence(270, "vendor warning 3/3"), Absence(449, "vendor warning 4/4"),
    Absence(450, "vendor critical 5/5"),
  ])
  func theLadderOfPeriodsWithoutAGoal(silence: Absence) {
    let found = find(.noAlignedGoals, in: .story(days: silence.days))
    #expect(found.told == silence.told)
    #expect(found.evidence.isEmpty)
  }

  @Test func aLiveSharedGoalClearsItHoweverOld() {
    let dossier = Dossier.story(days: 450).adding("g") {
      Goal(header: $0, text: "grow", agreedOn: .ago(449))
    }
    #expect(find(.noAlignedGoals, in: dossier).isEmpty)
  }

  @Test func anOutcomeThatOnlyWeWantDoesNot() {
    let dossier = Dossier.story(days: 450).adding("g") {
      Goal(header: $0, text: "less paper", kind: .outcome, agreedOn: .ago(9))
    }
    #expect(find(.noAlignedGoals, in: dossier).told == ["vendor critical 5/5"])
  }

  @Test(arguments: [(179, []), (180, ["vendor watch 2/5"])])
  func itIsCountedFromTheDayTheLastGoalWasClosed(ago: Int, told: [String]) {
    let dossier = Dossier.story(days: 450).adding("g") {
      Goal(
        header: $0, text: "grow", agreedOn: .ago(440), closedOn: .ago(ago), outcome: .achieved)
    }
    #expect(find(.noAlignedGoals, in: dossier).told == told)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func itNeedsATierWithAGoalPeriod(tier: Tier, count: Int) {
    #expect(find(.noAlignedGoals, in: .story(tier, days: 450)).count == count)
  }
}
