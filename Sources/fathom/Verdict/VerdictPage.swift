import Partnership

/// The verdict on one vendor in a few lines: depth, sides, what holds it down, signs.
struct VerdictPage {
  private let dossier: Dossier
  private let assessment: Assessment
  private let policyName: String

  init(_ dossier: Dossier, _ assessment: Assessment, policyName: String) {
    self.dossier = dossier
    self.assessment = assessment
    self.policyName = policyName
  }

  /// Prints the verdict and one line for each sign.
  func print(to output: Output) {
    printVerdict(to: output)
    guard !assessment.findings.isEmpty else { return output.print("\nNo warning sign.") }
    output.heading("\nSigns \(assessment.findings.count)")
    var columns = Columns(["", "", "", " ", ""])
    for finding in assessment.findings {
      columns.append([
        finding.level.word, finding.side.words, finding.title,
        "\(finding.count) of \(finding.of)", finding.period,
      ])
    }
    columns.print(to: output, indent: 2)
  }

  /// Prints the depth, the sides and what holds the depth down.
  func printVerdict(to output: Output) {
    let vendor = dossier.vendor
    output.heading("\(vendor.name) [\(vendor.id)]")
    output.print(
      [
        vendor.tier.rawValue, assessment.status.rawValue, "on \(assessment.day)",
        "policy: \(policyName)",
      ].joined(separator: " · "))
    let verdict = Verdict(assessment)
    let expected = assessment.expected.flatMap { depth in
      depth.number.map { ", expected \($0) \(depth.rawValue)" }
    }
    let depth = assessment.depth.number == nil ? "No verdict: " + silence : verdict.depthWords
    output.print(depth + (expected ?? ""))
    var columns = Columns(["", " ", "", ""])
    columns.append(row("them", assessment.theirs, assessment.theirTrend))
    columns.append(row("us", assessment.ours, assessment.ourTrend))
    columns.print(to: output, indent: 2)
    guard !assessment.heldDownBy.isEmpty else { return }
    output.print("Held down by:")
    for reason in assessment.heldDownInWords { output.print("  " + reason) }
  }

  private var silence: String {
    Verdict(assessment).silence?.rawValue ?? "not engaged"
  }

  private func row(_ side: String, _ score: SideScore, _ trend: Trend) -> [String] {
    let capped = score.cappedBy.isEmpty ? "" : " (signs hold \(score.raw ?? 0) down)"
    return [
      side, score.score.map(String.init) ?? "-",
      "trend " + trend.direction.rawValue, "known \(score.coverage) of 100" + capped,
    ]
  }
}

extension Output {
  /// Prints a line that heads what follows.
  func heading(_ title: String) {
    if title.hasPrefix("\n") { print() }
    write(style(.heading, safe(String(title.drop { $0 == "\n" }))) + "\n")
  }
}

extension Side {
  /// Who it is, seen from our desk.
  var words: String {
    switch self {
    case .vendor: "them"
    case .us: "us"
    }
  }
}

extension Finding {
  /// Over what time it was counted.
  var period: String {
    windowDays == 0 ? "whole periods" : "in \(windowDays) days"
  }
}
