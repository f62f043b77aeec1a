import Glibc

/// One line on standard error that says what takes long; only a terminal gets it.
struct Progress {
  private let work: String
  private let isShown: Bool
  private let output: Output

  init(_ work: String, _ invocation: Invocation) {
    self.work = work
    output = invocation.output
    isShown = isatty(STDERR_FILENO) == 1 && !invocation.options.quiet
  }

  /// Shows the line.
  func begin() {
    if isShown { output.sign("\r" + work + " …") }
  }

  /// Shows how far the work is, as a bar of 30 columns.
  func reach(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let filled = min(30, done * 30 / total)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    output.sign("\r\(work) [\(bar)] \(min(100, done * 100 / total)) %")
  }

  /// Takes the line away.
  func end() {
    if isShown { output.sign("\r\u{1B}[K") }
  }
}
