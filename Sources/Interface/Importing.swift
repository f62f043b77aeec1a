package import Exchange
package import Store

/// Reads files into plans and carries them out; the executable knows files and backups.
package struct Importing: Sendable {
  package var plan: @Sendable (ImportRequest) -> Result<ImportReading, ImportRefusal>
  /// Makes a checked backup, then all of the edits or none; the onlooker may stop it.
  package var carryOut: @Sendable (ImportPlan, Onlooker) -> Result<Commit, StoreError>

  package init(
    plan: @escaping @Sendable (ImportRequest) -> Result<ImportReading, ImportRefusal>,
    carryOut: @escaping @Sendable (ImportPlan, Onlooker) -> Result<Commit, StoreError>
  ) {
    self.plan = plan
    self.carryOut = carryOut
  }

  /// Refuses every file: for tests and for places without files.
  package static let none = Importing(
    plan: {
      .failure(ImportRefusal("The file \($0.file) cannot be read from here; use fathom import."))
    },
    carryOut: { _, _ in .failure(.place("Nothing can be imported from here; use fathom import.")) })
}

/// A file to be imported, and what the user says about it.
package struct ImportRequest: Hashable, Sendable {
  /// As the user typed it.
  package let file: String
  /// Which column is which field; nil = by the usual names.
  package var columns: [ColumnPair]?
  /// How dates are written; nil = found out.
  package var dateOrder: DateOrder?
  /// The currency of amounts that name none; nil = the configured one.
  package var currency: String?

  package init(file: String) {
    self.file = file
  }
}

/// What was read of a file, and what its import would do.
package struct ImportReading: Hashable, Sendable {
  /// The columns of a register; empty for a file that has none.
  package let columns: [RegisterColumn]
  /// The plan, or why there is none until the user has said more.
  package let outcome: Result<ImportPlan, ImportRefusal>

  package init(columns: [RegisterColumn], outcome: Result<ImportPlan, ImportRefusal>) {
    self.columns = columns
    self.outcome = outcome
  }
}

/// Why a file cannot be imported, in one sentence that says what to do.
package struct ImportRefusal: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) {
    self.sentence = sentence
  }
}
