import Glibc

/// `^C` and a polite end while work runs that can still be stopped with nothing changed.
///
/// The signals are held back, not handled: nothing runs inside a handler, and the work looks
/// between two records whether one came.
struct Interrupt: Sendable {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Runs the work with the signals held back; one that comes too late to stop it is dropped, so
  /// that what was done is told.
  ///
  /// - Throws: a failure with the status of the signal where it came before the end.
  static func holding<Value>(_ work: (Interrupt) throws -> Value) throws -> Value {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    do {
      let value = try work(Interrupt())
      _ = taken(from: &held)
      return value
    } catch {
      guard let signal = taken(from: &held) else { throw error }
      throw Failure(
        "Stopped; the store is as it was before.", status: .interrupted(by: signal))
    }
  }

  /// Whether one of the signals waits.
  var isAskedFor: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return Self.signals.contains { sigismember(&waiting, $0) == 1 }
  }

  /// Takes the signal that waits, so that it does not end the program before it can say why.
  private static func taken(from held: inout sigset_t) -> Int32? {
    guard Interrupt().isAskedFor else { return nil }
    var signal: Int32 = 0
    return sigwait(&held, &signal) == 0 ? signal : nil
  }
}
