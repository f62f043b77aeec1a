import Partnership
import Testing

struct LateIssueReportsTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(1, 1, nil), Mix(2, 0, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
    Mix(3, 0, .warning), Mix(3, 3, .warning), Mix(3, 4, .watch), Mix(4, 0, .critical),
    Mix(6, 2, .critical), Mix(4, 2, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { issue($0, reported: 5) }
      .adding("g", mix.good) { issue($0, reported: 0) }
    #expect(find(.lateIssueReports, in: dossier).told == mix.told(.us))
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 1)])
  func oneDayIsInTime(days: Int, count: Int) {
    let reported = Dossier.story(.untiered).adding("b", 2) { issue($0, reported: days) }
    #expect(find(.lateIssueReports, in: reported).count == count)
    let unreported = Dossier.story(.untiered).adding("b", 2) {
      issue($0, reported: nil, ago: days)
    }
    #expect(find(.lateIssueReports, in: unreported).count == count)
  }

  @Test(arguments: [(Severity.low, 0), (.medium, 0), (.high, 1), (.critical, 1)])
  func onlyGraveIssuesCount(severity: Severity, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 4) { issue($0, severity, reported: 5) }
    #expect(find(.lateIssueReports, in: dossier).count == count)
  }

  @Test func whatIsStillInTimeIsNotCounted() {
    let dossier = Dossier.story(.untiered).adding("b", 2) { issue($0, reported: 5) }
      .adding("n", 4) { issue($0, reported: nil, ago: 1) }
    let found = find(.lateIssueReports, in: dossier)
    #expect(found.told == ["us watch 2/2"])
    #expect(found.evidence == ["b1", "b2"])
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func issuesAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 2) { issue($0, reported: 5, ago: ago) }
    #expect(find(.lateIssueReports, in: dossier).count == count)
  }

  @Test func promptReportsClearIt() {
    let dossier = Dossier.story(.untiered).adding("b", 2) { issue($0, reported: 5) }
    #expect(
      find(.lateIssueReports, in: dossier.adding("g", 4) { issue($0, reported: 1) }).isEmpty)
  }

  private func issue(
    _ header: Header, _ severity: Severity = .high, reported after: Int?, ago: Int = 20
  ) -> Partnership.Issue {
    Partnership.Issue(
      header: header, noticedOn: .ago(ago), reportedOn: after.map { .ago(ago - $0) },
      severity: severity)
  }
}
