import ArgumentParser
import Glibc
import Store

/// What the program says last, and the status it leaves with.
struct Leaving {
  private let text: String
  private let status: Int32

  init(status: ExitStatus) {
    text = ""
    self.status = status.rawValue
  }

  /// Takes the words of the fault; `root` explains what the parser refused.
  init(after error: any Error, in root: any ParsableCommand.Type) {
    switch error {
    case let failure as Failure:
      text = failure.sentence
      status = failure.status.rawValue
    case let error as StoreError:
      text = error.description
      status = ExitStatus(error).rawValue
    case _:
      text = root.fullMessage(for: error)
      status = root.exitCode(for: error).rawValue
    }
  }

  /// Prints the words, help on standard output and faults on standard error, and returns the
  /// status, which is another one where the answer could not be written.
  func status(after output: Output) -> Int32 {
    if status == 0, !text.isEmpty { output.print(lines: text) }
    guard output.flush() else {
      return unwritten(Places.reason(), isUnread: errno == EPIPE, output)
    }
    if status != 0, !text.isEmpty { output.complain(text) }
    return status
  }

  /// A reader who has seen enough, such as `head`, needs no sentence.
  private func unwritten(_ reason: String, isUnread: Bool, _ output: Output) -> Int32 {
    guard status != 0, !text.isEmpty else {
      if isUnread { return ExitStatus.failed.rawValue }
      output.complain("The answer could not be written (\(reason)); nothing else failed.")
      return ExitStatus.failed.rawValue
    }
    output.complain("The answer could not be written (\(reason)).\n" + text)
    return status
  }
}
