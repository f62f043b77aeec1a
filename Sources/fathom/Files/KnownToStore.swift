import Exchange
import Partnership
import Store

/// What an import must know of a store before it plans.
struct KnownToStore {
  private let store: any RecordStore

  init(_ store: any RecordStore) {
    self.store = store
  }

  /// The vendors, and what the source left here before.
  func portfolio(from source: String) throws -> KnownPortfolio {
    let origins = try store.origins(of: source)
    let standing = try table(origins.values.filter { !$0.isRemoved }.map(\.record))
    return KnownPortfolio(
      vendors: try store.vendors(),
      records: origins.mapValues { origin in
        KnownRecord(
          id: origin.record, values: origin.values, isRemoved: origin.isRemoved,
          record: standing[origin.record])
      })
  }

  /// The same with what stands, or stood, under the numbers of a portfolio file.
  func portfolio(from source: String, for file: PortfolioFile) throws -> KnownPortfolio {
    var known = try portfolio(from: source)
    known.standing = try table(file.ids)
    guard try !store.steps(touching: nil, Page(limit: 1)).isEmpty else { return known }
    for id in file.ids where known.standing[id] == nil && id.number != nil {
      guard let last = try store.history(of: id).first?.step else { continue }
      known.used.insert(id)
      if last.undoes == nil { known.removed[id] = try removed(id, in: last) }
    }
    return known
  }

  /// The record as it was before the step took it away.
  private func removed(_ id: RecordID, in step: Step) throws -> Record? {
    for edit in try store.edits(of: step.number) where edit.record.id == id {
      if case .remove(let record) = edit { return record }
    }
    return nil
  }

  private func table(_ ids: [RecordID]) throws -> [RecordID: Record] {
    Dictionary(try store.records(ids).map { ($0.id, $0) }) { first, _ in first }
  }
}
