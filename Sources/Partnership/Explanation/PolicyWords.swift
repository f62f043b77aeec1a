extension Policy {
  /// The text with the numbers of this policy in the places of their names: `{minTrialDays}`.
  ///
  /// What the rules say of themselves is written so, that no page names a number that does not
  /// hold. An unknown name stays as it stands; a test looks for braces that are left.
  package func words(_ text: String) -> String {
    guard text.utf8.contains(0x7B) else { return text }
    return numbers.reduce(text) { text, number in
      text.replacing("{" + number.name + "}", with: number.value)
    }
  }

  private var numbers: [(name: String, value: String)] {
    [
      ("afterHoursProofDays", String(signs.afterHoursProofDays)),
      ("budgetTolerancePercent", String(signs.budgetTolerancePercent)),
      ("commitmentGraceDays", String(commitmentGraceDays)),
      (
        "conflictDays",
        "\(conflictDays.low), \(conflictDays.medium), \(conflictDays.high) or "
          + "\(conflictDays.critical)"
      ),
      ("judgementDays", String(judgementDays)),
      ("lateReportDays", String(lateReportDays)),
      ("loopInWorkdays", String(loopInWorkdays)),
      ("minTrialDays", String(signs.minTrialDays)),
      ("nameOnlyMinDays", String(signs.nameOnlyMinDays)),
      ("onlySellsMinDays", String(signs.onlySellsMinDays)),
      ("replyWorkdays", String(replyWorkdays)),
      ("selectionGraceDays", String(signs.selectionGraceDays)),
      ("slaOnlyMinDays", String(signs.slaOnlyMinDays)),
      ("surprisePercent", String(2 * signs.budgetTolerancePercent)),
    ]
  }
}
