import Glibc

/// The number under which one running program keeps its drafts beside those of others.
///
/// The number is held by a lock that the system releases when the program ends, however it ends,
/// so that what a killed program left is told from what another one is typing now.
final class DraftsSeat: Sendable {
  let number: Int
  private let descriptor: Int32

  /// More programs than these on one store keep no drafts.
  static let count = 64

  /// Takes the seat; nil where a running program has it, or the folder cannot be written.
  init?(_ number: Int, in folder: String) {
    let descriptor = open("\(folder)/\(number).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
      close(descriptor)
      return nil
    }
    self.number = number
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
