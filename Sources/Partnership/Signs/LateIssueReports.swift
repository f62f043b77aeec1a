extension Sign {
  /// We tell them late that something is broken (seed 003).
  static let lateIssueReports = Sign(
    .lateIssueReports, "We report issues late", play: .reportEarly, clearedBy: "prompt reports",
    seeds: ["003"],
    rules: [
      Rule(
        .lateIssueReports,
        counted:
          "high and critical issues reported more than {lateReportDays} d after they were noticed",
        outOf: "such issues",
        guards: "low and medium are free; what is still in time is not counted",
        count: lateReports)
    ])

  @Sendable private static func lateReports(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.lateIssueReports].window
    let issues = evidence.gradedReports.filter {
      evidence.isRecent($0.issue.noticedOn.day, within: window)
    }
    let late = issues.filter { !$0.isPrompt }
    return [Tally(.us, bad: late.count, of: issues.count, evidence: late.map(\.issue.id.text))]
  }
}

extension Evidence {
  /// The high and critical issues whose time to be reported is over, and whether they were in time.
  var gradedReports: [(issue: Issue, isPrompt: Bool)] {
    dossier.issues.compactMap { issue in
      switch issue.severity {
      case .low, .medium: return nil
      case .high, .critical: break
      }
      let noticed = issue.noticedOn.day
      if let reported = issue.reportedOn?.day {
        return (issue, reported - noticed <= policy.lateReportDays)
      }
      return day - noticed <= policy.lateReportDays ? nil : (issue, false)
    }
  }
}
