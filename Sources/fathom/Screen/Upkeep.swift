import Dispatch
import Partnership
import SQLiteStore
import Store
import Synchronization

/// What is done for a store behind the first screen: its file is checked, and the backup of the
/// day made.
final class Upkeep: Sendable {
  /// Seconds after the start, so that the first screen waits for nothing.
  private static let delay = 1.0

  private let store: SQLiteStore
  private let clock: Clock
  private let queue = DispatchQueue(label: "fathom.upkeep", qos: .utility)
  private let troubles = Mutex<[String]>([])
  private let isOver = Mutex(false)

  init(_ store: SQLiteStore, _ clock: Clock) {
    self.store = store
    self.clock = clock
  }

  /// Plans the work.
  func begin() {
    queue.asyncAfter(deadline: .now() + Self.delay) { [self] in
      guard !isOver.withLock({ $0 }) else { return }
      work()
    }
  }

  /// Waits for work under way, drops what has not begun, and returns what went wrong.
  func end() -> [String] {
    isOver.withLock { $0 = true }
    return queue.sync { troubles.withLock { $0 } }
  }

  private func work() {
    do {
      try store.checkSoundness(at: clock.now())
      try DailyBackup(store).make(at: clock.now())
    } catch {
      troubles.withLock { $0.append(error.description) }
    }
  }
}
