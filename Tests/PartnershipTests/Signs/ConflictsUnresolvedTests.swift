import Partnership
import Testing

struct ConflictsUnresolvedTests {
  @Test(
    arguments: Side.allCases,
    [
      Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
      Mix(3, 0, .warning), Mix(3, 3, .warning), Mix(3, 4, .watch), Mix(4, 0, .critical),
      Mix(6, 4, .critical), Mix(4, 3, .warning),
    ])
  func theLadderOfEachSide(side: Side, mix: Mix) {
    let fault: Fault = side == .vendor ? .vendor : .us
    let dossier = Dossier.story(.untiered).adding("o", mix.bad) { open($0, fault) }
      .adding("r", mix.good) { resolved($0, fault) }
    #expect(find(.conflictsUnresolved, in: dossier).told == mix.told(side))
  }

  @Test func theFaultOfBothCountsOnBothSidesAndAnUnknownOneOnNeither() {
    let both = Dossier.story(.untiered).adding("o", 2) { open($0, .both) }
    #expect(find(.conflictsUnresolved, in: both).told == ["vendor watch 2/2", "us watch 2/2"])
    let unknown = Dossier.story(.untiered).adding("o", 4) { open($0, nil) }
    #expect(find(.conflictsUnresolved, in: unknown).isEmpty)
  }

  @Test(arguments: [
    (Severity.low, 30, 0), (.low, 31, 1), (.medium, 30, 0), (.medium, 31, 1), (.high, 14, 0),
    (.high, 15, 1), (.critical, 7, 0), (.critical, 8, 1),
  ])
  func eachSeverityHasItsTime(severity: Severity, age: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("o", 2) {
      Conflict(header: $0, raisedOn: .ago(age), fault: .vendor, severity: severity)
    }
    #expect(find(.conflictsUnresolved, in: dossier).count == count)
  }

  @Test func whatIsStillInTimeCountsInTheDenominatorAlone() {
    let dossier = Dossier.story(.untiered).adding("o", 2) { open($0, .vendor) }
      .adding("n", 2) { open($0, .vendor, ago: 5) }
    #expect(find(.conflictsUnresolved, in: dossier).told == ["vendor watch 2/4"])
  }

  @Test func whatIsOpenNeverAgesOut() {
    let dossier = Dossier.story(.untiered).adding("o", 2) { open($0, .us, ago: 2_000) }
    #expect(find(.conflictsUnresolved, in: dossier).evidence == ["o1", "o2"])
  }

  @Test(arguments: [(364, []), (365, ["vendor watch 2/2"])])
  func whatIsResolvedLeavesWithItsWindow(ago: Int, told: [String]) {
    let dossier = Dossier.story(.untiered).adding("o", 2) { open($0, .vendor) }
      .adding("r", 4) { resolved($0, .vendor, ago: ago) }
    #expect(find(.conflictsUnresolved, in: dossier).told == told)
  }

  @Test func resolutionClearsIt() {
    let dossier = Dossier.story(.untiered).adding("o", 2) { open($0, .vendor) }
    let mended = dossier.changing { $0.conflicts[0].resolvedOn = .ago(0) }
    #expect(find(.conflictsUnresolved, in: mended).isEmpty)
  }

  private func open(_ header: Header, _ fault: Fault?, ago: Int = 40) -> Conflict {
    Conflict(header: header, raisedOn: .ago(ago), fault: fault)
  }

  private func resolved(_ header: Header, _ fault: Fault, ago: Int = 40) -> Conflict {
    Conflict(header: header, raisedOn: .ago(ago), fault: fault, resolvedOn: .ago(20))
  }
}
