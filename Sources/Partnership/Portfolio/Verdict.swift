/// What a line of the portfolio says of a partnership: how deep, whose fault, and why in words.
package struct Verdict: Hashable, Sendable {
  package let depth: Depth
  package let expected: Depth?
  package let theirs: Int?
  package let ours: Int?
  package let theirTrend: TrendDirection
  package let ourTrend: TrendDirection
  /// How much is known of each side, 0–100.
  package let theirCoverage: Int
  package let ourCoverage: Int
  /// The signs that fired, worst first.
  package let signs: [VerdictSign]
  /// Why there is no verdict; nil where there is one.
  package let silence: Silence?

  /// Makes the line of an assessment.
  ///
  /// `states` are what was said about each finding, in their order; none says nothing.
  package init(_ assessment: Assessment, states: [SignState] = []) {
    depth = assessment.depth
    expected = assessment.expected
    theirs = assessment.theirs.score
    ours = assessment.ours.score
    theirTrend = assessment.theirTrend.direction
    ourTrend = assessment.ourTrend.direction
    theirCoverage = assessment.theirs.coverage
    ourCoverage = assessment.ours.coverage
    signs = assessment.findings.enumerated().map { place, finding in
      VerdictSign(finding, states.indices.contains(place) ? states[place] : SignState())
    }
    silence = Silence(
      depth: assessment.depth, status: assessment.status, since: assessment.evidenceSince,
      on: assessment.day)
  }
}

extension Verdict {
  /// What is said of a vendor whose dossier was not read yet: nothing at all.
  package static let unread = Verdict()

  private init() {
    depth = .unsounded
    expected = nil
    theirs = nil
    ours = nil
    theirTrend = .none
    ourTrend = .none
    theirCoverage = 0
    ourCoverage = 0
    signs = []
    silence = nil
  }
}

/// One sign in a line of the portfolio.
package struct VerdictSign: Hashable, Sendable {
  package var sign: SignID
  package var side: Side
  package var level: SignLevel
  /// The bad facts, and what they are counted out of.
  package var count: Int
  package var of: Int
  /// 0 where whole periods are counted.
  package var windowDays: Int
  /// What was said and done about it; it never changes score or grade.
  package var state: SignState

  package init(_ finding: Finding, _ state: SignState) {
    sign = finding.sign
    side = finding.side
    level = finding.level
    count = finding.count
    of = finding.of
    windowDays = finding.windowDays
    self.state = state
  }
}

/// Why there is no verdict on a partnership.
package enum Silence: String, Word {
  case new
  case thinLog = "thin log"
  case prospect
  case former

  /// Why there is no verdict on a day; nil where there is one.
  ///
  /// `since` is the first day of the evidence; nil while not engaged.
  init?(depth: Depth, status: VendorStatus, since: Day?, on day: Day) {
    guard depth == .unsounded else { return nil }
    switch status {
    case .prospect: self = .prospect
    case .former: self = .former
    case .trial, .active, .exiting:
      let days = since.map { day - $0 } ?? 0
      self = days < 90 ? .new : .thinLog
    }
  }
}

extension Verdict {
  /// How many steps the depth is short of what the tier expects; 0 without a verdict.
  package var stepsShort: Int {
    guard let number = depth.number, let expected = expected?.number else { return 0 }
    return max(0, expected - number)
  }

  /// The depth with its number, as "1 inch-deep", or "- new" where there is none.
  package var depthWords: String {
    if let silence { return "- " + silence.rawValue }
    return depth.number.map { "\($0) \(depth.rawValue)" } ?? "-"
  }

  /// Whose the gravest signs are: "them", "us" or "both"; "-" where there is none.
  package var fault: String {
    guard let worst = signs.map(\.level).max() else { return "-" }
    let sides = Set(signs.filter { $0.level == worst }.map(\.side))
    if sides.count == 2 { return "both" }
    return sides.contains(.us) ? "us" : "them"
  }

  /// The gravest sign in a few words, and how many more there are: "leaders silent +2".
  package var reason: String {
    guard let first = signs.first else { return "-" }
    return first.sign.brief + (signs.count > 1 ? " +\(signs.count - 1)" : "")
  }

  /// The lower of the two scores, for sorting; 101 where neither is known.
  package var lowerScore: Int {
    min(theirs ?? 101, ours ?? 101)
  }
}
