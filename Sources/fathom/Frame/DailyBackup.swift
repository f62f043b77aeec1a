import Partnership
import SQLiteStore
import Store

/// The checked backup that a store gets on every day on which it changes.
struct DailyBackup {
  private let store: SQLiteStore

  init(_ store: SQLiteStore) {
    self.store = store
  }

  /// Makes the backup unless there is one of at most `patience` days ago; a store in which nothing
  /// was ever written needs none.
  func make(at moment: Moment, patience: Int = 0) throws(StoreError) {
    let made = BackupShelf(store.location).backups.last { $0.reason == .daily }?.made.day
    if let made, moment.day - made <= patience { return }
    guard try store.revision().number > 0 else { return }
    _ = try store.backUpDaily(at: moment)
  }
}
