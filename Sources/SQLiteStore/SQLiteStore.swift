import GRDB
package import Partnership
package import Store

/// A store in one SQLite file: what was acknowledged is on disk, and other processes may use the
/// file at the same time.
package final class SQLiteStore: Sendable {
  /// Where the store lies.
  package let location: StoreLocation
  let handle: StoreHandle
  let lock: StoreLock
  let wasCutOff: Bool

  /// Opens the store at a place, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - location: where it lies; its directory must be there.
  ///   - moment: the time, for the backup that is made before an older file is migrated.
  /// - Throws: `place`, `foreign`, `newer` or `damaged` where it cannot be used, with not a byte of
  ///   it changed; `busy` where another process keeps it locked for ten seconds.
  package init(_ location: StoreLocation, at moment: Moment) throws(StoreError) {
    do {
      let opened = try Opening(location: location).open { queue in
        _ = try BackupShelf(location).keep(queue, .beforeMigration, at: moment)
      }
      self.location = location
      handle = StoreHandle(opened.queue)
      lock = opened.lock
      wasCutOff = opened.wasCutOff
    } catch {
      throw StoreError(error, path: location.path, backup: BackupShelf(location).newest)
    }
  }
}

extension SQLiteStore {
  /// Reads in one transaction, so that everything belongs to one state of the store.
  ///
  /// The queue's own `read` switches `query_only` each time, which makes SQLite prepare every kept
  /// statement anew: ten times the cost of a small answer.
  func read<Value>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    try guarded {
      try handle.reading().inDatabase { database in
        var value: Value?
        try database.inTransaction(.deferred) {
          value = try body(Connection(database))
          return .commit
        }
        guard let value else { throw StoreError.busy }
        return value
      }
    }
  }

  /// Writes in one transaction that takes the lock at once; all of it is made, or nothing.
  func write<Value>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    try guarded { try handle.writing().write { try body(Connection($0)) } }
  }

  /// Names what went wrong, and draws the consequences for the open file.
  func guarded<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      handle.note(error)
      throw StoreError(error, path: location.path, backup: BackupShelf(location).newest)
    }
  }
}
