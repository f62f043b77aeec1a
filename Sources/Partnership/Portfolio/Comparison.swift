/// Vendors side by side, fact by fact, in words.
package struct Comparison: Hashable, Sendable {
  /// The fewest and the most vendors that stand side by side; one on trial stands alone too.
  package static let counts = 2...4

  package let vendors: [ComparedVendor]
  package let day: Day

  package init(_ vendors: [ComparedVendor], on day: Day) {
    self.vendors = vendors
    self.day = day
  }

  /// Whether every vendor is on trial, so that raw counts are shown and no grade.
  package var isTrialSheet: Bool { !vendors.isEmpty && vendors.allSatisfy { $0.trial != nil } }

  /// Why nothing can be compared, in a sentence that says what to do; nil where it can.
  package var refusal: String? {
    if let refusal = Self.refusal(of: vendors.count) { return refusal }
    guard vendors.count < Self.counts.lowerBound, !isTrialSheet else { return nil }
    guard let vendor = vendors.first else { return "There is nothing to compare." }
    return "\(vendor.name) is on no trial, so it stands alone; choose two to four vendors."
  }

  /// Why so many vendors cannot stand side by side; nil where they can.
  package static func refusal(of count: Int) -> String? {
    guard count > counts.upperBound else { return nil }
    return "\(count) vendors are too many to stand side by side; choose two to four."
  }

  /// The facts, under their headings.
  package var sections: [ComparisonSection] {
    guard !isTrialSheet else { return TrialSheet.sections(vendors.compactMap(\.trial)) }
    return [verdict, dimensions(of: .vendor), dimensions(of: .us), signs, business]
  }
}

/// A heading and the facts under it.
package struct ComparisonSection: Hashable, Sendable {
  package let title: String
  package let rows: [ComparisonRow]

  init(_ title: String, _ rows: [ComparisonRow]) {
    self.title = title
    self.rows = rows
  }
}

extension Comparison {
  private var verdict: ComparisonSection {
    ComparisonSection(
      "Verdict",
      [
        row(
          "Depth", .why, { $0.depthWords }, { $0.verdict.depth.number },
          words: ("shallowest", "deepest")),
        row("Expected", .why) { vendor in
          vendor.verdict.expected.map { "\($0.number ?? 0) \($0.rawValue)" } ?? "nothing"
        },
        row("Them", .trend, { $0.score(.vendor) }, { $0.verdict.theirs }),
        row("Us", .trend, { $0.score(.us) }, { $0.verdict.ours }),
        row("Known of them", .why, { "\($0.verdict.theirCoverage) of 100" }) {
          $0.verdict.theirCoverage
        },
        row("Known of us", .why, { "\($0.verdict.ourCoverage) of 100" }) {
          $0.verdict.ourCoverage
        },
      ])
  }

  private func dimensions(of side: Side) -> ComparisonSection {
    ComparisonSection(
      side == .vendor ? "Their side" : "Our side",
      Dimension.allCases.map { dimension in
        row(dimension.rawValue.capitalizedFirst, .why, { $0.words(side, dimension) }) {
          $0.side(side).dimensions[dimension]?.score
        }
      })
  }

  private var signs: ComparisonSection {
    let most = vendors.map(\.assessment.findings.count).max() ?? 0
    let count = row(
      "Signs", .why, { "\($0.assessment.findings.count)" }, { $0.assessment.findings.count },
      words: ("fewest", "most"))
    return ComparisonSection(
      "Warning signs",
      [count]
        + (0..<min(most, 5)).map { place in
          row(place == 0 ? "Worst first" : "", .why) { $0.sign(at: place) }
        })
  }

  private var business: ComparisonSection {
    ComparisonSection(
      "Money, dates, open matters",
      [
        row("Spend a year", .vendor) { vendor in
          vendor.spend.isEmpty
            ? "not known" : vendor.spend.map(\.description).joined(separator: " + ")
        },
        row(
          "Last talk", .vendor,
          { vendor in vendor.lastTalk.map { DayWords.ago($0, today: day) } ?? "nothing logged" },
          { vendor in vendor.lastTalk.map { day - $0 } }, words: ("newest", "longest ago")),
        row("Next notice", .vendor) { vendor in
          vendor.nextNotice.map { DayWords.date($0, today: day) } ?? "none"
        },
        row(
          "Open matters", .vendor, { "\($0.openCount)" }, { $0.openCount },
          words: ("fewest", "most")),
        row(
          "We owe", .vendor, { "\($0.open[.weOwe] ?? 0)" }, { $0.open[.weOwe] ?? 0 },
          words: ("", "most")),
        row(
          "They owe", .vendor, { "\($0.open[.theyOwe] ?? 0)" }, { $0.open[.theyOwe] ?? 0 },
          words: ("", "most")),
      ])
  }

  private func row(
    _ label: String, _ place: ComparisonPlace, _ text: (ComparedVendor) -> String,
    _ measure: (ComparedVendor) -> Int? = { _ in nil },
    words: (lowest: String, highest: String) = ("lowest", "highest")
  ) -> ComparisonRow {
    ComparisonRow(
      label, vendors.map { ComparisonCell(text($0)) }, measures: vendors.map(measure),
      words: words, leadsTo: place)
  }
}

extension ComparedVendor {
  fileprivate func side(_ side: Side) -> SideScore {
    switch side {
    case .vendor: assessment.theirs
    case .us: assessment.ours
    }
  }

  /// The depth with its number, or why there is no verdict.
  fileprivate var depthWords: String {
    verdict.silence.map { "no verdict: " + $0.rawValue } ?? verdict.depthWords
  }

  fileprivate func score(_ side: Side) -> String {
    let trend = side == .vendor ? assessment.theirTrend : assessment.ourTrend
    guard let score = self.side(side).score else { return "not enough known" }
    return "\(score)" + trend.words
  }

  fileprivate func words(_ side: Side, _ dimension: Dimension) -> String {
    guard let known = self.side(side).dimensions[dimension] else { return "nothing logged" }
    switch known.state {
    case .none: return "nothing logged"
    case .thin: return "thin log"
    case .scored: return known.score.map(String.init) ?? "thin log"
    }
  }

  fileprivate func sign(at place: Int) -> String {
    guard assessment.findings.indices.contains(place) else { return "-" }
    let finding = assessment.findings[place]
    return "\(finding.level.word) \(finding.sign.brief)"
  }
}

extension Trend {
  fileprivate var words: String {
    switch direction {
    case .up: " rising"
    case .down: " falling"
    case .flat: " steady"
    case .new, .lost, .none: ""
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
