import Partnership
import Terminal

/// The rows that take a verdict apart, for one pane and one place of the cursor.
struct WhyLines {
  /// How many ways to clear a sign are named.
  private static let mostWays = 5

  let account: VerdictAccount
  let runs: [SignKey: SignRun]
  let clearances: [SignKey: Clearance]
  /// The sign whose rows are unfolded.
  let opened: SignKey?
  /// The doubt whose records are unfolded.
  let openedDoubt: SignID?
  let unfolded: Set<Dimension>
  let policy: Policy
  let width: Int

  private var today: Day { account.assessment.day }
  private var vendor: RecordID { account.vendor.id }

  // MARK: Signs

  var signs: [WhyLine] {
    var lines: [WhyLine] = []
    for (finding, state) in zip(account.assessment.findings, account.states) {
      let key = SignKey(vendor: vendor, sign: finding.sign, side: finding.side)
      lines.append(WhyLine(.sign(key), .sign(finding, state, runs[key])))
      if key == opened { lines += unfoldedSign(key, finding, state) }
    }
    if lines.isEmpty {
      lines.append(
        WhyLine(
          .text(0), "No warning sign is open; they come by themselves from what a logs.", .textDim,
          indent: 0))
    }
    for doubt in account.doubts {
      lines.append(WhyLine(.doubt(doubt.sign), doubt.words, .textDim, indent: 0))
      guard doubt.sign == openedDoubt else { continue }
      lines += doubt.records.compactMap { id in
        account.entries[id].map {
          WhyLine(.doubtful(doubt.sign, id), .entry($0), record: id)
        }
      }
    }
    return lines + asides
  }

  private var asides: [WhyLine] {
    account.setAsides.map { aside in
      let what = account.entries[aside.record].map { $0.word + " " + $0.text } ?? ""
      return WhyLine(
        .aside(aside.record),
        "set aside [\(aside.record)] \(what) - by \(aside.by): \(aside.reason)", .textDim,
        indent: 0, record: aside.record)
    }
  }

  private func unfoldedSign(
    _ key: SignKey, _ finding: Finding, _ state: SignState
  ) -> [WhyLine] {
    let (records, others) = account.evidence(of: finding)
    var notes: [(String, Role, RecordID?)] = wrapped(rule(finding)).map { ($0, .textDim, nil) }
    let before = notes.count
    notes += others.map { ($0, .text, nil) }
    if records.isEmpty, others.isEmpty { notes.append(("nothing logged", .textDim, nil)) }
    notes += wrapped(clears(key)).map { ($0, .text, nil) }
    notes += words(finding, state)
    let lines = notes.enumerated().map { number, note in
      WhyLine(.note(key, number), note.0, note.1, record: note.2)
    }
    return lines.prefix(before)
      + records.map { WhyLine(.evidence(key, $0.id), .entry($0), record: $0.id) }
      + lines.dropFirst(before)
  }

  private func rule(_ finding: Finding) -> String {
    guard let rule = Signs.sign(finding.sign)?.rules.first(where: { $0.id == finding.rule }) else {
      return finding.title
    }
    return "\(finding.title): \(policy.words(rule.counted)), out of \(policy.words(rule.outOf))"
  }

  private func clears(_ key: SignKey) -> String {
    guard let clearance = clearances[key] else { return "clears: trying …" }
    var parts: [String] = []
    let ways = clearance.clears.isEmpty ? clearance.eases : clearance.clears
    if ways.isEmpty {
      parts.append("clears: no few things of one day; the record must improve")
    } else {
      let words = ways.prefix(Self.mostWays).map(\.words).joined(separator: "; or ")
      parts.append((clearance.clears.isEmpty ? "eases: " : "clears: ") + words)
    }
    if let day = clearance.agesOutOn {
      parts.append(
        "gone by itself on \(DayWords.date(day, today: today)), if nothing more is logged")
    }
    return parts.joined(separator: " · ")
  }

  /// What people said and did, and the play.
  private func words(
    _ finding: Finding, _ state: SignState
  ) -> [(String, Role, RecordID?)] {
    var lines: [(String, Role, RecordID?)] = []
    if let word = state.word,
      let record = account.acknowledgements.first(where: { $0.id == word.record })
    {
      lines.append(
        (word.words(today: today) + ", by \(record.by): \(record.reason)", .text, record.id))
    }
    let evidence = Set(finding.evidence)
    for dispute in account.disputes
    where dispute.sign == finding.sign.rawValue
      || dispute.record.map({ evidence.contains($0.text) }) ?? false
    {
      let what = dispute.record.map { "[\($0)] " } ?? ""
      let on = DayWords.date(dispute.on, today: today)
      lines.append(("disputed \(what)by \(dispute.by), \(on): \(dispute.text)", .text, dispute.id))
    }
    if let play = state.play {
      let began = DayWords.date(play.startedOn, today: today)
      lines.append(
        (
          "play: \(finding.play.title), \(play.done) of \(play.steps) steps done since \(began)",
          .text, play.record
        ))
    } else {
      lines.append(("play: \(finding.play.title), not started", .textDim, nil))
    }
    return lines
  }

  private func wrapped(_ text: String) -> [String] {
    WrappedText.lines(text, width: max(16, width - 7))
  }

  // MARK: Dimensions

  var dimensions: [WhyLine] {
    var lines = Side.allCases.flatMap { one in
      WrappedText.lines(side(one), width: max(16, width - 3)).enumerated().map { number, text in
        WhyLine(.side(one), text, indent: number == 0 ? 0 : 5)
      }
    }
    for dimension in Dimension.allCases {
      let isUnfolded = unfolded.contains(dimension)
      lines.append(
        WhyLine(
          .dimension(dimension),
          .dimension(
            dimension, theirs: account.assessment.theirs.dimensions[dimension],
            ours: account.assessment.ours.dimensions[dimension], isUnfolded: isUnfolded)))
      guard isUnfolded else { continue }
      lines += observations(of: dimension)
    }
    let reasons = account.assessment.heldDownInWords
    if !reasons.isEmpty {
      lines.append(WhyLine(.text(0), "Held down by", .heading, indent: 0))
      lines += reasons.enumerated().map { WhyLine(.text($0.offset + 1), $0.element, indent: 2) }
    }
    return lines
  }

  /// What was observed of both sides: side by side where there is room, else theirs first.
  private func observations(of dimension: Dimension) -> [WhyLine] {
    let theirs = account.observations(.vendor, dimension)
    let ours = account.observations(.us, dimension)
    guard !theirs.isEmpty || !ours.isEmpty else {
      return [WhyLine(.observation(dimension, 0), "nothing logged", .textDim)]
    }
    guard width >= Self.besideWidth, !theirs.isEmpty, !ours.isEmpty else {
      return (theirs + ours).enumerated().map { number, row in
        WhyLine(.observation(dimension, number), .observation(row), record: row.record)
      }
    }
    return (0..<max(theirs.count, ours.count)).map { number in
      let left = theirs.indices.contains(number) ? theirs[number] : nil
      let right = ours.indices.contains(number) ? ours[number] : nil
      return WhyLine(
        .observation(dimension, number), .observations(left, right),
        record: left?.record ?? right?.record,
        ours: left?.record == nil ? nil : right?.record)
    }
  }

  /// Columns from which both sides stand beside each other.
  private static let besideWidth = 110

  private func side(_ side: Side) -> String {
    let score = side == .vendor ? account.assessment.theirs : account.assessment.ours
    let trend = side == .vendor ? account.assessment.theirTrend : account.assessment.ourTrend
    var parts = [
      (side == .vendor ? "them " : "us   ") + (score.score.map(String.init) ?? "no score")
    ]
    if let cap = score.cap, !score.cappedBy.isEmpty {
      let names = score.cappedBy.map(\.brief).joined(separator: ", ")
      parts.append("\(score.raw ?? 0) held at \(cap) by \(names)")
    }
    parts.append("known \(score.coverage) of 100")
    if let from = trend.from {
      parts.append("\(from) \(policy.scores.trendDays) days ago")
    }
    return parts.joined(separator: " · ")
  }
}
