import CSQLite
import GRDB
import Store
import Synchronization

/// The open file of a store: it is opened anew after an I/O error, and takes no writes while nobody
/// knows whether it is sound.
///
/// After an I/O error nothing that a handle still holds can be believed, least of all that a second
/// `fsync` says what the first one lost; so the old handle is closed, and the file checked again.
final class StoreHandle: Sendable {
  /// What is known about the file.
  private enum Health: Sendable {
    /// Fit for writing.
    case trusted
    /// To be checked before the next write.
    case unchecked
    /// Not fit for writing; the reason.
    case damaged(String)
  }

  private struct State: Sendable {
    var queue: DatabaseQueue
    var health = Health.trusted
    /// Whether the handle met an I/O error and is not to be used again.
    var isBroken = false
  }

  private let path: String
  private let state: Mutex<State>

  init(_ queue: DatabaseQueue) {
    path = queue.path
    state = Mutex(State(queue: queue))
  }

  /// The queue to read by, opened anew where the last one met an I/O error.
  func reading() throws -> DatabaseQueue {
    try state.withLock { try Self.mended(&$0, path) }
  }

  /// The queue to write by.
  ///
  /// - Throws: `damaged` where the file was found so, or is found so now.
  func writing() throws -> DatabaseQueue {
    try state.withLock { state in
      let queue = try Self.mended(&state, path)
      if case .unchecked = state.health { state.health = try Self.health(of: queue) }
      if case .damaged(let reason) = state.health {
        throw StoreError.damaged(reason, backup: nil)
      }
      return queue
    }
  }

  /// Holds writes back until the file has been checked.
  func hold() {
    state.withLock { state in
      if case .trusted = state.health { state.health = .unchecked }
    }
  }

  /// Lets writes through without a check, since an earlier one still counts.
  func trust() {
    state.withLock { state in
      if case .unchecked = state.health { state.health = .trusted }
    }
  }

  /// Checks the file now.
  ///
  /// - Throws: `damaged` with the first problem; writes are refused from then on.
  func check() throws {
    hold()
    _ = try writing()
  }

  /// Looks at what went wrong: an I/O error breaks the handle, damage refuses further writes.
  func note(_ error: any Error) {
    guard let code = Self.code(of: error) else { return }
    state.withLock { state in
      switch code & 0xFF {
      case SQLITE_IOERR: state.isBroken = true
      case SQLITE_CORRUPT: state.health = .unchecked
      case _: break
      }
    }
  }

  private static func mended(_ state: inout State, _ path: String) throws -> DatabaseQueue {
    guard state.isBroken else { return state.queue }
    try? state.queue.close()
    state.queue = try DatabaseQueue(path: path, configuration: Settings.configuration())
    state.isBroken = false
    if case .trusted = state.health { state.health = .unchecked }
    return state.queue
  }

  private static func health(of queue: DatabaseQueue) throws -> Health {
    let problem = try queue.inDatabase { try Integrity.problems($0, "quick_check").first }
    return problem.map { .damaged(firstLine(of: $0)) } ?? .trusted
  }

  /// The first of the faults that SQLite lists in one text, without the name of the database.
  private static func firstLine(of problem: String) -> String {
    let lines = problem.split(whereSeparator: \.isNewline)
    return (lines.first { !$0.hasPrefix("***") } ?? lines.first).map(String.init) ?? problem
  }

  private static func code(of error: any Error) -> Int32? {
    switch error {
    case let fault as SQLiteFault: fault.code
    case let error as DatabaseError: error.extendedResultCode.rawValue
    case _: nil
    }
  }
}
