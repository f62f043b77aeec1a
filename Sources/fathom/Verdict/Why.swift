import Partnership

/// A verdict taken apart: everything that can be said for it.
struct Why {
  let dossier: Dossier
  let assessment: Assessment
  /// The findings that are shown, each with what would clear it.
  let signs: [(finding: Finding, clearance: Clearance)]
  /// The observations that still count, the newest first.
  let observations: [Observation]
  /// Nil where there is no verdict or nothing above it, or where only one sign is asked for.
  let next: NextDepth?
  let only: SignID?

  init(_ dossier: Dossier, on day: Day, policy: Policy, only: SignID?) {
    self.dossier = dossier
    self.only = only
    let assessment = dossier.assessed(on: day, policy: policy)
    self.assessment = assessment
    signs = assessment.findings.filter { only == nil || $0.sign == only }.map { finding in
      (finding, dossier.clearance(of: finding, on: day, policy: policy))
    }
    next = only == nil ? dossier.nextDepth(on: day, policy: policy) : nil
    let horizon = policy.scores.bandDays * policy.scores.bandWeights.count
    observations = Evidence(dossier.seen(on: day), policy: policy).observations
      .filter { $0.day <= day && day - $0.day < horizon }
      .sorted { ($1.day, $0.why) < ($0.day, $1.why) }
  }

  /// The observations of one dimension of one side.
  func observations(_ side: Side, _ dimension: Dimension) -> [Observation] {
    observations.filter { $0.side == side && $0.dimension == dimension }
  }

  /// The records that a finding rests on, and what it rests on beside records.
  func evidence(of finding: Finding) -> (records: [Record], others: [String]) {
    let wanted = Set(finding.evidence)
    let kinds = RecordKind.allCases.filter { $0 != .contact && $0 != .vendor }
    let records = kinds.flatMap { dossier.records(of: $0) }.filter { wanted.contains($0.id.text) }
      .sorted { ($0.primary?.day.number ?? 0) < ($1.primary?.day.number ?? 0) }
    let found = Set(records.map(\.id.text))
    return (records, finding.evidence.filter { !found.contains($0) })
  }

  /// The answer for machines.
  func json(policyName: String) -> JSONValue {
    [
      "name": .text(dossier.vendor.name),
      "policy": .text(policyName),
      "assessment": assessment.json,
      "heldDownInWords": .list(assessment.heldDownInWords.map { .text($0) }),
      "signs": .list(
        signs.map { finding, clearance in
          .object(finding.json.members + clearance.members)
        }),
      "observations": .list(only == nil ? observations.map(\.json) : []),
      "nextDepth": next.map { next in
        [
          "grade": .text(next.depth.rawValue),
          "takes": .list(next.remedies.map { .text($0.words) }),
        ]
      } ?? .null,
    ]
  }
}

extension Clearance {
  fileprivate var members: [JSONMember] {
    [
      JSONMember("clears", .list(clears.map { .text($0.words) })),
      JSONMember("eases", .list(eases.map { .text($0.words) })),
      JSONMember("agesOutOn", .optional(agesOutOn)),
    ]
  }
}

extension Observation {
  fileprivate var json: JSONValue {
    [
      "side": .text(side.rawValue), "dimension": .text(dimension.rawValue),
      "on": .text(day.description), "points": .integer(points),
      "record": .optional(record?.text), "why": .text(why),
    ]
  }
}
