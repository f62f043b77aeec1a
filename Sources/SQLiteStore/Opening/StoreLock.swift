import Glibc
import Store

/// The lock beside a store: shared by everybody who uses it, exclusive for who makes, migrates or
/// restores it.
///
/// The lock file also remembers when the store was last found sound.
final class StoreLock: Sendable {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let reason = systemReason(errno)
      throw StoreError.place(
        "The lock file \(path) cannot be opened (\(reason)); make its directory writable for you, "
          + "or give another path with --store.")
    }
  }

  deinit {
    close(descriptor)
  }

  func share() throws {
    try wait(LOCK_SH)
  }

  /// Waits until nobody else uses the store, for ten seconds at most.
  func exclude() throws {
    try wait(LOCK_EX)
  }

  /// What was last remembered; empty at first.
  func remembered() -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Remembers a line instead of what was there.
  func remember(_ line: String) {
    let bytes = Array(line.utf8)
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  private func wait(_ kind: Int32) throws {
    for _ in 0..<1_000 {
      if flock(descriptor, kind | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let reason = systemReason(errno)
        throw StoreError.place(
          "The lock file \(path) cannot be locked (\(reason)); keep the store on a disk of this "
            + "machine, by --store.")
      }
      poll(nil, 0, 10)
    }
    throw StoreError.busy
  }
}
