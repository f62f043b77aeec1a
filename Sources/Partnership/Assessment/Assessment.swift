/// The verdict on one vendor on one day, with everything it rests on.
package struct Assessment: Hashable, Sendable {
  package var day: Day
  package var vendor: RecordID
  package var tier: Tier
  package var status: VendorStatus
  /// From when silence counts; nil while not engaged.
  package var evidenceSince: Day?
  package var depth: Depth
  /// Every reason that holds the depth down, in the words of reports.
  package var heldDownBy: [String]
  /// What the tier expects; nil where it expects nothing.
  package var expected: Depth?
  package var isShortOfExpected: Bool?
  /// Their score minus ours.
  package var gap: Int?
  package var theirs: SideScore
  package var ours: SideScore
  package var theirTrend: Trend
  package var ourTrend: Trend
  package var findings: [Finding]
  package var attention: [Attention]
  package var agreements: [AgreementTerm]
}

extension Dossier {
  /// Assesses the dossier as it was seen on a day; a pure function of its arguments.
  ///
  /// Later records never change the verdict of an earlier day, and the order of rows never matters.
  package func assessed(on day: Day, policy: Policy) -> Assessment {
    let seen = self.seen(on: day)
    let evidence = Evidence(seen, policy: policy)
    let findings = Signs.findings(in: evidence)
    let scores = evidence.scores(findings)
    let before = scoresBefore(day, policy: policy)
    let reading = DepthReading(evidence, findings: findings, scores: scores)
    let theirs = scores[.vendor]
    let ours = scores[.us]
    let expected = policy.cadences[vendor.tier].expected
    return Assessment(
      day: day, vendor: vendor.id, tier: evidence.dossier.vendor.tier, status: evidence.status,
      evidenceSince: evidence.start, depth: reading.depth, heldDownBy: reading.reasons,
      expected: expected, isShortOfExpected: Assessment.isShort(reading.depth, of: expected),
      gap: theirs?.score.flatMap { score in ours?.score.map { score - $0 } },
      theirs: theirs ?? evidence.emptyScore(.vendor), ours: ours ?? evidence.emptyScore(.us),
      theirTrend: Trend(
        from: before[.vendor] ?? nil, to: theirs?.score, step: policy.scores.trendStep),
      ourTrend: Trend(from: before[.us] ?? nil, to: ours?.score, step: policy.scores.trendStep),
      findings: findings, attention: Agenda.attention(of: seen, policy: policy),
      agreements: Agenda.terms(of: seen))
  }

  private func scoresBefore(_ day: Day, policy: Policy) -> [Side: Int?] {
    let evidence = Evidence(past: self, on: day - policy.scores.trendDays, policy: policy)
    guard evidence.hasRecords || evidence.isSilenceObserved else { return [:] }
    return evidence.scores(Signs.findings(in: evidence)).mapValues(\.score)
  }
}

extension Assessment {
  fileprivate static func isShort(_ depth: Depth, of expected: Depth?) -> Bool? {
    guard let expected = expected?.number, let number = depth.number else { return nil }
    return number < expected
  }
}

/// The grade without trend, attention and terms: what a try compares.
struct Grade {
  let depth: Depth
  let reasons: [String]
  let findings: [Finding]
  let scores: [Side: SideScore]
}

extension Evidence {
  /// The grade on this evidence alone.
  var graded: Grade {
    let findings = Signs.findings(in: self)
    let scores = scores(findings)
    let reading = DepthReading(self, findings: findings, scores: scores)
    return Grade(
      depth: reading.depth, reasons: reading.reasons, findings: findings, scores: scores)
  }

  fileprivate func scores(_ findings: [Finding]) -> [Side: SideScore] {
    let observations = observations
    return Dictionary(
      uniqueKeysWithValues: Side.allCases.map { side in
        (
          side,
          SideScore(
            side, observations: observations, findings: findings, on: day, policy: policy.scores)
        )
      })
  }

  fileprivate func emptyScore(_ side: Side) -> SideScore {
    SideScore(side, observations: [], findings: [], on: day, policy: policy.scores)
  }
}
