import Partnership
import Testing

struct ConflictsRecurringTests {
  @Test(
    arguments: Side.allCases,
    [
      Mix(2, 0, nil), Mix(1, 2, nil), Mix(2, 1, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
      Mix(3, 0, .warning), Mix(4, 6, .warning), Mix(3, 5, .watch), Mix(4, 4, .critical),
      Mix(4, 5, .warning),
    ])
  func theLadderOfEachSide(side: Side, mix: Mix) {
    let fault: Fault = side == .vendor ? .vendor : .us
    let dossier = story(mix, fault)
    #expect(find(.conflictsRecurring, in: dossier).told == mix.told(side))
  }

  @Test func theFaultOfBothCountsOnBothSidesAndAnUnknownOneOnNeither() {
    let both = find(.conflictsRecurring, in: story(Mix(2, 1, .watch), .both))
    #expect(both.told == ["vendor watch 2/3", "us watch 2/3"])
    #expect(both.map(\.evidence) == [["b1", "b2"], ["b1", "b2"]])
    #expect(find(.conflictsRecurring, in: story(Mix(4, 0, nil), nil)).isEmpty)
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func aQuietYearClearsIt(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered, days: 500).adding("b", 3) {
      conflict($0, .vendor, repeats: true, ago: ago)
    }
    #expect(find(.conflictsRecurring, in: dossier).count == count)
  }

  private func story(_ mix: Mix, _ fault: Fault?) -> Dossier {
    Dossier.story(.untiered).adding("b", mix.bad) { conflict($0, fault, repeats: true) }
      .adding("g", mix.good) { conflict($0, fault, repeats: false) }
  }

  private func conflict(
    _ header: Header, _ fault: Fault?, repeats: Bool, ago: Int = 20
  ) -> Conflict {
    Conflict(
      header: header, raisedOn: .ago(ago), fault: fault, resolvedOn: .ago(ago - 1),
      repeatOf: repeats ? RecordID("older") : nil)
  }
}
