import GRDB
import Glibc
import Store

/// Makes a new store under another name and gives it its own only when it is whole, so that a
/// cut-off never leaves half a store.
struct Founding {
  private let location: StoreLocation

  init(_ location: StoreLocation) {
    self.location = location
  }

  /// Makes the file; the caller holds the exclusive lock.
  func make() throws {
    let path = location.unfinished
    unlink(path)
    unlink(path + "-journal")
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let number = errno
      throw number == ENOSPC
        ? StoreError.disk(systemReason(number))
        : StoreError.place(
          "The store \(location.path) cannot be created (\(systemReason(number))); make its directory "
            + "writable for you, or give another path with --store.")
    }
    close(descriptor)
    try build(path)
    guard rename(path, location.path) == 0 else {
      let reason = systemReason(errno)
      throw StoreError.place(
        "The store \(location.path) cannot be created (\(reason)); make its directory writable "
          + "for you, or give another path with --store.")
    }
    syncDirectory(location.directory)
  }

  private func build(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: Settings.configuration())
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    try queue.write { database in
      try database.execute(sql: "PRAGMA application_id = \(Settings.applicationID)")
      try Opening.migrate(database)
    }
    try queue.retire()
  }
}

/// Makes the names in a directory durable.
func syncDirectory(_ path: String) {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}
