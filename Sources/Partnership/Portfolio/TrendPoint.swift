/// What the verdict was on one day, without what explains it.
package struct TrendPoint: Hashable, Sendable {
  package let day: Day
  package let depth: Depth
  /// Why there was no verdict; nil where there was one.
  package let silence: Silence?
  /// Their score; nil where not enough was known.
  package let theirs: Int?
  package let ours: Int?
  /// The signs that were open, the gravest first.
  package let signs: [TrendSign]

  init(_ evidence: Evidence) {
    let findings = Signs.findings(in: evidence)
    let observations = evidence.observations
    let scores = Dictionary(
      uniqueKeysWithValues: Side.allCases.map { side in
        (
          side,
          SideScore(
            side, observations: observations, findings: findings, on: evidence.day,
            policy: evidence.policy.scores)
        )
      })
    day = evidence.day
    depth = DepthReading(evidence, findings: findings, scores: scores).depth
    silence = Silence(
      depth: depth, status: evidence.status, since: evidence.start, on: evidence.day)
    theirs = scores[.vendor]?.score
    ours = scores[.us]?.score
    signs = findings.map { TrendSign(sign: $0.sign, side: $0.side, level: $0.level) }
  }

  /// The score of one side.
  package func score(_ side: Side) -> Int? {
    switch side {
    case .vendor: theirs
    case .us: ours
    }
  }

  /// The depth with its number, as "1 inch-deep", or "no verdict: new".
  package var depthWords: String {
    if let silence { return "no verdict: " + silence.rawValue }
    return depth.number.map { "\($0) \(depth.rawValue)" } ?? "no verdict"
  }
}

/// A sign on a day of the past.
package struct TrendSign: Hashable, Sendable {
  package let sign: SignID
  package let side: Side
  package let level: SignLevel

  package init(sign: SignID, side: Side, level: SignLevel) {
    self.sign = sign
    self.side = side
    self.level = level
  }
}

extension Dossier {
  /// What the verdict was on each of the days, by the evidence now on file.
  ///
  /// The same scores and grades as `assessed(on:policy:)` gives, at less than half its cost, since
  /// neither what waits nor the score before is asked for.
  package func trendPoints(on days: [Day], policy: Policy) -> [TrendPoint] {
    days.map { TrendPoint(Evidence(seen(on: $0), policy: policy)) }
  }
}
