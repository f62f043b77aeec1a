import Partnership

/// A plan as lines of plain text, for a person who decides whether to go on.
package enum PlanText {
  /// What would happen, in lines without colours; the caller makes foreign text safe to show.
  ///
  /// Of each list at most `limit` lines are given, and the rest counted; what was skipped for a
  /// fault of the file is always given whole, since somebody must mend it.
  package static func lines(_ plan: ImportPlan, limit: Int = 20) -> [String] {
    var lines = [summary(plan)]
    lines += plan.remarks.map { "  " + $0 }
    if !plan.unmapped.isEmpty {
      lines.append("  columns not mapped: " + plan.unmapped.joined(separator: ", "))
    }
    let faults = plan.rows.filter(\.isProblem)
    lines += section("Skipped, to be mended in the file", faults, limit: faults.count)
    lines += section(
      "Left alone", plan.rows.filter { $0.outcome == .skipped && !$0.isProblem }, limit: limit)
    lines += section("Update", plan.rows.filter { $0.outcome == .update }, limit: limit)
    lines += section("Create", plan.rows.filter { $0.outcome == .create }, limit: limit)
    lines += lookAlikes(plan.lookAlikes, limit: limit)
    return lines
  }

  private static func summary(_ plan: ImportPlan) -> String {
    let counts = ImportPlan.Outcome.allCases.map { outcome in
      CountWords.grouped(plan.count(outcome)) + " " + word(outcome)
    }
    return "\(plan.noun) from \(plan.source): " + counts.joined(separator: ", ") + "; "
      + CountWords.grouped(plan.newVendors.count)
      + (plan.newVendors.count == 1 ? " new vendor" : " new vendors")
  }

  private static func word(_ outcome: ImportPlan.Outcome) -> String {
    switch outcome {
    case .create: "to create"
    case .update: "to update"
    case .unchanged: "unchanged"
    case .skipped: "skipped"
    }
  }

  private static func section(
    _ title: String, _ rows: [ImportPlan.Row], limit: Int
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let shown = rows.prefix(limit).map { row in
      let place = row.line.map { "line \($0)" }
      let parts = [place, row.subject.isEmpty ? nil : row.subject, row.reason]
      return "  " + parts.compactMap(\.self).joined(separator: ": ")
    }
    return ["\(title) (\(CountWords.grouped(rows.count)))"] + shown + rest(rows.count - shown.count)
  }

  private static func lookAlikes(_ groups: [[String]], limit: Int) -> [String] {
    guard !groups.isEmpty else { return [] }
    let shown = groups.prefix(limit).map { "  " + $0.joined(separator: "  =?  ") }
    return ["Names that look alike, not merged (\(CountWords.grouped(groups.count)))"] + shown
      + rest(groups.count - shown.count)
  }

  private static func rest(_ count: Int) -> [String] {
    count > 0 ? ["  … \(CountWords.grouped(count)) more"] : []
  }
}
