import Partnership
import Store

/// What is said after lines were saved: how they were read, so that a misreading is seen at once.
struct LogAnswer {
  private let reading: LogReading
  private let commit: Commit
  private let store: any RecordStore
  private let invocation: Invocation

  init(
    _ reading: LogReading, _ commit: Commit, _ store: any RecordStore, _ invocation: Invocation
  ) {
    self.reading = reading
    self.commit = commit
    self.store = store
    self.invocation = invocation
  }

  /// Prints the reading, or the records as they stand in the store.
  func tell(json: Bool) throws {
    let added = reading.records.map { commit.ids[$0.id] ?? $0.id }
    let changed = reading.changes.map(\.record.id)
    guard !json else {
      let records = try store.records(added + changed)
      invocation.answer("logged", .list(records.map(\.answer)))
      return
    }
    let kept = reading.problems.map(\.sentence)
    invocation.report(sentence(added, changed))
    for problem in kept { invocation.output.complain(problem) }
  }

  private func sentence(_ added: [RecordID], _ changed: [RecordID]) -> String {
    let numbers = added.map { "[\($0)]" }.joined(separator: " ")
    let closed =
      changed.isEmpty ? "" : " changed " + changed.map { "[\($0)]" }.joined(separator: " ")
    let chips = reading.chips.filter { $0.label != .text && !$0.text.isEmpty }.map { chip in
      switch chip.state {
      case .stated, .problem: chip.text
      case .assumed: chip.text + " (assumed)"
      case .asked(let question, _): question
      }
    }
    return "Saved" + (numbers.isEmpty ? "" : " " + numbers) + closed + ": "
      + chips.joined(separator: " · ")
  }
}
