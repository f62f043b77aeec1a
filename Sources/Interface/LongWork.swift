import Store
import Synchronization

/// Work that takes long on another thread: how far it is, and the user's wish that it stops.
final class LongWork: Sendable {
  private struct State: Sendable {
    /// The hundredths that were shown last.
    var shown = -1
    var isToStop = false
  }

  private let state = Mutex(State())

  /// Forgets what was, before other work begins.
  func begin() { state.withLock { $0 = State() } }

  /// Asks the work to end with nothing changed.
  func stop() { state.withLock { $0.isToStop = true } }

  /// Who looks at the work; `show` is called for each new hundredth.
  func onlooker(_ show: @escaping @Sendable (Double) -> Void) -> Onlooker {
    Onlooker { part in
      let (isNew, goesOn) = self.state.withLock { state in
        let hundredths = Int(part * 100)
        let isNew = hundredths != state.shown
        state.shown = hundredths
        return (isNew, !state.isToStop)
      }
      if isNew { show(part) }
      return goesOn
    }
  }
}
