import Partnership

/// How many vendors another policy would judge otherwise.
struct PolicySummary {
  let vendors: Int
  /// Vendors with another grade today.
  let grades: Int
  /// Vendors with other signs today.
  let signs: Int
  /// Vendors judged otherwise on any of the days.
  let year: Int

  init(_ trials: [PolicyTrial]) {
    vendors = trials.count
    grades = trials.count { $0.today?.changesDepth ?? false }
    signs = trials.count { $0.today?.changesSigns ?? false }
    year = trials.count(where: \.changesAnything)
  }

  /// The summary in a sentence.
  var sentence: String {
    guard year > 0 else {
      return "Nothing would change: \(counted(vendors, "vendor")) judged alike, "
        + "today and in the past year."
    }
    return "Of \(counted(vendors, "vendor")), \(grouped(grades)) would change grade today and "
      + "\(grouped(signs)) their signs; \(grouped(year)) at some time in the past year."
  }
}

/// What another policy would change, vendor by vendor.
struct PolicyTrialPage {
  private let trials: [PolicyTrial]
  private let summary: PolicySummary
  private let names: (from: String, to: String)

  init(_ trials: [PolicyTrial], _ summary: PolicySummary, from: String, to: String) {
    self.trials = trials
    self.summary = summary
    names = (from, to)
  }

  /// Prints the summary, what changes now, and what would have been otherwise.
  func print(to output: Output) {
    output.print("Policy \(names.to), tried against \(names.from).")
    output.print(summary.sentence)
    printNow(to: output)
    printYear(to: output)
  }

  private func printNow(to output: Output) {
    let rows = trials.compactMap { trial in trial.today.map { (trial, $0) } }.filter(\.1.changes)
    guard !rows.isEmpty else {
      if summary.year > 0 { output.print("Today nothing would change.") }
      return
    }
    output.heading("\nToday, \(rows[0].1.day)")
    var columns = Columns(["Vendor", "Grade", "Signs"])
    for (trial, day) in rows {
      columns.append(["\(trial.name) [\(trial.vendor)]", grade(day), signs(day)])
    }
    columns.print(to: output, indent: 2)
  }

  private func printYear(to output: Output) {
    guard summary.year > 0 else { return }
    output.heading("\nMonth by month over the past year")
    var columns = Columns(["Vendor", "From", "Through", "Grade", "Signs"])
    for trial in trials {
      for stretch in trial.stretches {
        columns.append([
          "\(trial.name) [\(trial.vendor)]", stretch.first.description,
          stretch.last.description, grade(stretch.day), signs(stretch.day),
        ])
      }
    }
    columns.print(to: output, indent: 2)
  }

  private func grade(_ day: PolicyDay) -> String {
    day.changesDepth
      ? "\(day.before.depthWords) to \(day.after.depthWords)" : "\(day.after.depthWords), the same"
  }

  private func signs(_ day: PolicyDay) -> String {
    day.signShifts.isEmpty
      ? "the same" : day.signShifts.map(\.words).joined(separator: ", ")
  }
}
