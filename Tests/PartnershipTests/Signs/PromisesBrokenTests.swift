import Partnership
import Testing

struct PromisesBrokenTests {
  @Test(arguments: [
    Mix(2, 0, nil), Mix(1, 2, nil), Mix(2, 1, .watch), Mix(2, 4, .watch), Mix(2, 5, nil),
    Mix(3, 7, .watch), Mix(3, 0, .warning), Mix(6, 9, .warning), Mix(3, 5, .watch),
    Mix(4, 0, .critical), Mix(6, 4, .critical), Mix(4, 3, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { broken($0) }
      .adding("k", mix.good) { kept($0) }
    #expect(find(.promisesBroken, in: dossier).told == mix.told(.vendor))
    #expect(find(.ourPromisesBroken, in: dossier).isEmpty)
  }

  @Test(arguments: [(5, []), (6, ["vendor warning 3/3"])])
  func overdueIsBrokenAfterTheGrace(overdue: Int, told: [String]) {
    let dossier = Dossier.story(.untiered).adding("o", 3) {
      Commitment(header: $0, madeOn: .ago(50), dueOn: .ago(overdue))
    }
    #expect(find(.promisesBroken, in: dossier).told == told)
  }

  @Test func lateButKeptIsNotBroken() {
    let dossier = Dossier.story(.untiered).adding("l", 4) {
      Commitment(header: $0, madeOn: .ago(90), dueOn: .ago(60), keptOn: .ago(10))
    }
    #expect(find(.promisesBroken, in: dossier).isEmpty)
  }

  @Test func brokenWinsOverKept() {
    let dossier = Dossier.story(.untiered).adding("b", 3) {
      Commitment(
        header: $0, madeOn: .ago(90), dueOn: .ago(60), keptOn: .ago(50), brokenOn: .ago(40))
    }
    #expect(find(.promisesBroken, in: dossier).evidence == ["b1", "b2", "b3"])
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func aPromiseCountsFromTheDayItWasObserved(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered, days: 500).adding("b", 3) {
      Commitment(header: $0, madeOn: .ago(400), dueOn: .ago(300), brokenOn: .ago(ago))
    }
    #expect(find(.promisesBroken, in: dossier).count == count)
  }

  @Test func keptPromisesClearIt() {
    let dossier = Dossier.story(.untiered).adding("b", 3) { broken($0) }
    #expect(find(.promisesBroken, in: dossier).count == 1)
    #expect(find(.promisesBroken, in: dossier.adding("k", 8) { kept($0) }).isEmpty)
  }

  private func broken(_ header: Header) -> Commitment {
    Commitment(header: header, madeOn: .ago(50), dueOn: .ago(20), brokenOn: .ago(15))
  }

  private func kept(_ header: Header) -> Commitment {
    Commitment(header: header, madeOn: .ago(50), dueOn: .ago(20), keptOn: .ago(25))
  }
}
