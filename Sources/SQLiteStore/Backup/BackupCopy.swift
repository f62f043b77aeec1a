import GRDB
import Glibc
import Store

/// Makes one copy of a store that is whole and checked before it has its name.
struct BackupCopy {
  private let path: String

  private let onlooker: Onlooker

  init(_ path: String, _ onlooker: Onlooker = .none) {
    self.path = path
    self.onlooker = onlooker
  }

  /// Copies what the queue holds.
  func make(of queue: DatabaseQueue) throws {
    let unfinished = path + ".unfinished"
    unlink(unfinished)
    do {
      try copy(queue, into: unfinished)
      try onlooker.see(7, of: 10)
      try check(unfinished, against: queue)
      try onlooker.see(9, of: 10)
      try sync(unfinished)
      guard try FilePlace(path: path).isMissing else {
        throw StoreError.place("The file \(path) is already there; give another name.")
      }
      guard rename(unfinished, path) == 0 else {
        throw StoreError.place(
          "The backup \(path) cannot be written (\(systemReason(errno))); free some space or name "
            + "another place.")
      }
    } catch {
      unlink(unfinished)
      throw error
    }
    syncDirectory(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "/")
  }

  /// Writes the copy; how far it is follows from its size beside the store's.
  private func copy(_ queue: DatabaseQueue, into unfinished: String) throws {
    let whole = try FilePlace(path: queue.path).size
    let copying = onlooker.stretch(from: 0, to: 0.7)
    let pulse = Pulse {
      try copying.see((try? FilePlace(path: unfinished).size) ?? 0, of: max(1, whole))
    }
    try pulse.during(queue) { try queue.vacuum(into: unfinished) }
  }

  /// Refuses a copy that is damaged, or holds other rows than the store at the same revision.
  private func check(_ copy: String, against queue: DatabaseQueue) throws {
    let copied = try DatabaseQueue(path: copy, configuration: Settings.configuration())
    let (revision, count) = try copied.inDatabase { database in
      guard try Integrity.problems(database, "integrity_check").isEmpty else {
        throw StoreError.disk("the copy \(copy) is not readable")
      }
      return try BackupCopy.size(database)
    }
    try copied.retire()
    let (newest, total) = try queue.read { try BackupCopy.size($0) }
    guard revision <= newest, revision < newest || count == total else {
      throw StoreError.disk("the copy \(copy) is not whole")
    }
  }

  private static func size(_ database: Database) throws -> (revision: Int, records: Int) {
    let connection = Connection(database)
    let revision = try connection.first("SELECT coalesce(max(number), 0) FROM step") {
      $0.integer()
    }
    let records = try connection.first("SELECT count(*) FROM record") { $0.integer() }
    return (revision ?? 0, records ?? 0)
  }

  private func sync(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.disk(systemReason(errno)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError.disk(systemReason(errno)) }
  }
}
