import GRDB

/// What SQLite itself says about a file.
enum Integrity {
  /// The problems that `quick_check` or `integrity_check` name; empty where the file is sound.
  static func problems(_ database: Database, _ check: String) throws -> [String] {
    try Connection(database).rows("PRAGMA \(check)(10)") { $0.text() }.filter { $0 != "ok" }
  }
}

/// Something wrong with a store, and what to do about it.
package struct Fault: Hashable, Sendable {
  package let what: String
  package let remedy: String
}
