import Partnership
import Testing

struct BusinessAbsentTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 1, nil), Mix(5, 2, .watch),
    Mix(3, 0, .warning), Mix(3, 1, .warning), Mix(4, 0, .warning), Mix(5, 0, .critical),
    Mix(9, 1, .critical), Mix(5, 1, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story().adding("b", mix.bad) { review($0, ["ida", "eva"]) }
      .adding("g", mix.good) { review($0, ["kim", "ida"]) }
    #expect(find(.businessAbsent, in: dossier).told == mix.told(.us))
  }

  @Test func theReviewsAreTheEvidence() {
    let dossier = Dossier.story().adding("b", 2) { review($0, ["ida"]) }
    #expect(find(.businessAbsent, in: dossier).evidence == ["b1", "b2"])
  }

  @Test(arguments: [[], ["joe"], ["eva", "sam"]])
  func reviewsWithoutAKnownDepartmentOfOursAreLeftOut(attendees: [String]) {
    let dossier = Dossier.story().adding("b", 5) { review($0, attendees) }
    #expect(find(.businessAbsent, in: dossier).isEmpty)
  }

  @Test(arguments: [("it", 1), ("ICT", 1), ("Information Technology", 1), ("IT desk", 0)])
  func departmentsOfITAreKnownByNameInAnyCase(department: String, count: Int) {
    let dossier = Dossier.story().changing { $0.contacts[3].department = department }
      .adding("b", 5) { review($0, ["ida"]) }
    #expect(find(.businessAbsent, in: dossier).count == count)
  }

  @Test func onlyReviewsHeldCount() {
    let dossier = Dossier.story()
      .adding("o", 5) { review($0, ["ida"], kind: .operational) }
      .adding("p", 5) {
        Meeting(header: $0, at: .ago(9), kind: .review, attendees: [RecordID("ida")])
      }
    #expect(find(.businessAbsent, in: dossier).isEmpty)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func itNeedsATierThatShouldBeAPartner(tier: Tier, count: Int) {
    let dossier = Dossier.story(tier).adding("b", 5) { review($0, ["ida"]) }
    #expect(find(.businessAbsent, in: dossier).count == count)
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func reviewsAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story().adding("b", 5) { review($0, ["ida"], ago: ago) }
    #expect(find(.businessAbsent, in: dossier).count == count)
  }

  @Test func invitingThemClearsIt() {
    let dossier = Dossier.story().adding("b", 2) { review($0, ["ida"]) }
      .adding("g") { review($0, ["kim"]) }
    #expect(find(.businessAbsent, in: dossier).isEmpty)
  }

  private func review(
    _ header: Header, _ attendees: [String], kind: MeetingKind = .review, ago: Int = 10
  ) -> Meeting {
    Meeting(
      header: header, at: .ago(ago), kind: kind, status: .held,
      attendees: attendees.map { RecordID($0) })
  }
}
