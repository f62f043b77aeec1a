import Partnership
import Testing

struct ReferencesUnverifiedTests {
  @Test(arguments: [
    ([], ["us warning 4/4"]), ([ChecklistTopic.value], ["us watch 3/4"]),
    ([.ecosystem], ["us watch 3/4"]), ([.value, .ecosystem], ["us watch 2/4"]),
    ([.reference], []), ([.trial], ["us warning 4/4"]),
  ])
  func theLadderOfWhatIsMissing(checks: [ChecklistTopic], told: [String]) {
    #expect(find(.referencesUnverified, in: checked(checks)).told == told)
  }

  @Test func whatIsMissingIsTheEvidence() {
    #expect(
      find(.referencesUnverified, in: checked([])).evidence == [
        "missing: first reference", "missing: partner ecosystem", "missing: second reference",
        "missing: value evidence",
      ])
  }

  @Test(arguments: [ChecklistResult.no, .na])
  func onlyAYesCounts(result: ChecklistResult) {
    let dossier = checked([.reference]).changing { $0.checklist[0].result = result }
    #expect(find(.referencesUnverified, in: dossier).told == ["us warning 4/4"])
  }

  @Test(arguments: [(29, 0), (30, 1), (729, 1), (730, 0)])
  func itIsJudgedAfterTheGraceForTwoYears(days: Int, count: Int) {
    #expect(find(.referencesUnverified, in: .story(days: days)).count == count)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func itNeedsATierThatShouldBeAPartner(tier: Tier, count: Int) {
    #expect(find(.referencesUnverified, in: .story(tier)).count == count)
  }

  private func checked(_ topics: [ChecklistTopic]) -> Dossier {
    topics.reduce(.story()) { dossier, topic in
      dossier.adding(topic.rawValue) { ChecklistItem(header: $0, on: .ago(300), item: topic) }
    }
  }
}
