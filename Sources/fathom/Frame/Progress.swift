import Store
import Synchronization
import Terminal

/// A bar on standard error for work that may take long; only a terminal gets it.
///
/// It appears when the work has taken a while, moves at most ten times a second, and is gone when
/// the work ends.
final class Progress: Sendable {
  private struct State {
    var work: String
    /// nil where nobody knows how far the work is.
    var done: Double?
    var hasLine = false
    var drawn: ContinuousClock.Instant
  }

  private static let pause = Duration.milliseconds(100)
  /// Room for the words before the bar; a bar shorter than this says nothing.
  private static let shortestBar = 10
  private static let longestBar = 40

  private let terminal: ErrorTerminal
  /// Whether anybody sees it.
  let isShown: Bool
  private let interrupt: Interrupt?
  private let state: Mutex<State>

  /// `interrupt` is what may stop the work; nil where it runs to its end.
  init(_ work: String, _ invocation: Invocation, interrupt: Interrupt? = nil) {
    terminal = ErrorTerminal(charset: invocation.output.charset)
    isShown = terminal.isThere && !invocation.options.quiet
    self.interrupt = interrupt
    state = Mutex(State(work: work, drawn: .now))
  }

  /// Goes on to the next piece of the work, from its beginning.
  func begin(_ work: String) {
    state.withLock { state in
      state.work = work
      state.done = nil
      draw(&state)
    }
  }

  /// Who looks at the work for the person at the terminal.
  var onlooker: Onlooker { Onlooker { self.reach($0) } }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      guard state.hasLine else { return }
      terminal.replaceLine(by: "")
      state.hasLine = false
    }
  }

  /// Shows how much is done, from 0 to 1; false where the work is to stop.
  @discardableResult
  func reach(_ done: Double) -> Bool {
    state.withLock { state in
      state.done = done
      if state.drawn.duration(to: .now) >= Self.pause { draw(&state) }
    }
    return interrupt?.isAskedFor != true
  }

  private func draw(_ state: inout State) {
    guard isShown else { return }
    state.drawn = .now
    state.hasLine = true
    terminal.replaceLine(
      by: Self.line(state.work, state.done, width: terminal.width, terminal.charset))
  }

  /// The words, the bar and the percentage in at most `width` columns, so that nothing wraps.
  static func line(
    _ work: String, _ done: Double?, width: Int, _ charset: Charset
  ) -> String {
    guard let done else {
      return String((SafeText.line(work, charset: charset) + " ...").prefix(max(0, width - 1)))
    }
    let percent = Int(min(1, max(0, done)) * 100)
    let figure =
      String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
      + "\(percent) %"
    let words = SafeText.line(work, charset: charset)
    let room = width - 1 - GlyphWidth.of(words, charset: charset) - figure.count - 4
    guard room >= shortestBar else {
      let line = words + " " + figure
      return GlyphWidth.of(line, charset: charset) < width ? line : String(figure.prefix(width - 1))
    }
    let length = min(longestBar, room)
    let filled = min(length, Int(done * Double(length)))
    let (full, empty) = charset == .ascii ? ("#", ".") : ("█", "░")
    return words + " [" + String(repeating: full, count: filled)
      + String(repeating: empty, count: length - filled) + "] " + figure
  }
}
