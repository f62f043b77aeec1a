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
    Importing(plan: { read($0) }, carryOut: { carryOut($0, $1) })
  }

  /// Reads a register, or what `export` wrote.
  private func read(_ request: ImportRequest) -> Result<ImportReading, ImportRefusal> {
    do {
      let bytes = try InputFile.read(Self.expanded(request.file))
      return .success(
        request.file.lowercased().hasSuffix(".json")
          ? try portfolio(bytes) : try register(bytes, request))
    } catch let failure as Failure {
      return .failure(ImportRefusal(failure.sentence))
    } catch let problem as InputProblem {
      return .failure(ImportRefusal("\(request.file): \(problem.sentence)"))
    } catch {
      return .failure(ImportRefusal("\(request.file): \(error)"))
    }
  }

  private func portfolio(_ bytes: [UInt8]) throws -> ImportReading {
    let file = try PortfolioFile(bytes)
    let known = try KnownToStore(store).portfolio(from: "portfolio", for: file)
    let plan = PortfolioImport(source: "portfolio").plan(file, into: known)
    return ImportReading(columns: [], outcome: .success(plan))
  }

  /// The columns also where there is no plan yet, so that the user can say which is which.
  private func register(_ bytes: [UInt8], _ request: ImportRequest) throws -> ImportReading {
    let reading = AgreementsImport(
      source: "agreements", today: clock().day, columns: request.columns,
      dateOrder: request.dateOrder, currency: request.currency ?? currency)
    let columns = try reading.registerColumns(of: bytes)
    let known = try KnownToStore(store).portfolio(from: reading.source)
    do throws(InputProblem) {
      return ImportReading(
        columns: columns, outcome: .success(try reading.plan(bytes, into: known)))
    } catch {
      return ImportReading(
        columns: columns, outcome: .failure(ImportRefusal(error.sentence)))
    }
  }

  private func carryOut(
    _ plan: ImportPlan, _ onlooker: Onlooker
  ) -> Result<Commit, StoreError> {
    let now = clock()
    let stamp = Stamp(author: author, at: now, channel: .import, label: plan.label)
    do {
      if try store.revision().number > 0 {
        _ = try store.backUp(
          .beforeImport, at: now, onlooker: onlooker.stretch(from: 0, to: 0.2))
      }
      return .success(
        try store.commit(
          plan.edits, as: stamp, onlooker: onlooker.stretch(from: 0.2, to: 1)))
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
