/// The page of the manual on one sign, with the ladders of the policy in force.
///
/// Made from the sign itself, so that the catalogue, the help of the why screen and the rules never
/// differ.
package struct SignPage: Hashable, Sendable {
  /// One line of the page: what it is about, and what it says.
  package struct Row: Hashable, Sendable {
    /// Empty where the line goes on with the one above.
    package var label: String
    package var text: String
  }

  package let sign: SignID
  package let title: String
  package let rows: [Row]

  /// Writes the page of a sign under a policy.
  package init(_ sign: Sign, policy: Policy) {
    self.sign = sign.id
    title = sign.title
    rows =
      sign.rules.flatMap { SignPage.rows(of: $0, policy: policy) }
      + [
        Row(label: "cleared by", text: sign.clearedBy),
        Row(label: "articles", text: sign.seeds.joined(separator: ", ")),
        Row(label: "play", text: sign.play.title),
      ]
      + sign.play.steps.enumerated().map { number, step in
        Row(label: "", text: "\(number + 1). \(step)")
      }
  }

  /// The pages of all signs, in the order of the catalogue.
  package static func all(policy: Policy) -> [SignPage] {
    Signs.all.map { SignPage($0, policy: policy) }
  }

  /// The page as plain lines: the title, then each row with its label in a column of its own.
  package var lines: [String] {
    [title]
      + rows.map { row in
        "  " + row.label + String(repeating: " ", count: 12 - row.label.count) + row.text
      }
  }
}

extension SignPage {
  private static func rows(of rule: Rule, policy: Policy) -> [Row] {
    let ladder = policy.signs[rule.id]
    return [
      Row(label: "rule", text: rule.id.rawValue),
      Row(label: "side", text: rule.id.sideWords),
      Row(label: "counted", text: policy.words(rule.counted)),
      Row(label: "out of", text: policy.words(rule.outOf)),
      Row(label: "window", text: windowWords(rule.id, ladder)),
      Row(label: "watch", text: words(ladder.watch)),
      Row(label: "warning", text: words(ladder.warning)),
      Row(label: "critical", text: ladder.critical.map(words) ?? "never"),
      Row(label: "guard", text: policy.words(rule.guards)),
    ]
  }

  private static func windowWords(_ rule: RuleID, _ ladder: Ladder) -> String {
    let span: String
    if [.maturityMismatch, .trustLow].contains(rule) {
      span = "judgements as long as they hold"
    } else if [.allInWithoutTrial, .referencesUnverified].contains(rule) {
      span = "\(ladder.window) days from the day the vendor became active"
    } else if rule == .silentAfterSignature {
      span = "the first \(ladder.window) days of the newest contract"
    } else {
      span = ladder.window == 0 ? "whole periods" : "the last \(ladder.window) days"
    }
    return span + ", at least \(ladder.minimum) in all"
  }

  private static func words(_ rung: Rung) -> String {
    rung.percent == 0
      ? "\(rung.count) or more" : "\(rung.count) or more, and \(rung.percent) % of all"
  }
}

extension RuleID {
  /// Whose the rule is, in words.
  package var sideWords: String {
    switch self {
    case .partnerInNameOnly, .leadershipUnreachable, .leadershipAbsent, .refusesCoordination,
      .onlySells, .onlyWhenDown, .silentAfterSignature, .noImprovementOffered,
      .undisclosedInterest, .promisesBroken, .noAlignedGoals, .slaOnlyMeasurement,
      .measuresMissingTarget, .budgetSurprises, .afterHoursFailed, .goingQuiet,
      .questionsUnanswered:
      "theirs"
    case .notRevisited, .businessAbsent, .afterHoursUnproven, .trustStale, .allInWithoutTrial,
      .referencesUnverified, .loopedInLate, .blowingOffCalls, .ignoringMail, .procedureBypassed,
      .lateIssueReports, .recommendationsIgnored, .ourPromisesBroken:
      "ours"
    case .conflictsUnresolved, .conflictsRecurring: "theirs and ours, by fault"
    case .trustLow: "theirs and ours, by whom the judgement is about"
    case .maturityMismatch: "the less mature side's"
    }
  }
}
