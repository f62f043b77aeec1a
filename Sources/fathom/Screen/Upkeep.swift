import Dispatch
import Partnership
import SQLiteStore
import Store

/// What is done for a store behind the first screen: its file is checked, and the backup of the
/// day made.
final class Upkeep: Sendable {
  /// Seconds after the start, so that the first screen waits for nothing.
  private static let delay = 1.0

  private let store: SQLiteStore
  private let clock: Clock
  private let queue = DispatchQueue(label: "fathom.upkeep", qos: .utility)
  /// Says a sentence on the screen, while there is one.
  private let tell: @Sendable (String) -> Void
  /// Raised when the program ends before the work has begun.
  private let end = DispatchSemaphore(value: 0)

  init(_ store: SQLiteStore, _ clock: Clock, tell: @escaping @Sendable (String) -> Void) {
    self.store = store
    self.clock = clock
    self.tell = tell
  }

  /// Plans the work; until the file has been checked nothing is written to it unchecked.
  ///
  /// The thread waits by itself: a timer of Dispatch would bring another thread to life, which then
  /// wakes every second for as long as the program runs.
  func begin() {
    store.holdWrites()
    queue.async { [self] in
      guard end.wait(timeout: .now() + Self.delay) == .timedOut else { return }
      work()
    }
  }

  /// Waits for work under way and drops what has not begun.
  func finish() {
    end.signal()
    queue.sync {}
  }

  private func work() {
    if let warning = store.location.warning { tell(warning) }
    do {
      try store.checkSoundness(at: clock.now())
      try DailyBackup(store).make(at: clock.now())
    } catch {
      tell(error.description)
    }
  }
}
