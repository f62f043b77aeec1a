import Glibc
import Terminal

/// The terminal behind standard error, for signs that come and go while work runs.
struct ErrorTerminal: Sendable {
  let charset: Charset

  /// Whether there is one.
  var isThere: Bool { isatty(STDERR_FILENO) == 1 }

  /// How many columns it has, or 80.
  var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Puts a line in the place of the one that stands there; an empty one takes it away.
  func replaceLine(by text: String) {
    let bytes = Array(("\r" + text + "\u{1B}[K").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
