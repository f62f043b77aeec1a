import Partnership
import Store

/// What is said after lines were saved: how they were read, so that a misreading is seen at once.
struct LogAnswer {
  private let talk: TalkReading
  private let commit: Commit
  private let store: any RecordStore
  private let invocation: Invocation

  init(
    _ talk: TalkReading, _ commit: Commit, _ store: any RecordStore, _ invocation: Invocation
  ) {
    self.talk = talk
    self.commit = commit
    self.store = store
    self.invocation = invocation
  }

  /// Prints the reading, or the records as they stand in the store.
  func tell(json: Bool) throws {
    guard !json else {
      let ids = talk.lines.flatMap { added($0) + $0.changes.map(\.record.id) }
      invocation.answer("logged", .list(try store.records(ids).map(\.answer)))
      return
    }
    for line in talk.lines {
      invocation.report(sentence(line))
      for problem in line.problems { invocation.output.complain(problem.sentence) }
    }
  }

  private func added(_ line: LogReading) -> [RecordID] {
    line.records.map { commit.ids[$0.id] ?? $0.id }
  }

  private func sentence(_ line: LogReading) -> String {
    let changed = line.changes.map { "[\($0.record.id)]" }.joined(separator: " ")
    let saved = added(line).map { "[\($0)]" }.joined(separator: " ")
    let chips = line.chips.filter { $0.label != .text && !$0.text.isEmpty }.map { chip in
      switch chip.state {
      case .stated, .problem: chip.text
      case .assumed: chip.text + " (assumed)"
      case .asked(let question, _): question
      }
    }
    let did =
      switch (saved.isEmpty, changed.isEmpty) {
      case (_, true): "Saved " + saved
      case (true, false): "Changed " + changed
      case (false, false): "Saved \(saved), changed \(changed)"
      }
    return did + ": " + chips.joined(separator: " · ")
  }
}
