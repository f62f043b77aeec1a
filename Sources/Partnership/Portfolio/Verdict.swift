/// What a line of the portfolio says of a partnership: how deep, whose fault, and why in words.
package struct Verdict: Hashable, Sendable {
  package let depth: Depth
  package let expected: Depth?
  package let tier: Tier
  package let theirs: Int?
  package let ours: Int?
  package let theirTrend: TrendDirection
  package let ourTrend: TrendDirection
  /// By how much each score moved in the trend's days; nil where one of the two is missing.
  package let theirChange: Int?
  package let ourChange: Int?
  /// How much is known of each side, 0–100.
  package let theirCoverage: Int
  package let ourCoverage: Int
  /// The signs that fired, worst first.
  package let signs: [VerdictSign]
  /// Why there is no verdict; nil where there is one.
  package let silence: Silence?
  /// For how many days the log has been evidence; nil while not engaged.
  package let evidenceDays: Int?
  /// What beside single signs holds the depth down, as a phrase: "their score is below 40".
  package let holding: String?

  /// Makes the line of an assessment.
  ///
  /// `states` are what was said about each finding, in their order; none says nothing.
  package init(_ assessment: Assessment, states: [SignState] = []) {
    depth = assessment.depth
    expected = assessment.expected
    tier = assessment.tier
    theirs = assessment.theirs.score
    ours = assessment.ours.score
    theirTrend = assessment.theirTrend.direction
    ourTrend = assessment.ourTrend.direction
    theirChange = assessment.theirTrend.delta
    ourChange = assessment.ourTrend.delta
    theirCoverage = assessment.theirs.coverage
    ourCoverage = assessment.ours.coverage
    signs = assessment.findings.enumerated().map { place, finding in
      VerdictSign(finding, states.indices.contains(place) ? states[place] : SignState())
    }
    silence = Silence(
      depth: assessment.depth, status: assessment.status, since: assessment.evidenceSince,
      on: assessment.day)
    evidenceDays = assessment.evidenceSince.map { assessment.day - $0 }
    holding = assessment.depth.number.flatMap { _ in assessment.holding }
  }
}

extension Verdict {
  /// What is said of a vendor whose dossier was not read yet: nothing at all.
  package static let unread = Verdict()

  private init() {
    depth = .unsounded
    expected = nil
    tier = .untiered
    theirChange = nil
    ourChange = nil
    evidenceDays = nil
    holding = nil
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
  package var rule: RuleID
  /// The bad facts, and what they are counted out of.
  package var count: Int
  package var of: Int
  /// 0 where whole periods are counted.
  package var windowDays: Int
  /// What was said and done about it; it never changes score or grade.
  package var state: SignState

  package init(_ finding: Finding, _ state: SignState = SignState()) {
    sign = finding.sign
    side = finding.side
    level = finding.level
    rule = finding.rule
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

/// At whose door the gravest signs lie.
package enum VerdictFault: String, Word {
  case them
  case us
  case both
  /// No sign has fired.
  case nobody = "-"
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

  /// Whose the gravest signs are, as lists say it: "them", "us" or "both"; "-" where there is none.
  package var fault: String { blame.rawValue }

  /// Whose the gravest signs are.
  package var blame: VerdictFault {
    var theirs: SignLevel?
    var ours: SignLevel?
    for sign in signs {
      switch sign.side {
      case .vendor: theirs = max(theirs ?? sign.level, sign.level)
      case .us: ours = max(ours ?? sign.level, sign.level)
      }
    }
    guard let theirs else { return ours == nil ? .nobody : .us }
    guard let ours else { return .them }
    return theirs == ours ? .both : theirs > ours ? .them : .us
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

  /// Their score minus ours; nil where one of them is not known.
  package var gap: Int? {
    theirs.flatMap { theirs in ours.map { theirs - $0 } }
  }

  /// The change of the side that fell most; nil where no change is known.
  package var worstChange: Int? {
    guard let theirChange else { return ourChange }
    return min(theirChange, ourChange ?? theirChange)
  }
}
