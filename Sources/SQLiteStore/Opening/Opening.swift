import GRDB
import Glibc
import Partnership
import Store

/// Opens the file of a store, or makes it, in the one safe order.
///
/// First the place, then the lock, then SQLite; what is not ours, newer or changed is refused
/// before anything is written. The file is opened for writing even by those who only read, since a
/// hot journal must be rolled back.
struct Opening {
  let location: StoreLocation

  /// An open store: the queue, and the lock that is held as long.
  struct Opened {
    let queue: DatabaseQueue
    let lock: StoreLock
    /// Whether a transaction had been cut off before.
    let wasCutOff: Bool
  }

  /// Opens the store, and makes it where there is none.
  ///
  /// An older file is migrated under the exclusive lock; `prepare` is called before that.
  func open(beforeMigration prepare: (DatabaseQueue) throws -> Void) throws -> Opened {
    umask(0o077)
    try FilePlace(path: location.directory).checkDirectory()
    let lock = try StoreLock(location.lock)
    try lock.share()
    if try FilePlace(path: location.path).isMissing {
      try lock.exclude()
      if try FilePlace(path: location.path).isMissing { try Founding(location).make() }
      try lock.share()
    }
    try FilePlace(path: location.path).checkFile()
    let wasCutOff = try !FilePlace(path: location.journal).isMissing
    let queue = try DatabaseQueue(path: location.path, configuration: Settings.configuration())
    let version = try queue.inDatabase { try recognise($0) }
    if version < Migration.newest {
      try lock.exclude()
      try prepare(queue)
      try queue.write { try Opening.migrate($0) }
      try lock.share()
    }
    try queue.inDatabase { try Opening.compareSchema($0, path: location.path) }
    return Opened(queue: queue, lock: lock, wasCutOff: wasCutOff)
  }

  /// The version of the file's schema.
  ///
  /// - Throws: `foreign` where another program wrote it, `newer` where a newer one of ours did.
  private func recognise(_ database: Database) throws -> Int {
    let id = try Opening.number(database, "PRAGMA application_id")
    let version = try Opening.number(database, "PRAGMA user_version")
    guard id == Settings.applicationID, version > 0 else {
      throw StoreError.foreign(location.path)
    }
    guard version <= Migration.newest else { throw StoreError.newer(location.path) }
    try leaveWAL(database)
    return version
  }

  private func leaveWAL(_ database: Database) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
    guard mode.lowercased() != "delete" else { return }
    let now = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") ?? ""
    guard now.lowercased() == "delete" else { throw StoreError.busy }
  }

  /// Brings an older file to the newest version, each migration in the transaction around it.
  static func migrate(_ database: Database) throws {
    let version = try number(database, "PRAGMA user_version")
    for migration in Migration.all where migration.version > version {
      for statement in migration.statements { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA user_version = \(migration.version)")
    }
  }

  /// Refuses a file whose schema is not word for word that of its version.
  static func compareSchema(_ database: Database, path: String) throws {
    let version = try number(database, "PRAGMA user_version")
    guard let expected = Migration.schema(of: version) else { throw StoreError.newer(path) }
    let found = try Connection(database).rows(
      """
      SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
        AND name NOT IN ('search_data', 'search_idx', 'search_content', 'search_docsize',
          'search_config', 'sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4')
      """
    ) { $0.text() }
    guard Set(found) == expected else {
      throw StoreError.damaged("its schema was changed by another program", backup: nil)
    }
  }

  static func number(_ database: Database, _ pragma: String) throws -> Int {
    try Connection(database).first(pragma) { $0.integer() } ?? 0
  }
}
