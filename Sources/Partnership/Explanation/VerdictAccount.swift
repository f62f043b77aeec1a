/// Everything that a verdict on one vendor rests on, short of what must be tried.
///
/// It is made at once from one dossier and holds no log: of the records only those that some number
/// came from, each in the words of a timeline.
package struct VerdictAccount: Hashable, Sendable {
  package let vendor: Vendor
  package let assessment: Assessment
  /// What was said about each finding, in the order of the findings.
  package let states: [SignState]
  /// The observations that still have weight, newest first.
  package let observations: [Observation]
  package let doubts: [Doubt]
  /// The records that something rests on, as lines of a timeline.
  package let entries: [RecordID: TimelineEntry]
  /// The words on the findings that hold or held, by the record.
  package let acknowledgements: [Acknowledgement]
  package let disputes: [Dispute]
  package let setAsides: [SetAside]
  /// Why there is no verdict and what would make one; nil where there is one.
  package let silence: String?

  /// Takes the verdict of a day apart.
  package init(_ dossier: Dossier, on day: Day, policy: Policy) {
    let assessment = dossier.assessed(on: day, policy: policy)
    let seen = dossier.seen(on: day)
    let evidence = Evidence(seen, policy: policy)
    let horizon = policy.scores.bandDays * policy.scores.bandWeights.count
    vendor = dossier.vendor
    self.assessment = assessment
    states = dossier.states(of: assessment.findings, on: day, policy: policy)
    observations = evidence.observations
      .filter { $0.day <= day && day - $0.day < horizon }
      .sorted { ($1.day, $0.why) < ($0.day, $1.why) }
    doubts = evidence.doubts
    acknowledgements = seen.dossier.acknowledgements
    disputes = seen.dossier.disputes
    setAsides = seen.dossier.setAsides
    silence = assessment.silenceWords(policy: policy)
    var wanted = Set(assessment.findings.flatMap(\.evidence).map { RecordID($0) })
    wanted.formUnion(observations.compactMap(\.record))
    wanted.formUnion(doubts.flatMap(\.records))
    wanted.formUnion(setAsides.map(\.record))
    wanted.formUnion(disputes.compactMap(\.record))
    entries = dossier.entries(wanted, today: day)
  }

  /// The finding and what was said about it; nil where the sign is not open.
  package func finding(_ sign: SignID, _ side: Side) -> (finding: Finding, state: SignState)? {
    zip(assessment.findings, states).first { $0.0.sign == sign && $0.0.side == side }
  }

  /// The observations of one dimension of one side, newest first.
  package func observations(_ side: Side, _ dimension: Dimension) -> [Observation] {
    observations.filter { $0.side == side && $0.dimension == dimension }
  }

  /// The records that a finding rests on, newest first, and what it rests on beside records.
  package func evidence(of finding: Finding) -> (records: [TimelineEntry], others: [String]) {
    let found = finding.evidence.compactMap { entries[RecordID($0)] }
    return (
      found.sorted { ($0.at?.day.number ?? 0) > ($1.at?.day.number ?? 0) },
      finding.evidence.filter { entries[RecordID($0)] == nil }
    )
  }
}

extension Dossier {
  /// The lines of the wanted records.
  fileprivate func entries(
    _ wanted: Set<RecordID>, today: Day
  ) -> [RecordID: TimelineEntry] {
    let people = Dictionary(contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let measures = Dictionary(
      measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines: [RecordID: TimelineEntry] = [:]
    for kind in RecordKind.allCases where kind != .vendor && kind != .contact {
      for record in records(of: kind) where wanted.contains(record.id) {
        lines[record.id] = TimelineEntry(
          record, contacts: people, measures: measures, today: today)
      }
    }
    return lines
  }
}

extension Assessment {
  /// Why there is no verdict, and what would make one; nil where there is one.
  package func silenceWords(policy: Policy) -> String? {
    guard let silence = Verdict(self).silence else { return nil }
    switch silence {
    case .prospect: return "No verdict: a prospect. It gets one once it is on trial or active."
    case .former: return "No verdict: the partnership is over. It gets one when it is active again."
    case .new, .thinLog:
      guard let since = evidenceSince, since <= day else {
        return "No verdict: the log begins on \(evidenceSince?.description ?? "no day")."
      }
      let floor = policy.scores.coverageFloor
      return "No verdict: \(silence.rawValue), tracked for \(DayWords.span(day - since)). It needs "
        + "\(floor) of 100 known of each side; of them we know \(theirs.coverage), of us "
        + "\(ours.coverage): log the talks, meetings and promises that there are."
    }
  }
}
