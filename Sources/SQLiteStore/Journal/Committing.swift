import Partnership
import Store

/// Makes a list of edits as one step.
struct Committing {
  let connection: Connection
  let stamp: Stamp
  var onlooker = Onlooker.none

  /// Makes all of the edits; the transaction around it makes that all or none.
  func commit(_ edits: [Edit]) throws -> Commit {
    let edits = edits.filter { !$0.isEmpty }
    guard !edits.isEmpty else {
      return Commit(revision: try Journal(connection: connection).revision(), ids: [:])
    }
    var writer = try StepWriter(connection, stamp, count: edits.count)
    let ids = try numbered(edits)
    try ReferenceCheck(connection: connection).check(edits, ids)
    for (place, edit) in edits.enumerated() {
      try onlooker.see(place, of: edits.count)
      try make(ids.isEmpty ? edit : edit.mapping { ids[$0] ?? $0 }, &writer)
    }
    try onlooker.see(edits.count, of: edits.count)
    try writer.close()
    return Commit(revision: Revision(number: writer.step), ids: ids)
  }

  /// Gives every new record its number: first those that bring one, then the stand-ins.
  private func numbered(_ edits: [Edit]) throws -> [RecordID: RecordID] {
    let added = edits.compactMap { edit -> Record? in
      guard case .add(let record) = edit else { return nil }
      return record
    }
    for record in added where !record.id.isProvisional {
      guard let number = record.id.number else {
        throw StoreError.invalid("The id “\(record.id)” of the \(record.calling) is not a number.")
      }
      do {
        try connection.run(
          "INSERT INTO record(id, kind) VALUES (?, ?)", .integer(number),
          .text(record.kind.rawValue))
      } catch let fault as SQLiteFault where fault.isConstraint {
        throw StoreError.invalid(
          "The number \(number) of the \(record.calling) is taken by another record.")
      }
    }
    var ids: [RecordID: RecordID] = [:]
    for record in added where record.id.isProvisional {
      try connection.run("INSERT INTO record(kind) VALUES (?)", .text(record.kind.rawValue))
      guard ids.updateValue(RecordID(number: connection.lastNumber), forKey: record.id) == nil
      else { throw StoreError.invalid("Two new records are both called \(record.id).") }
    }
    return ids
  }

  private func make(_ edit: Edit, _ writer: inout StepWriter) throws {
    switch edit {
    case .add(let record):
      try writer.add(stamped(record))
    case .change(let before, let after):
      guard let stored = try writer.stored(before),
        var merged = stored.merging(before: before, after: after)
      else { throw StoreError.conflict([before.calling]) }
      merged.header.changedAt = stamp.at
      try writer.change(stored, to: merged)
    case .remove(let record):
      guard let stored = try writer.stored(record) else {
        throw StoreError.conflict([record.calling])
      }
      try writer.remove(stored, at: stamp.at)
    case .restore(let record):
      guard let removed = try writer.removed(record) else {
        throw StoreError.conflict([record.calling])
      }
      var restored = record
      restored.header.changedAt = stamp.at
      try writer.restore(restored, over: removed)
    }
  }

  /// A new record with author and time, where it does not bring its own from a file.
  private func stamped(_ record: Record) -> Record {
    var result = record
    result.header.author = record.header.author ?? stamp.author
    result.header.madeAt = record.header.madeAt ?? stamp.at
    return result
  }
}
