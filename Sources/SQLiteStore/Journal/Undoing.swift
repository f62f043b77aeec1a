import Partnership
import Store

/// Takes a step back, or makes it again, as a new step with the opposite edits.
struct Undoing {
  let connection: Connection
  let author: String
  let moment: Moment
  let channel: StepChannel

  /// Takes back the author's newest step.
  ///
  /// - Returns: the step that was taken back; nil where there is none.
  func undo() throws -> Step? {
    try invert(Journal(connection: connection).nextUndo(by: author), as: .undo)
  }

  /// Makes the author's last undone step again.
  ///
  /// - Returns: the undo that was taken back; nil where there is none.
  func redo() throws -> Step? {
    try invert(Journal(connection: connection).nextRedo(by: author), as: .redo)
  }

  private func invert(_ step: Step?, as nature: StepWriter.Nature) throws -> Step? {
    guard let step else { return nil }
    let journal = Journal(connection: connection)
    let inverses = try journal.edits(of: step.number).reversed().map(\.inverse)
    let stamp = Stamp(author: author, at: moment, channel: channel, label: step.label)
    var writer = try StepWriter(
      connection, stamp, count: inverses.count, nature: nature, undoes: step.number)
    var conflicts: [String] = []
    for edit in inverses where !(try make(edit, nature, &writer)) {
      conflicts.append(edit.record.calling)
    }
    // Records outlive the removal of their vendor, so making it again leaves none alone.
    if nature == .undo { conflicts += try abandoned(by: inverses) }
    guard conflicts.isEmpty else { throw StoreError.conflict(conflicts) }
    try writer.close()
    return try journal.step(step.number)
  }

  /// Makes one opposite edit; false where somebody changed the record since.
  private func make(
    _ edit: Edit, _ nature: StepWriter.Nature, _ writer: inout StepWriter
  ) throws -> Bool {
    switch edit {
    case .add: return false
    case .change(let now, let then):
      guard let stored = try writer.stored(now), stored.unstamped == now.unstamped else {
        return false
      }
      try writer.change(stored, to: then)
    case .remove(let record):
      guard let stored = try writer.stored(record), stored.unstamped == record.unstamped else {
        return false
      }
      try writer.remove(stored, at: moment, forgetting: nature == .undo)
    case .restore(let record):
      guard let removed = try writer.removed(record) else { return false }
      try writer.restore(record, over: removed)
    }
    return true
  }

  /// The vendors taken away by the edits to which somebody added records since.
  private func abandoned(by edits: [Edit]) throws -> [String] {
    try edits.compactMap { edit in
      guard case .remove(.vendor(let vendor)) = edit, let number = vendor.id.number else {
        return nil
      }
      let left = try connection.first(
        "SELECT 1 FROM membership WHERE vendor = ? LIMIT 1", .integer(number)
      ) { $0.integer() }
      return left == nil ? nil : edit.record.calling
    }
  }
}
