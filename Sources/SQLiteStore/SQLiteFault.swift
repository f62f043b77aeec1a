import CSQLite
import GRDB
import Store

/// A failure of SQLite: its extended result code and what it says about it.
struct SQLiteFault: Error {
  let code: Int32
  let message: String

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// The failure that a connection met last.
  init(on connection: OpaquePointer?) {
    code = sqlite3_extended_errcode(connection)
    message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "unknown"
  }

  init(_ error: DatabaseError) {
    code = error.extendedResultCode.rawValue
    message = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
  }

  /// The failure as the contract names it.
  func storeError(path: String, backup: String? = nil) -> StoreError {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL, SQLITE_IOERR, SQLITE_NOMEM: .disk(message)
    case SQLITE_CORRUPT: .damaged(message, backup: backup)
    case SQLITE_NOTADB: .foreign(path)
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      .place("The store \(path) cannot be written (\(message)); check its permissions.")
    case SQLITE_CONSTRAINT: .invalid(refusal)
    case SQLITE_TOOBIG: .invalid("A text is longer than 64 MiB; store a link to it instead.")
    case _: .damaged(message, backup: backup)
    }
  }

  /// What a constraint says, without SQLite's words before it.
  var refusal: String {
    guard let colon = message.firstIndex(of: ":") else { return message }
    return String(message[message.index(after: colon)...].drop { $0 == " " })
  }
}

extension StoreError {
  /// Names any error that came out of the database.
  init(_ error: any Error, path: String, backup: String? = nil) {
    switch error {
    case StoreError.damaged(let reason, nil): self = .damaged(reason, backup: backup)
    case let error as StoreError: self = error
    case let error as SQLiteFault: self = error.storeError(path: path, backup: backup)
    case let error as DatabaseError:
      self = SQLiteFault(error).storeError(path: path, backup: backup)
    case _: self = .disk(String(describing: error))
    }
  }
}

extension SQLiteFault {
  /// Whether a constraint of the schema refused what was written.
  var isConstraint: Bool { code & 0xFF == SQLITE_CONSTRAINT }
}
