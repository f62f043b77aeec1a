import Interface
import Partnership
import Store

/// Logs lines as one step and tells how they were read.
struct LogRun {
  /// The lines of one talk.
  let lines: [String]
  /// Whether the records are told as JSON instead.
  let isJSON: Bool

  func run(_ invocation: Invocation) throws -> ExitStatus {
    do {
      let store = try invocation.openStoreToChange(patience: 1)
      let (talk, vendors) = try LogReader(store, invocation).read(lines)
      let label = StepLabel { id in vendors.first { $0.id == id }?.name }.logged(talk.lines)
      let commit = try store.commit(talk.edits, as: invocation.stamp(label))
      try LogAnswer(talk, commit, store, invocation).tell(json: isJSON)
      return .done
    } catch {
      throw kept(error)
    }
  }

  /// The failure with the lines repeated, so that nothing typed is lost.
  private func kept(_ error: any Error) -> Failure {
    var failure =
      switch error {
      case let failure as Failure: failure
      case let error as StoreError: Failure(error)
      case _: Failure("\(error)")
      }
    failure.sentence += "\nNot saved: " + lines.joined(separator: "\n           ")
    return failure
  }
}
