import Partnership
import Testing

struct UndisclosedInterestTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 6, .watch), Mix(2, 7, nil),
    Mix(3, 0, .warning), Mix(3, 5, .warning), Mix(3, 6, .watch), Mix(4, 4, .critical),
    Mix(4, 5, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("n", mix.bad) { advice($0, .no) }
      .adding("y", mix.good) { advice($0, .yes) }
    #expect(find(.undisclosedInterest, in: dossier).told == mix.told(.vendor))
  }

  @Test func whatWasNotRecordedIsNotHidden() {
    let dossier = Dossier.story(.untiered).adding("u", 4) { advice($0, nil) }
    #expect(find(.undisclosedInterest, in: dossier).isEmpty)
  }

  @Test func toGainNothingIsADisclosureAndClearsIt() {
    let hidden = Dossier.story(.untiered).adding("n", 2) { advice($0, .no) }
    #expect(find(.undisclosedInterest, in: hidden).evidence == ["n1", "n2"])
    let open = hidden.adding("y", 7) { advice($0, DisclosedInterest.none) }
    #expect(find(.undisclosedInterest, in: open).isEmpty)
  }

  @Test func ourOwnAdviceDoesNotCount() {
    let dossier = Dossier.story(.untiered).adding("n", 4) {
      Recommendation(header: $0, on: .ago(9), side: .us, disclosedInterest: .no)
    }
    #expect(find(.undisclosedInterest, in: dossier).isEmpty)
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func adviceAgesOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered, days: 500)
      .adding("n", 2) { advice($0, .no, ago: ago) }
    #expect(find(.undisclosedInterest, in: dossier).count == count)
  }

  private func advice(
    _ header: Header, _ interest: DisclosedInterest?, ago: Int = 10
  ) -> Recommendation {
    Recommendation(header: header, on: .ago(ago), disclosedInterest: interest)
  }
}
