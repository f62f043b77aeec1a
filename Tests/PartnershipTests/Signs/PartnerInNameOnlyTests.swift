import Partnership
import Testing

struct PartnerInNameOnlyTests {
  @Test(arguments: [
    (0, ["vendor critical 4/4"]), (1, ["vendor warning 3/4"]), (2, ["vendor watch 2/4"]),
    (3, []), (4, []),
  ])
  func eachMarkOfAPartnershipLowersIt(marks: Int, told: [String]) {
    let dossier = marksOfAPartner.prefix(marks).reduce(Dossier.story()) { $1($0) }
    #expect(find(.partnerInNameOnly, in: dossier).told == told)
  }

  @Test(arguments: [0, 1, 2, 3])
  func anyOfTheFourCounts(mark: Int) {
    let found = find(.partnerInNameOnly, in: marksOfAPartner[mark](.story()))
    #expect(found.told == ["vendor warning 3/4"])
    #expect(found.evidence.count == 3)
  }

  @Test func whatIsMissingIsNamedInOrderOfText() {
    #expect(
      find(.partnerInNameOnly, in: .story()).evidence == [
        "missing: advice from them", "missing: contact with their leadership",
        "missing: live shared goal", "missing: review or planning held",
      ])
  }

  @Test(arguments: [(179, 0), (180, 1), (181, 1)])
  func itNeedsHalfAYearOfEvidence(days: Int, count: Int) {
    #expect(find(.partnerInNameOnly, in: .story(days: days)).count == count)
  }

  @Test(arguments: [
    (Tier.tactical, 1), (.strategic, 1), (.operational, 0), (.commodity, 0), (.untiered, 0),
  ])
  func onlyWhoShouldBeAPartnerIsBlamed(tier: Tier, count: Int) {
    #expect(find(.partnerInNameOnly, in: .story(tier)).count == count)
  }

  @Test(arguments: [(179, "vendor warning 3/4"), (180, "vendor critical 4/4")])
  func aReviewCountsForItsWindow(ago: Int, told: String) {
    let dossier = Dossier.story().adding("m") {
      Meeting(header: $0, at: .ago(ago), kind: .planning, status: .held)
    }
    #expect(find(.partnerInNameOnly, in: dossier).told == [told])
  }

  @Test func aMeetingMissedAnOutcomeGoalAndOurAnswerToALeaderAreNoMarks() {
    let dossier = Dossier.story()
      .adding("m") { Meeting(header: $0, at: .ago(9), kind: .review, status: .missedByVendor) }
      .adding("g") { Goal(header: $0, text: "less paper", kind: .outcome, agreedOn: .ago(9)) }
      .adding("c") {
        Communication(header: $0, at: .ago(9), contacts: [SampleDossier.leader], outcome: .declined)
      }
    #expect(find(.partnerInNameOnly, in: dossier).told == ["vendor critical 4/4"])
  }
}

/// A shared goal, a review, advice and a talk with their leader.
private let marksOfAPartner: [@Sendable (Dossier) -> Dossier] = [
  { $0.adding("g") { Goal(header: $0, text: "grow", agreedOn: .ago(9)) } },
  { $0.adding("m") { Meeting(header: $0, at: .ago(9), kind: .review, status: .held) } },
  { $0.adding("r") { Recommendation(header: $0, on: .ago(9)) } },
  {
    $0.adding("c") {
      Communication(header: $0, at: .ago(9), contacts: [SampleDossier.leader], outcome: .reached)
    }
  },
]
