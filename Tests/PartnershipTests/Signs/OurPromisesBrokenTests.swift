import Partnership
import Testing

struct OurPromisesBrokenTests {
  @Test(arguments: [
    Mix(2, 0, nil), Mix(1, 2, nil), Mix(2, 1, .watch), Mix(2, 4, .watch), Mix(2, 5, nil),
    Mix(3, 7, .watch), Mix(3, 0, .warning), Mix(6, 9, .warning), Mix(3, 5, .watch),
    Mix(4, 0, .critical), Mix(6, 4, .critical), Mix(4, 3, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { broken($0) }
      .adding("k", mix.good) { kept($0) }
    #expect(find(.ourPromisesBroken, in: dossier).told == mix.told(.us))
    #expect(find(.promisesBroken, in: dossier).isEmpty)
  }

  @Test(arguments: [(5, []), (6, ["us warning 3/3"])])
  func overdueIsBrokenAfterTheGrace(overdue: Int, told: [String]) {
    let dossier = Dossier.story(.untiered).adding("o", 3) {
      Commitment(header: $0, side: .us, madeOn: .ago(50), dueOn: .ago(overdue))
    }
    #expect(find(.ourPromisesBroken, in: dossier).told == told)
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func aPromiseAgesOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered, days: 500).adding("b", 3) {
      Commitment(header: $0, side: .us, madeOn: .ago(400), dueOn: .ago(ago))
    }
    #expect(find(.ourPromisesBroken, in: dossier).count == count)
  }

  @Test func keptPromisesClearItAndTheBrokenOnesAreTheEvidence() {
    let dossier = Dossier.story(.untiered).adding("b", 3) { broken($0) }
    #expect(find(.ourPromisesBroken, in: dossier).evidence == ["b1", "b2", "b3"])
    #expect(find(.ourPromisesBroken, in: dossier.adding("k", 8) { kept($0) }).isEmpty)
  }

  private func broken(_ header: Header) -> Commitment {
    Commitment(header: header, side: .us, madeOn: .ago(50), dueOn: .ago(20), brokenOn: .ago(15))
  }

  private func kept(_ header: Header) -> Commitment {
    Commitment(header: header, side: .us, madeOn: .ago(50), dueOn: .ago(20), keptOn: .ago(25))
  }
}
