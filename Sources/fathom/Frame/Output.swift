import Glibc
import Terminal

/// Standard output and standard error: everything printed goes through here, made safe.
final class Output {
  let charset = Charset.adopted()
  /// Whether colours are wanted; the first to know the options says so.
  var hasColour = false
  private var pending: [UInt8] = []
  /// Why the reader was not reached, the first time; nil as long as it was.
  private var fault: Int32?

  /// Whether somebody looks at the answer on a terminal.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns a line may have: the terminal's, or 80.
  var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return Int(size.ws_col)
  }

  /// The text on one line, fit for the terminal.
  func safe(_ text: String) -> String {
    SafeText.line(text, charset: charset)
  }

  /// Prints one line; line breaks in it are shown, not obeyed.
  func print(_ line: String = "") {
    write(safe(line) + "\n")
  }

  /// Prints text of several lines.
  func print(lines text: String) {
    write(SafeText.note(text, charset: charset) + "\n")
  }

  /// Prints text that is already safe: JSON, whose controls are escaped, and styled lines.
  func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count > 1 << 16 { _ = flush() }
  }

  /// Says something on standard error, at once.
  func complain(_ sentence: String) {
    _ = send(Array((SafeText.note(sentence, charset: charset) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Brings what was printed to its reader; false where the disk or the pipe behind it refused,
  /// now or before, with `errno` saying why.
  func flush() -> Bool {
    if fault == nil, !send(pending, to: STDOUT_FILENO) { fault = errno }
    pending = []
    guard let fault else { return true }
    errno = fault
    return false
  }

  private func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
