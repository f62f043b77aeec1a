import Partnership

/// The verdicts on a portfolio: how many of each depth, and one line for each vendor.
struct AssessmentTable {
  private let rows: [AssessedVendor]

  init(_ rows: [AssessedVendor]) {
    self.rows = rows
  }

  /// Prints the counts and the list.
  func print(to output: Output) {
    let counts = Depth.allCases.map { depth in
      "\(grouped(rows.count { $0.assessment.depth == depth })) \(words(depth))"
    }
    output.print(counts.joined(separator: " · "))
    output.print()
    var columns = Columns(["Vendor", "Tier", "Depth", " Them", " Us", "Fault", "Reason"])
    for row in rows {
      let verdict = Verdict(row.assessment)
      columns.append([
        "\(row.vendor.name) [\(row.vendor.id)]", row.assessment.tier.rawValue,
        verdict.depthWords, score(verdict.theirs), score(verdict.ours), verdict.fault,
        verdict.reason,
      ])
    }
    columns.print(to: output)
  }

  private func words(_ depth: Depth) -> String {
    depth == .unsounded ? "no verdict" : depth.rawValue
  }

  private func score(_ score: Int?) -> String {
    score.map(String.init) ?? "-"
  }
}
