package import Partnership

/// What an import would do, and the edits that do it.
package struct ImportPlan: Hashable, Sendable {
  /// What becomes of one row.
  package enum Outcome: String, CaseIterable, Hashable, Sendable {
    case create
    case update
    case unchanged
    case skipped
  }

  /// One row of the source, or one record of a file without rows.
  package struct Row: Hashable, Sendable {
    /// The line of the file; nil where a file has no lines worth naming.
    package var line: Int?
    package var outcome: Outcome
    /// What the row is about, such as the vendor and the document number.
    package var subject: String
    /// Why it is skipped, or which fields change.
    package var reason: String?
    /// Whether something is wrong with the row, so that the exit status must say so; a row that
    /// is skipped because a person removed its record is not.
    package var isProblem: Bool

    package init(
      line: Int?, outcome: Outcome, subject: String, reason: String? = nil,
      isProblem: Bool = false
    ) {
      self.line = line
      self.outcome = outcome
      self.subject = subject
      self.reason = reason
      self.isProblem = isProblem
    }
  }

  /// What the records are, in the plural: `agreements`, `records`.
  package var noun: String
  package var source: String
  package var rows: [Row] = []
  /// The names of the vendors that would be created, in the order of the file.
  package var newVendors: [String] = []
  /// Names that look like spellings of one vendor; they are not merged.
  package var lookAlikes: [[String]] = []
  package var unmapped: [String] = []
  /// What was found out about the file, such as its encoding and date format.
  package var remarks: [String] = []
  /// One transaction and one undo step; empty when nothing would change.
  package var edits: [Edit] = []

  package init(noun: String, source: String) {
    self.noun = noun
    self.source = source
  }

  /// How many rows have an outcome.
  package func count(_ outcome: Outcome) -> Int {
    rows.count { $0.outcome == outcome }
  }

  package var hasProblems: Bool { rows.contains(where: \.isProblem) }

  /// What the step is called in the list of changes.
  package var label: String {
    let parts = [(Outcome.create, "new"), (.update, "updated")].compactMap { outcome, word in
      count(outcome) == 0 ? nil : CountWords.grouped(count(outcome)) + " " + word
    }
    return "import \(noun) from \(source)"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }
}
