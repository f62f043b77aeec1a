extension Dossier {
  /// Whether the record was taken out of the verdict, and with which words.
  package func setAside(of record: RecordID, on day: Day) -> SetAside? {
    setAsides.last { $0.record == record && $0.on <= day }
  }

  /// The dossier with a record taken out of the verdict, or back in where it was out.
  ///
  /// Nothing is stored by it: it answers what the verdict would be.
  package func turningAside(_ record: RecordID, on day: Day) -> Dossier {
    var copy = self
    if setAside(of: record, on: day) != nil {
      copy.setAsides.removeAll { $0.record == record }
    } else {
      copy.setAsides.append(
        SetAside(
          header: Header(id: .provisional(0), vendors: [vendor.id]), record: record, on: day,
          by: "", reason: ""))
    }
    return copy
  }

  /// The verdict before and after a record is turned aside or back, or that it stays.
  package func verdictWords(turning record: RecordID, on day: Day, policy: Policy) -> String {
    verdictWords(on: day, policy: policy)
      .words(becoming: turningAside(record, on: day).verdictWords(on: day, policy: policy))
  }

  private func verdictWords(on day: Day, policy: Policy) -> VerdictWords {
    let verdict = Verdict(assessed(on: day, policy: policy))
    let scores = [verdict.theirs, verdict.ours].map { $0.map(String.init) ?? "-" }
    return VerdictWords(
      depth: verdict.silence.map { "no verdict (\($0.rawValue))" } ?? verdict.depthWords,
      scores: scores.joined(separator: "/"))
  }
}

/// A verdict in so few columns that two of them fit into a status row.
package struct VerdictWords: Hashable, Sendable {
  let depth: String
  /// Them, a stroke, us: `78/24`.
  let scores: String

  package init(depth: String, scores: String) {
    self.depth = depth
    self.scores = scores
  }

  /// What it was and what it is now: `1 inch-deep 78/24, now 2 shallow 80/30`; what did not change
  /// is not said twice.
  package func words(becoming after: VerdictWords) -> String {
    let whole = depth + " " + scores
    if after == self { return "the verdict stays " + whole }
    return whole + ", now " + (after.depth == depth ? "" : after.depth + " ") + after.scores
  }
}
