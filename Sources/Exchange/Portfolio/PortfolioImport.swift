/// Turns a portfolio file into a plan.
///
/// Records keep their numbers where the store has not used them, so that importing an export into
/// an empty store makes the same portfolio again. A record that stands in the store just so is
/// unchanged; one that was changed there since stays as it is, and one that was removed stays
/// removed. What has no number of its own is remembered by its name in the file (`Origin`), and a
/// vendor of the same name is not made twice.
package struct PortfolioImport: Sendable {
  /// What the file is called: records without a number are unique in it.
  package var source: String

  package init(source: String) {
    self.source = source
  }

  /// Plans the import of a file into what the store knows.
  ///
  /// - Parameters:
  ///   - file: what was read.
  ///   - known: the vendors, what the source left, and what stands or stood under the file's ids.
  /// - Returns: a plan; records that name others which are nowhere are skipped and listed.
  package func plan(_ file: PortfolioFile, into known: KnownPortfolio) -> ImportPlan {
    var planning = PortfolioPlanning(file, known, source: source)
    return planning.plan()
  }
}
