import CSQLite
import GRDB
import Partnership
import Store

/// A database inside one transaction: prepared statements, bound and stepped by position.
///
/// GRDB keeps the queue, the transactions and the statements; values are bound and read through
/// SQLite itself, since its rows trap on an unexpected NULL and cost more than the query.
struct Connection {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// A kept statement, ready to be bound.
  func prepare(_ sql: String) throws -> Prepared {
    let statement = try database.cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
    return Prepared(statement: statement, connection: database.sqliteConnection)
  }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: Binding...) throws {
    try run(sql, values)
  }

  func run(_ sql: String, _ values: [Binding]) throws {
    let prepared = try prepare(sql)
    try prepared.bind(values)
    try prepared.finish()
  }

  /// Every row of a query, read one by one.
  func rows<Value>(
    _ sql: String, _ values: Binding..., read: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    try rows(sql, values, read: read)
  }

  func rows<Value>(
    _ sql: String, _ values: [Binding], read: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    let prepared = try prepare(sql)
    try prepared.bind(values)
    var result: [Value] = []
    while try prepared.step() {
      var row = RowReader(prepared.statement)
      result.append(try read(&row))
      try row.check()
    }
    return result
  }

  /// The first row of a query, nil where there is none.
  func first<Value>(
    _ sql: String, _ values: Binding..., read: (inout RowReader) throws -> Value
  ) throws -> Value? {
    let prepared = try prepare(sql)
    try prepared.bind(values)
    guard try prepared.step() else { return nil }
    var row = RowReader(prepared.statement)
    let value = try read(&row)
    prepared.reset()
    return value
  }

  /// The number given to the row inserted last.
  var lastNumber: Int { Int(database.lastInsertedRowID) }
}

/// A value to be bound to a statement.
enum Binding {
  case null
  case integer(Int)
  case text(String)

  init(_ number: Int?) {
    self = number.map { .integer($0) } ?? .null
  }

  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }
}

/// A prepared statement between its binding and its end.
struct Prepared {
  let statement: OpaquePointer
  let connection: OpaquePointer?

  func bind(_ values: [Binding]) throws {
    for (index, value) in values.enumerated() {
      try bind(value, at: Int32(index + 1))
    }
  }

  func bind(_ value: Binding, at position: Int32) throws {
    let code =
      switch value {
      case .null: sqlite3_bind_null(statement, position)
      case .integer(let number): sqlite3_bind_int64(statement, position, Int64(number))
      case .text(let text): bind(text, at: position)
      }
    guard code == SQLITE_OK else { throw SQLiteFault(on: connection) }
  }

  /// Moves to the next row; false, and reset, at the end.
  func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(statement)
      return false
    case _:
      let fault = SQLiteFault(on: connection)
      sqlite3_reset(statement)
      throw fault
    }
  }

  /// Runs to the end, passing over rows.
  func finish() throws {
    while try step() {}
  }

  func reset() {
    sqlite3_reset(statement)
  }

  private func bind(_ text: String, at position: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else {
          return fathom_sqlite_bind_text(statement, position, "", 0)
        }
        return fathom_sqlite_bind_text(statement, position, start, Int32(characters.count))
      }
    }
  }
}

extension RowReader {
  /// Throws where a column could not be read.
  func check() throws {
    if let problem {
      throw StoreError.damaged(problem, backup: nil)
    }
  }
}
