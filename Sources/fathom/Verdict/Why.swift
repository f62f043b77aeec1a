import Partnership

/// A verdict taken apart: everything that can be said for it.
struct Why {
  let dossier: Dossier
  let account: VerdictAccount
  /// Since when the signs are open, in the order of the findings.
  let runs: [SignRun]
  /// The findings that are shown, each with what would clear it.
  let signs: [(finding: Finding, clearance: Clearance)]
  /// Nil where there is no verdict or nothing above it, or where only one sign is asked for.
  let next: NextDepth?
  let only: SignID?

  init(_ dossier: Dossier, on day: Day, policy: Policy, only: SignID?) {
    self.dossier = dossier
    self.only = only
    let account = VerdictAccount(dossier, on: day, policy: policy)
    self.account = account
    let assessment = account.assessment
    runs = dossier.openRuns(of: assessment.findings, on: day, policy: policy)
    signs = assessment.findings.filter { only == nil || $0.sign == only }.map { finding in
      (finding, dossier.clearance(of: finding, on: day, policy: policy))
    }
    next = only == nil ? dossier.nextDepth(on: day, policy: policy) : nil
  }

  var assessment: Assessment { account.assessment }

  /// The observations that still count, the newest first.
  var observations: [Observation] { account.observations }

  /// Since when a sign is open, and what was said about it.
  func told(_ finding: Finding) -> (run: SignRun?, state: SignState) {
    let place = assessment.findings.firstIndex(of: finding)
    return (
      place.map { runs[$0] }, place.map { account.states[$0] } ?? SignState()
    )
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
      "silence": .optional(account.silence),
      "unknown": .list(account.doubts.map { .text($0.words) }),
      "heldDownInWords": .list(assessment.heldDownInWords.map { .text($0) }),
      "signs": .list(
        signs.map { finding, clearance in
          let (run, state) = told(finding)
          return .object(
            finding.json.members + [JSONMember("openedOn", .optional(run?.openedOn))]
              + state.members + clearance.members)
        }),
      "observations": .list(only == nil ? observations.map(\.json) : []),
      "nextDepth": next.map { next in
        [
          "grade": .text(next.depth.rawValue),
          "takes": .list(next.remedies.map { .text($0.words) }),
          "reachedOn": .optional(next.reachedOn),
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
