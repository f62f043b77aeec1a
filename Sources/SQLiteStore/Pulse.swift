import CSQLite
import GRDB
import Store

/// Calls back now and then while SQLite runs one long statement, and ends it where the call throws.
final class Pulse {
  /// Instructions of SQLite's machine between two calls: some milliseconds.
  private static let pause: Int32 = 50_000

  private let beat: () throws -> Void
  private var fault: (any Error)?

  init(_ beat: @escaping () throws -> Void) {
    self.beat = beat
  }

  /// Runs the body with the pulse on the queue's connection.
  ///
  /// - Throws: what the call threw, in the place of SQLite's own "interrupted".
  func during(_ queue: DatabaseQueue, _ body: () throws -> Void) throws {
    set(on: queue, Unmanaged.passUnretained(self).toOpaque())
    defer { set(on: queue, nil) }
    do {
      try withExtendedLifetime(self, body)
    } catch {
      throw fault ?? error
    }
  }

  private func set(on queue: DatabaseQueue, _ context: UnsafeMutableRawPointer?) {
    queue.inDatabase { database in
      guard let context else {
        sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil)
        return
      }
      sqlite3_progress_handler(
        database.sqliteConnection, Self.pause,
        { context in
          guard let context else { return 0 }
          return Unmanaged<Pulse>.fromOpaque(context).takeUnretainedValue().goesOn() ? 0 : 1
        }, context)
    }
  }

  private func goesOn() -> Bool {
    do {
      try beat()
      return true
    } catch {
      fault = error
      return false
    }
  }
}
