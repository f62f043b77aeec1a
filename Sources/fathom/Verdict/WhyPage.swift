import Partnership

/// A verdict taken apart, as a page of text.
struct WhyPage {
  private static let shown = 5

  private let why: Why
  private let policy: Policy
  private let policyName: String

  init(_ why: Why, policy: Policy, policyName: String) {
    self.why = why
    self.policy = policy
    self.policyName = policyName
  }

  /// Prints the verdict, the signs, the dimensions and the way to the next depth.
  func print(to output: Output) {
    VerdictPage(why.dossier, why.assessment, policyName: policyName).printVerdict(to: output)
    if let only = why.only, why.signs.isEmpty {
      output.print("\(only.rawValue) is not open on \(why.assessment.day).")
    }
    if let silence = why.account.silence { output.print(silence) }
    for (finding, clearance) in why.signs { printSign(finding, clearance, to: output) }
    guard why.only == nil else { return }
    if why.signs.isEmpty { output.heading("\nNo warning sign") }
    if !why.account.doubts.isEmpty { output.heading("\nUnknown") }
    for doubt in why.account.doubts { output.print("  " + doubt.words) }
    if !why.account.setAsides.isEmpty { output.heading("\nSet aside") }
    for aside in why.account.setAsides {
      output.print("  [\(aside.record)] on \(aside.on) by \(aside.by): \(aside.reason)")
    }
    for side in Side.allCases { printDimensions(of: side, to: output) }
    printNext(to: output)
  }

  private func printSign(_ finding: Finding, _ clearance: Clearance, to output: Output) {
    output.heading(
      "\n\(finding.level.word) · \(finding.side.words) · \(finding.title) (\(finding.sign.rawValue))"
    )
    let rule = Signs.all.flatMap(\.rules).first { $0.id == finding.rule }
    output.print(
      "  \(finding.countWords)"
        + (rule.map { ": \(policy.words($0.counted)), out of \(policy.words($0.outOf))" } ?? ""))
    let (run, state) = why.told(finding)
    output.print(
      "  " + (run.map { "since \($0.openedOn) · " } ?? "")
        + state.words(today: why.assessment.day, run: run))
    let (records, others) = why.evidence(of: finding)
    TimelineTable(
      Array(records.suffix(20)), contacts: why.dossier.contacts,
      measures: why.dossier.measures, today: why.assessment.day
    ).print(to: output, indent: 4)
    if records.count > 20 { output.print("    and \(grouped(records.count - 20)) older") }
    for other in others { output.print("    " + other) }
    if records.isEmpty, others.isEmpty { output.print("    nothing logged") }
    let ways = clearance.clears.isEmpty ? clearance.eases : clearance.clears
    if ways.isEmpty {
      output.print("  No few things of one day clear it; the record must improve.")
    } else {
      output.print(clearance.clears.isEmpty ? "  Would ease it:" : "  Would clear it:")
      for way in ways.prefix(Self.shown) { output.print("    " + way.words) }
    }
    if let day = clearance.agesOutOn {
      output.print("  Gone by itself on \(day), if nothing more is logged.")
    }
    output.print("  Play: \(finding.play.title)")
  }

  private func printDimensions(of side: Side, to output: Output) {
    let score = side == .vendor ? why.assessment.theirs : why.assessment.ours
    output.heading(
      "\n\(side == .vendor ? "Them" : "Us") · \(score.score.map(String.init) ?? "no score")"
        + " · known \(score.coverage) of 100")
    for dimension in Dimension.allCases {
      let rows = why.observations(side, dimension)
      output.print("  \(dimension.rawValue) " + words(score.dimensions[dimension]))
      var columns = Columns(["", " ", "", ""])
      for row in rows.prefix(Self.shown) {
        columns.append([
          row.day.description, "\(row.points)", row.record.map { "[\($0)]" } ?? "-",
          row.words(today: why.assessment.day),
        ])
      }
      if !columns.isEmpty { columns.print(to: output, indent: 4) }
      if rows.count > Self.shown {
        output.print("    and \(grouped(rows.count - Self.shown)) more; --json has them all")
      }
    }
  }

  private func words(_ score: DimensionScore?) -> String {
    guard let score else { return "nothing logged" }
    switch score.state {
    case .none: return "nothing logged"
    case .thin: return "thin log (\(counted(score.count, "observation")))"
    case .scored:
      return "\(score.score ?? 0) (\(counted(score.count, "observation")))"
    }
  }

  private func printNext(to output: Output) {
    guard let next = why.next, let number = next.depth.number else { return }
    output.heading("\nTo reach \(number) \(next.depth.rawValue)")
    if next.remedies.isEmpty {
      output.print("  No few things of one day suffice; the record must improve.")
    }
    if let day = next.reachedOn {
      output.print("  Reached by itself on \(day), if nothing more is logged.")
    }
    for remedy in next.remedies { output.print("  " + remedy.words) }
  }
}
