import Partnership
import Testing

struct AllInWithoutTrialTests {
  @Test(arguments: [
    ([], ["us warning 4/4"]), ([ChecklistTopic.strategySession], ["us watch 3/4"]),
    ([.culturalWorkshop], ["us watch 3/4"]),
    ([.strategySession, .culturalWorkshop], ["us watch 2/4"]),
    ([.trial], []), ([.reference, .value], ["us warning 4/4"]),
  ])
  func theLadderOfWhatIsMissing(checks: [ChecklistTopic], told: [String]) {
    #expect(find(.allInWithoutTrial, in: checked(checks)).told == told)
  }

  @Test func whatIsMissingIsTheEvidence() {
    #expect(
      find(.allInWithoutTrial, in: checked([])).evidence == [
        "missing: cultural workshop", "missing: strategy session", "missing: trial go decision",
        "missing: trial period",
      ])
  }

  @Test(arguments: [ChecklistResult.no, .na])
  func onlyAYesCounts(result: ChecklistResult) {
    let dossier = checked([.trial]).changing { $0.checklist[0].result = result }
    #expect(find(.allInWithoutTrial, in: dossier).told == ["us warning 4/4"])
  }

  @Test(arguments: [(13, 1), (14, 0)])
  func aTrialMustLast(days: Int, count: Int) {
    let dossier = Dossier.story(days: 200).changing {
      $0.vendor.statusLog.insert(StatusEntry(on: .ago(200 + days), status: .trial), at: 0)
    }
    #expect(find(.allInWithoutTrial, in: dossier).count == count)
  }

  @Test func aTrialBeforeTheCurrentRunDoesNotCount() {
    let dossier = Dossier.story(days: 200).changing {
      $0.vendor.statusLog.insert(
        contentsOf: [
          StatusEntry(on: .ago(400), status: .trial), StatusEntry(on: .ago(300), status: .former),
        ], at: 0)
    }
    #expect(find(.allInWithoutTrial, in: dossier).count == 1)
  }

  @Test(arguments: [(29, 0), (30, 1), (729, 1), (730, 0)])
  func itIsJudgedAfterTheGraceForTwoYears(days: Int, count: Int) {
    #expect(find(.allInWithoutTrial, in: .story(days: days)).count == count)
  }

  @Test(arguments: [(29, 0), (30, 1)])
  func theGraceBeginsWithTheEvidence(days: Int, count: Int) {
    let dossier = Dossier.story().changing { $0.vendor.trackedSince = .ago(days) }
    #expect(find(.allInWithoutTrial, in: dossier).count == count)
  }

  @Test func aRunningTrialIsNotAllIn() {
    let dossier = Dossier.story(days: 40).changing { $0.vendor.statusLog[0].status = .trial }
    #expect(find(.allInWithoutTrial, in: dossier).isEmpty)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func itNeedsATierThatShouldBeAPartner(tier: Tier, count: Int) {
    #expect(find(.allInWithoutTrial, in: .story(tier)).count == count)
  }

  private func checked(_ topics: [ChecklistTopic]) -> Dossier {
    topics.reduce(.story()) { dossier, topic in
      dossier.adding(topic.rawValue) { ChecklistItem(header: $0, on: .ago(300), item: topic) }
    }
  }
}
