import Exchange
import Interface
import Partnership
import SQLiteStore
import Store

/// Files that the interface imports: a plan first, then a checked backup and one step.
struct FileImport: Sendable {
  let store: SQLiteStore
  let author: String
  /// The currency of amounts that name none.
  let currency: String?
  let clock: @Sendable () -> Moment

  /// What the interface may do with files.
  var importing: Importing {
    Importing(plan: { plan($0) }, carryOut: { carryOut($0) })
  }

  /// Reads a register by the usual names of its columns, or what `export` wrote.
  private func plan(_ file: String) -> Result<ImportPlan, ImportRefusal> {
    do {
      let bytes = try InputFile.read(Self.expanded(file))
      guard file.lowercased().hasSuffix(".json") else {
        let reading = AgreementsImport(
          source: "agreements", today: clock().day, currency: currency)
        let known = try KnownToStore(store).portfolio(from: reading.source)
        return .success(try reading.plan(bytes, into: known))
      }
      let portfolio = try PortfolioFile(bytes)
      let known = try KnownToStore(store).portfolio(from: "portfolio", for: portfolio)
      return .success(PortfolioImport(source: "portfolio").plan(portfolio, into: known))
    } catch let failure as Failure {
      return .failure(ImportRefusal(failure.sentence))
    } catch {
      return .failure(ImportRefusal("\(file): \(error)"))
    }
  }

  private func carryOut(_ plan: ImportPlan) -> Result<Commit, StoreError> {
    let now = clock()
    let stamp = Stamp(author: author, at: now, channel: .import, label: plan.label)
    do {
      if try store.revision().number > 0 { _ = try store.backUp(.beforeImport, at: now) }
      return .success(try store.commit(plan.edits, as: stamp))
    } catch {
      return .failure(error)
    }
  }

  /// The path with a leading `~/` as the shell would read it.
  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Surroundings.value(of: "HOME") else { return path }
    return home + path.dropFirst()
  }
}
