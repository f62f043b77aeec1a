package import Partnership

/// What people say of signs and of the records behind them, as one step of the journal.
package struct VerdictStep {
  /// Stand-ins that one target may use: a play and its steps.
  static let numbersEach = 10

  package private(set) var edits: [Edit] = []
  private let act: Act
  private let author: String
  private let now: Moment
  private let policy: Policy
  /// What one types to take an act back.
  private let wayBack: String
  private var labels: [String] = []
  private var refusals: [String] = []
  /// The verdict before and after; only where one record is turned aside or back.
  package private(set) var verdict: String?
  /// What was turned aside or back, without the vendor, so that the verdicts fit beside it.
  private var turned: String?

  package init(_ act: Act, by author: String, at now: Moment, policy: Policy, wayBack: String = "-")
  {
    self.act = act
    self.author = author
    self.now = now
    self.policy = policy
    self.wayBack = wayBack
  }

  /// What the step is called: it names the object where there is one.
  package var label: String {
    if labels.count == 1 { return labels[0] }
    if case .sign = act { return Wording.count(labels.count, "sign") + ": " + act.label }
    return Wording.count(labels.count, "record") + ": " + act.label
  }

  /// What is said once it is written.
  package var told: String {
    var words = label
    if labels.count == 1, let turned, let verdict { words = turned + ": " + verdict }
    if let first = refusals.first { words += "; \(refusals.count) left out: " + first }
    return words
  }

  /// Why nothing was written.
  package var refusal: String {
    refusals.first ?? "Select a sign, or a record under it, first."
  }

  /// Adds the edits for one target, or why there are none.
  package mutating func take(_ target: ActTarget, _ dossier: Dossier, number: Int) {
    switch (act, target) {
    case (.sign(let change), .sign(let key)):
      let made = dossier.edits(
        for: change, of: key, by: author, on: now.day, policy: policy, number: number)
      switch made {
      case .success(let edits):
        self.edits += edits
        labels.append(dossier.vendor.name + ": " + change.label(key.sign, today: now.day))
      case .failure(let refused): refusals.append(refused.sentence)
      }
    case (.setAside, .record(let record, _)), (.countAgain, .record(let record, _)),
      (.disputeRecord, .record(let record, _)):
      turn(record, dossier, number)
    case (.tier, _), (.owner, _), (.addTag, _), (.removeTag, _), (.star, _), (.remove, _),
      (.answer, _), (.decline, _), (.settle, _), (.postpone, _), (.sign, _), (.setAside, _),
      (.countAgain, _),
      (.disputeRecord, _):
      break
    }
  }

  private mutating func turn(_ record: RecordID, _ dossier: Dossier, _ number: Int) {
    let header = Header(id: .provisional(number), vendors: [dossier.vendor.id])
    let aside = dossier.setAside(of: record, on: now.day)
    let name = "\(dossier.vendor.name): [\(record.text)]"
    switch act {
    case .setAside(let reason):
      guard aside == nil else {
        refusals.append("[\(record.text)] is set aside already; \(wayBack) takes it back.")
        return
      }
      edits.append(
        .add(
          .setAside(
            SetAside(
              header: header, record: record, on: now.day, by: author, reason: reason))))
      labels.append(name + " set aside")
      turned = "[\(record.text)] set aside"
    case .countAgain:
      guard let aside else {
        refusals.append("[\(record.text)] is not set aside.")
        return
      }
      edits.append(.remove(aside.asRecord))
      labels.append(name + " counted again")
      turned = "[\(record.text)] counted again"
    case .disputeRecord(let by, let text):
      edits.append(
        .add(
          .dispute(Dispute(header: header, record: record, on: now.day, by: by, text: text))))
      labels.append(name + " disputed by \(by)")
      return
    case .tier, .owner, .addTag, .removeTag, .star, .remove, .answer, .decline, .settle,
      .postpone, .sign:
      return
    }
    verdict = dossier.verdictWords(turning: record, on: now.day, policy: policy)
  }
}
