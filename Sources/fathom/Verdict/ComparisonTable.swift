import Partnership

/// Vendors side by side, as a table of text; for screen readers fact by fact.
struct ComparisonTable {
  private let comparison: Comparison
  private let isAccessible: Bool

  init(_ comparison: Comparison, isAccessible: Bool) {
    self.comparison = comparison
    self.isAccessible = isAccessible
  }

  /// Prints the facts under their headings.
  func print(to output: Output) {
    if comparison.isTrialSheet {
      output.print("Trial sheet on \(comparison.day): raw counts, no grade.")
    }
    if isAccessible { return printLines(to: output) }
    var columns = Columns([""] + comparison.vendors.map { "\($0.name) [\($0.id)]" })
    for section in comparison.sections {
      columns.append([section.title] + comparison.vendors.map { _ in "" })
      for row in section.rows {
        columns.append(["  " + row.label] + row.cells.map(words))
      }
    }
    columns.print(to: output)
  }

  private func printLines(to output: Output) {
    for section in comparison.sections {
      output.heading(section.title)
      for row in section.rows {
        for (vendor, cell) in zip(comparison.vendors, row.cells) {
          output.print("  \(row.label), \(vendor.name): \(words(cell))")
        }
      }
    }
  }

  private func words(_ cell: ComparisonCell) -> String {
    cell.remark.map { "\(cell.text), \($0)" } ?? cell.text
  }
}
