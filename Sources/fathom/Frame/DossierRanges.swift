import Dispatch
import Partnership
import Store
import Synchronization

/// The dossiers of a store in short transactions, so that nobody waits long for us: the next range
/// is read while the last one is worked on.
struct DossierRanges {
  private static let length = 250

  private let store: any RecordStore
  private let horizon: Horizon?
  private let progress: Progress
  private let queue = DispatchQueue(label: "fathom.ranges")

  /// Reads ranges within a horizon: how far back talks are read; nil for whole dossiers.
  init(_ store: any RecordStore, within horizon: Horizon?, _ invocation: Invocation) {
    self.store = store
    self.horizon = horizon
    progress = Progress("Assessing", invocation)
  }

  /// Hands on each dossier in turn, with a bar on the terminal where there is more than one range.
  func each(_ body: (Dossier) -> Void) throws {
    let total = try progress.isShown ? store.vendorNames().count : 0
    var count = 0
    defer { progress.end() }
    var pending: RangeReading? = begin(after: nil)
    while let reading = pending {
      let range = try reading.wait()
      pending = range.count < Self.length ? nil : (range.last?.vendor.id).map(begin)
      range.forEach(body)
      count += range.count
      progress.reach(Double(count) / Double(max(count, total)))
    }
  }

  private func begin(after vendor: RecordID?) -> RangeReading {
    let reading = RangeReading()
    let (store, horizon) = (store, horizon)
    queue.async(group: reading.group) {
      do throws(StoreError) {
        let range =
          if let horizon {
            try store.dossiers(after: vendor, limit: Self.length, within: horizon)
          } else {
            try store.dossiers(after: vendor, limit: Self.length)
          }
        reading.end(with: .success(range))
      } catch {
        reading.end(with: .failure(error))
      }
    }
    return reading
  }
}

/// A range that is being read.
private final class RangeReading: Sendable {
  let group = DispatchGroup()
  private let result = Mutex<Result<[Dossier], StoreError>>(.success([]))

  func end(with found: Result<[Dossier], StoreError>) {
    result.withLock { $0 = found }
  }

  /// Waits until it has been read.
  func wait() throws(StoreError) -> [Dossier] {
    group.wait()
    return try result.withLock { $0 }.get()
  }
}
