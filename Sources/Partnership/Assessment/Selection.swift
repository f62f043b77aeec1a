extension Evidence {
  /// The first day of `active` in the current engaged run.
  var activeSince: Day? {
    guard let runStart else { return nil }
    return dossier.vendor.statusLog.first { $0.on >= runStart && $0.status == .active }?.on
  }

  /// Whether our choice of the vendor is judged: active, past the grace, and within two years.
  func isSelectionJudged(by rule: RuleID) -> Bool {
    guard expectsPartner, let activeSince, let start else { return false }
    let graceOver = day - max(activeSince, start) >= policy.signs.selectionGraceDays
    return graceOver && isRecent(activeSince, within: policy.signs[rule].window)
  }

  /// Whether a trial of the current run lasted long enough.
  var hadTrial: Bool {
    guard let runStart else { return false }
    let log = dossier.vendor.statusLog
    return log.indices.contains { index in
      guard log[index].on >= runStart, log[index].status == .trial else { return false }
      let end = index + 1 < log.count ? log[index + 1].on : day
      return end - log[index].on >= policy.signs.minTrialDays
    }
  }

  /// Whether the checklist says yes to the topic.
  func isChecked(_ topic: ChecklistTopic) -> Bool {
    dossier.checklist.contains { $0.item == topic && $0.result == .yes }
  }
}
