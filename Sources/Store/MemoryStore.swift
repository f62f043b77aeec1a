package import Partnership
import Synchronization

/// A store in memory: for tests, and for portfolios that need not outlive the program.
///
/// The plainest thing that fulfils the contract; it keeps every image of every record.
package final class MemoryStore: RecordStore {
  private let state = Mutex(MemoryPortfolio())

  package init() {}

  package func revision() throws(StoreError) -> Revision {
    state.withLock { Revision(number: $0.steps.count) }
  }

  package func vendorsChanged(since revision: Revision) throws(StoreError) -> [RecordID]? {
    state.withLock { $0.vendorsChanged(since: revision) }
  }

  package func vendors() throws(StoreError) -> [Vendor] {
    state.withLock { $0.vendors.inOrderOfName }
  }

  package func vendorNames() throws(StoreError) -> [VendorName] {
    state.withLock { $0.vendors.map { VendorName($0) } }
  }

  package func contacts(of vendor: RecordID?) throws(StoreError) -> [Contact] {
    state.withLock { $0.contacts(of: vendor) }
  }

  package func dossiers(
    after vendor: RecordID?, limit: Int, within horizon: Horizon
  ) throws(StoreError) -> [Dossier] {
    try dossiers(after: vendor, limit: limit).map { $0.within(horizon) }
  }

  package func dossiers(after vendor: RecordID?, limit: Int) throws(StoreError) -> [Dossier] {
    state.withLock { state in
      let next = state.vendors.filter { ($0.id.number ?? 0) > (vendor?.number ?? 0) }
      let sorted = next.sorted { ($0.id.number ?? 0) < ($1.id.number ?? 0) }
      return sorted.prefix(limit).map { state.dossier(of: $0) }
    }
  }

  package func dossier(of vendor: RecordID) throws(StoreError) -> Dossier? {
    state.withLock { state in
      state.vendors.first { $0.id == vendor }.map { state.dossier(of: $0) }
    }
  }

  package func records(_ ids: [RecordID]) throws(StoreError) -> [Record] {
    state.withLock { state in ids.compactMap { state.live[$0] }.filter(state.isVisible) }
  }

  package func records(of kind: RecordKind) throws(StoreError) -> [Record] {
    state.withLock { $0.visible.filter { $0.kind == kind }.inDossierOrder }
  }

  package func timeline(
    of vendor: RecordID, _ page: Page, _ filter: TimelineFilter
  ) throws(StoreError) -> [Record] {
    state.withLock { state in
      Array(state.timeline(of: vendor, filter).dropFirst(page.offset).prefix(page.limit))
    }
  }

  package func timelineCount(
    of vendor: RecordID, _ filter: TimelineFilter
  ) throws(StoreError) -> Int {
    state.withLock { $0.timeline(of: vendor, filter).count }
  }

  package func search(_ query: SearchQuery, limit: Int) throws(StoreError) -> [Hit] {
    state.withLock { Array($0.hits(query).prefix(limit)) }
  }

  package func origins(of source: String) throws(StoreError) -> [String: KnownOrigin] {
    state.withLock { $0.origins(of: source) }
  }

  package func commit(_ edits: [Edit], as stamp: Stamp) throws(StoreError) -> Commit {
    try changing { state throws(StoreError) in try state.commit(edits, as: stamp) }
  }

  package func nextUndo(by author: String) throws(StoreError) -> Step? {
    state.withLock { $0.nextUndo(by: author) }
  }

  package func nextRedo(by author: String) throws(StoreError) -> Step? {
    state.withLock { $0.nextRedo(by: author) }
  }

  package func undo(
    by author: String, at moment: Moment, channel: StepChannel
  ) throws(StoreError) -> Step? {
    try changing { state throws(StoreError) in
      try state.invert(
        state.nextUndo(by: author), as: .undo,
        Stamp(author: author, at: moment, channel: channel, label: ""))
    }
  }

  package func redo(
    by author: String, at moment: Moment, channel: StepChannel
  ) throws(StoreError) -> Step? {
    try changing { state throws(StoreError) in
      try state.invert(
        state.nextRedo(by: author), as: .redo,
        Stamp(author: author, at: moment, channel: channel, label: ""))
    }
  }

  package func steps(touching id: RecordID?, _ page: Page) throws(StoreError) -> [Step] {
    state.withLock { state in
      let steps = state.steps.reversed().filter { id.map($0.touches) ?? true }
      return steps.dropFirst(page.offset).prefix(page.limit).map(\.step)
    }
  }

  package func edits(of step: Int) throws(StoreError) -> [Edit] {
    state.withLock { state in
      state.steps.indices.contains(step - 1) ? state.steps[step - 1].edits : []
    }
  }

  package func history(of id: RecordID) throws(StoreError) -> [FieldChange] {
    state.withLock { state in
      state.steps.reversed().flatMap { entry in
        entry.edits.filter { $0.record.id == id }.flatMap { $0.fieldChanges(in: entry.step) }
      }
    }
  }

  /// Changes a copy, and keeps it only where nothing was refused.
  private func changing<Value: Sendable>(
    _ body: (inout MemoryPortfolio) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let outcome: Result<Value, StoreError> = state.withLock { state in
      var copy = state
      do throws(StoreError) {
        let value = try body(&copy)
        state = copy
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
