import CSQLite
import GRDB
import Store

/// How every connection to a store is set, and the marks by which a file is known.
enum Settings {
  /// "FATM".
  static let applicationID = 0x4641_544D

  /// The configuration of a connection: one queue, ten seconds of patience, everything hardened.
  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.label = "fathom.store"
    configuration.prepareDatabase { database in
      guard fathom_sqlite_harden(UnsafeMutableRawPointer(database.sqliteConnection)) == SQLITE_OK
      else { throw SQLiteFault(on: database.sqliteConnection) }
      try database.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA recursive_triggers = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA mmap_size = 0;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }

  /// Whether this SQLite may corrupt a file in WAL mode when two connections write at once.
  static var hasWALBug: Bool {
    let version = sqlite3_libversion_number()
    let isFixed =
      version >= 3_051_003 || (3_050_007...3_050_999).contains(version)
      || (3_044_006...3_044_999).contains(version)
    return !isFixed
  }
}
