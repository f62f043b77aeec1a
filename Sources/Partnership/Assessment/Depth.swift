/// How deep a partnership is; `unsounded` where there is no verdict.
package enum Depth: String, Word {
  case inchDeep = "inch-deep"
  case shallow
  case working
  case deep
  case unsounded
}

extension Depth {
  /// 1 for inch-deep to 4 for deep; nil without a verdict.
  package var number: Int? {
    switch self {
    case .inchDeep: 1
    case .shallow: 2
    case .working: 3
    case .deep: 4
    case .unsounded: nil
    }
  }
}

/// The grade, and every reason on the line that decided it (domain specification (d), *Depth*).
package struct DepthReading {
  package let depth: Depth
  package let reasons: [String]

  package init(_ evidence: Evidence, findings: [Finding], scores: [Side: SideScore]) {
    (depth, reasons) = DepthReading.line(evidence, findings, scores)
  }

  /// The first line that holds the depth down; the later ones are not worked out.
  private static func line(
    _ evidence: Evidence, _ findings: [Finding], _ scores: [Side: SideScore]
  ) -> (Depth, [String]) {
    var reasons = notJudged(evidence)
    if !reasons.isEmpty { return (.unsounded, reasons) }
    reasons = inchDeep(evidence, findings, scores)
    if !reasons.isEmpty { return (.inchDeep, reasons) }
    reasons = unscored(evidence, findings, scores)
    if !reasons.isEmpty { return (.unsounded, reasons) }
    reasons = shallow(evidence, findings, scores)
    if !reasons.isEmpty { return (.shallow, reasons) }
    reasons = working(evidence, findings, scores)
    return reasons.isEmpty ? (.deep, []) : (.working, reasons)
  }

  private static func notJudged(_ evidence: Evidence) -> [String] {
    guard evidence.start != nil else { return ["not engaged"] }
    return evidence.isJudged ? [] : ["before tracking began"]
  }

  private static func inchDeep(
    _ evidence: Evidence, _ findings: [Finding], _ scores: [Side: SideScore]
  ) -> [String] {
    let critical = findings.filter { $0.level == .critical }
    var reasons = critical.filter { $0.sign == .partnerInNameOnly }.map(name)
    if critical.count >= 2 { reasons.append("\(critical.count) critical signs") }
    return reasons + scoresBelow(evidence.policy.scores.inchDeepBelow, scores)
  }

  private static func unscored(
    _ evidence: Evidence, _ findings: [Finding], _ scores: [Side: SideScore]
  ) -> [String] {
    guard shallow(evidence, findings, scores).isEmpty else { return [] }
    return Side.allCases.compactMap { side in
      guard let score = scores[side], score.score == nil else { return nil }
      return "\(side.rawValue) coverage \(score.coverage) below "
        + "\(evidence.policy.scores.coverageFloor)"
    }
  }

  private static func shallow(
    _ evidence: Evidence, _ findings: [Finding], _ scores: [Side: SideScore]
  ) -> [String] {
    var reasons = findings.filter { $0.level == .critical }.map(name)
    let grave = findings.count { $0.level >= .warning }
    if grave >= 3 { reasons.append("\(grave) signs at warning or worse") }
    return reasons + scoresBelow(evidence.policy.scores.shallowBelow, scores)
  }

  private static func working(
    _ evidence: Evidence, _ findings: [Finding], _ scores: [Side: SideScore]
  ) -> [String] {
    let policy = evidence.policy.scores
    var reasons = findings.filter { $0.level == .warning }.map(name)
    let watches = findings.count { $0.level == .watch }
    if watches > policy.deepMaxWatches { reasons.append("\(watches) watches") }
    for side in Side.allCases {
      guard let score = scores[side] else { continue }
      reasons += sideReasons(side, score, policy)
    }
    if let theirs = scores[.vendor]?.score, let ours = scores[.us]?.score,
      abs(theirs - ours) > policy.deepMaxGap
    {
      reasons.append("gap \(theirs - ours) beyond \(policy.deepMaxGap)")
    }
    if evidence.liveSharedGoals.isEmpty { reasons.append("no live shared goal") }
    let isTrusted = evidence.currentJudgements.contains {
      $0.topic == .trust && $0.about == .vendor
    }
    if !isTrusted { reasons.append("no current trust judgement") }
    let period = evidence.cadence.leadership
    if period > 0, !evidence.acts.leadership.contains(where: { evidence.day - $0.day < period }) {
      reasons.append("no recent contact with their leadership")
    }
    return reasons
  }

  private static func sideReasons(
    _ side: Side, _ score: SideScore, _ policy: ScorePolicy
  ) -> [String] {
    var reasons: [String] = []
    if let value = score.score, value < policy.workingBelow {
      reasons.append("\(side.rawValue) score \(value) below \(policy.workingBelow)")
    }
    if score.coverage < policy.deepCoverage {
      reasons.append("\(side.rawValue) coverage \(score.coverage) below \(policy.deepCoverage)")
    }
    for dimension in Dimension.allCases {
      guard let value = score.dimensions[dimension]?.score, value < policy.deepMinDimension
      else { continue }
      reasons.append(
        "\(side.rawValue) \(dimension.rawValue) \(value) below \(policy.deepMinDimension)")
    }
    return reasons
  }

  private static func scoresBelow(_ limit: Int, _ scores: [Side: SideScore]) -> [String] {
    Side.allCases.compactMap { side in
      guard let value = scores[side]?.score, value < limit else { return nil }
      return "\(side.rawValue) score \(value) below \(limit)"
    }
  }

  private static func name(_ finding: Finding) -> String {
    "sign \(finding.side.rawValue)/\(finding.sign.rawValue) \(finding.level.word)"
  }
}
