import Partnership
import Testing

struct LoopedInLateTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
    Mix(3, 0, .warning), Mix(3, 3, .warning), Mix(3, 4, .watch), Mix(4, 0, .critical),
    Mix(6, 2, .critical), Mix(4, 2, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { project($0, told: nil) }
      .adding("g", mix.good) { project($0, told: 60) }
    #expect(find(.loopedInLate, in: dossier).told == mix.told(.us))
  }

  @Test(arguments: [(14, 0), (13, 1), (1, 1), (0, 1), (-3, 1)])
  func tenWorkingDaysAheadIsEarly(ahead: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("p", 2) { project($0, told: 7 + ahead) }
    #expect(find(.loopedInLate, in: dossier).count == count)
  }

  @Test(arguments: [(-1, 0), (0, 1), (364, 1), (365, 0)])
  func onlyStartedProjectsOfTheWindowAreJudged(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered, days: 500).adding("p", 2) {
      project($0, told: nil, starts: ago)
    }
    #expect(find(.loopedInLate, in: dossier).count == count)
  }

  @Test func earlyNoticeClearsItAndTheLateProjectsAreTheEvidence() {
    let late = Dossier.story(.untiered).adding("p", 2) { project($0, told: nil) }
    #expect(find(.loopedInLate, in: late).evidence == ["p1", "p2"])
    let told = late.changing { $0.projects[0].vendorToldOn = .ago(60) }
    #expect(find(.loopedInLate, in: told).isEmpty)
  }

  private func project(_ header: Header, told: Int?, starts: Int = 7) -> Project {
    Project(
      header: header, name: "move", announcedOn: .ago(starts + 100), startsOn: .ago(starts),
      vendorToldOn: told.map { .ago($0) })
  }
}
