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

  /// The verdict before and after a record is turned aside or back: `1 inch-deep → 2 shallow`, or
  /// that it stays.
  package func verdictWords(turning record: RecordID, on day: Day, policy: Policy) -> String {
    let before = verdictWords(on: day, policy: policy)
    let after = turningAside(record, on: day).verdictWords(on: day, policy: policy)
    return before == after ? "the verdict stays \(after)" : "\(before), now \(after)"
  }

  private func verdictWords(on day: Day, policy: Policy) -> String {
    let verdict = Verdict(assessed(on: day, policy: policy))
    let depth = verdict.silence.map { "no verdict (\($0.rawValue))" } ?? verdict.depthWords
    let scores = [verdict.theirs, verdict.ours].map { $0.map(String.init) ?? "-" }
    return "\(depth), them \(scores[0]), us \(scores[1])"
  }
}
