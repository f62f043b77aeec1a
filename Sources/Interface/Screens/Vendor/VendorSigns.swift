package import Partnership

/// The open signs of a vendor as rows of its screen, worst first.
package struct VendorSigns: Hashable, Sendable {
  package private(set) var rows: [Row] = []
  /// What is unknown where it matters, in words.
  package private(set) var doubts: [String] = []

  /// One sign: its level, its words, and since when.
  package struct Row: Hashable, Sendable {
    package let level: SignLevel
    package let text: String
    /// The day on which it opened, in words; empty while it is not known.
    package let openedOn: String
    package let isNew: Bool

    /// `NEW since 16 Mar`, and without the word where there is little room.
    func since(isShort: Bool) -> String {
      let word = openedOn.isEmpty || isShort ? "" : "since "
      let parts = [isNew ? "NEW" : "", word + openedOn].filter { !$0.isEmpty }
      return parts.joined(separator: " ")
    }
  }

  package init() {}

  /// Puts the signs of a verdict into words; since when they are open comes later.
  package init(_ verdict: Verdict, runs: [SignRun], doubts: [String], today: Day) {
    self.doubts = doubts
    rows = verdict.signs.map { sign in
      let run = runs.first { $0.sign == sign.sign && $0.side == sign.side }
      return Row(
        level: sign.level, text: Self.text(sign, run, today),
        openedOn: run.map { DayWords.date($0.openedOn, today: today) } ?? "",
        isNew: sign.state.isNew)
    }
  }

  /// The count of rows: the signs, then what is unknown.
  package var count: Int { rows.count + doubts.count }

  private static func text(_ sign: VerdictSign, _ run: SignRun?, _ today: Day) -> String {
    var state = sign.state
    state.isNew = false
    let words = state.words(today: today, run: run)
    return sign.line + (words == "open" ? "" : " · " + words)
  }
}

/// Since when the signs of a vendor are open, and what is unknown; read beside the loop.
package struct SignReading: Hashable, Sendable {
  package let runs: [SignRun]
  package let doubts: [String]

  package init(of dossier: Dossier, on day: Day, policy: Policy) {
    let evidence = Evidence(dossier.seen(on: day), policy: policy)
    runs = dossier.openRuns(of: Signs.findings(in: evidence), on: day, policy: policy)
    doubts = evidence.doubts.map(\.words)
  }
}
