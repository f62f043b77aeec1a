import Partnership
import Testing

struct OnlyWhenDownTests {
  @Test(arguments: [
    Mix(3, 0, nil), Mix(2, 2, nil), Mix(3, 1, .watch), Mix(3, 2, nil), Mix(4, 0, .warning),
    Mix(4, 1, .warning), Mix(4, 2, nil), Mix(6, 2, .watch), Mix(5, 0, .warning),
    Mix(6, 0, .critical), Mix(6, 1, .warning),
  ])
  func theLadder(mix: Mix) {
    #expect(find(.onlyWhenDown, in: talks(mix)).told == mix.told(.vendor))
  }

  @Test func theOutagesAreTheEvidenceWhoeverCalled() {
    let dossier = talks(Mix(3, 1, .watch)).changing {
      $0.communications[0].direction = .toVendor
    }
    #expect(find(.onlyWhenDown, in: dossier).evidence == ["o1", "o2", "o3"])
  }

  @Test(arguments: [Purpose.support, .billing, .social, .sales])
  func routineTalkIsInNeitherPart(purpose: Purpose) {
    let dossier = talks(Mix(4, 0, .warning)).adding("x", 6) { talk($0, purpose) }
    #expect(find(.onlyWhenDown, in: dossier).told == ["vendor warning 4/4"])
  }

  @Test(arguments: [Purpose.advice, .coordination, .review])
  func plannedTalksClearIt(purpose: Purpose) {
    let dossier = talks(Mix(4, 0, .warning)).adding("x", 2) { talk($0, purpose) }
    #expect(find(.onlyWhenDown, in: dossier).isEmpty)
  }

  @Test func reviewsHeldClearIt() {
    let dossier = talks(Mix(4, 0, .warning)).adding("m", 2) {
      Meeting(header: $0, at: .ago(9), kind: .workshop, status: .held)
    }
    #expect(find(.onlyWhenDown, in: dossier).isEmpty)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func onlyWhoShouldBeAPartnerIsBlamed(tier: Tier, count: Int) {
    let dossier = talks(Mix(6, 0, .critical), in: .story(tier))
    #expect(find(.onlyWhenDown, in: dossier).count == count)
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func outagesAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story().adding("o", 6) { talk($0, .outage, ago: ago) }
    #expect(find(.onlyWhenDown, in: dossier).count == count)
  }

  private func talks(_ mix: Mix, in story: Dossier = .story()) -> Dossier {
    story.adding("o", mix.bad) { talk($0, .outage) }.adding("a", mix.good) { talk($0, .advice) }
  }

  private func talk(_ header: Header, _ purpose: Purpose, ago: Int = 10) -> Communication {
    Communication(header: header, at: .ago(ago), direction: .fromVendor, purpose: purpose)
  }
}
