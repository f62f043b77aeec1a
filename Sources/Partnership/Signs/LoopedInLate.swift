extension Sign {
  /// The vendor hears of our projects too late to help (seed 003).
  static let loopedInLate = Sign(
    .loopedInLate, "We tell them late", play: .loopInEarly, clearedBy: "early notice",
    seeds: ["003"],
    rules: [
      Rule(
        .loopedInLate,
        counted:
          "started projects they were told of less than {loopInWorkdays} working days ahead, or after",
        outOf: "started projects", guards: "projects still to come are not judged",
        count: lateNotice)
    ])

  @Sendable private static func lateNotice(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.loopedInLate].window
    let started = evidence.dossier.projects.filter {
      evidence.isRecent($0.startsOn, within: window)
    }
    let late = started.filter { evidence.notice(of: $0) != .early }
    return [Tally(.us, bad: late.count, of: started.count, evidence: late.map(\.id.text))]
  }
}

/// How early a vendor heard of a project.
enum ProjectNotice: Hashable, Sendable {
  case early
  /// Before the start, but less than the norm ahead.
  case late
  /// At or after the start, or never.
  case afterStart
}

extension Evidence {
  /// How early the vendor heard of a project of ours.
  func notice(of project: Project) -> ProjectNotice {
    guard let told = project.vendorToldOn?.day, told < project.startsOn else { return .afterStart }
    return workdays.count(after: told, through: project.startsOn) >= policy.loopInWorkdays
      ? .early : .late
  }
}
