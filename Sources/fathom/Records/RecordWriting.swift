import Interface
import Partnership
import Store

/// One record added, changed or removed from the shell: the commit, and what is said about it.
struct RecordWriting {
  private let store: any RecordStore
  private let invocation: Invocation
  private let json: Bool

  init(_ store: any RecordStore, _ invocation: Invocation, json: Bool) {
    self.store = store
    self.invocation = invocation
    self.json = json
  }

  /// Adds a record whose id is a stand-in.
  func add(_ record: Record, called name: String) throws {
    let (record, remark) = try Self.recorded(record)
    let label = try store.labels(for: record).added(record)
    let commit = try store.commit([.add(record)], as: invocation.stamp(label))
    let id = commit.ids[record.id] ?? record.id
    try tell("Added \(record.kind.noun) [\(id)] \(name)." + remark, id)
  }

  /// Changes a record, first as `after` says, then by the fields.
  ///
  /// `note` is said once it is done.
  func change(_ before: Record, to after: Record, fields: [String], note: String = "") throws {
    let typed = try FieldsTyped(store, invocation).applied(fields, to: after)
    let (changed, remark) = try Self.recorded(typed, after: before)
    let name = before.headline
    guard changed != before else {
      try tell("\(name) is as it was: nothing to change.", before.id)
      return
    }
    _ = try store.commit(
      [.change(before: before, after: changed)],
      as: invocation.stamp(try store.labels(for: before).changed(before)))
    try tell("Changed \(before.kind.noun) [\(before.id)] \(name)." + remark + note, before.id)
  }

  /// Takes a record out of every list.
  func remove(_ record: Record) throws {
    let name = record.headline
    _ = try store.commit(
      [.remove(record)], as: invocation.stamp(try store.labels(for: record).removed(record)))
    guard json else {
      invocation.report(
        "Removed \(record.kind.noun) [\(record.id)] \(name); fathom undo brings it back.")
      return
    }
    invocation.answer("removed", .text(record.id.text))
  }

  /// The record as it is to be kept, with what is said behind the sentence.
  private static func recorded(
    _ record: Record, after before: Record? = nil
  ) throws -> (record: Record, remark: String) {
    switch record.recorded(after: before) {
    case .record(let kept, let remark): return (kept, remark.map { " " + $0 } ?? "")
    case .refused(let clash): throw Failure(clash.sentence { $0 }, status: .usage)
    }
  }

  private func tell(_ sentence: String, _ id: RecordID) throws {
    guard json else { return invocation.report(sentence) }
    guard let record = try store.records([id]).first else { return }
    invocation.answer("record", record.answer)
  }
}

extension Record {
  /// The whole record with its kind, as answers for machines hold it.
  var answer: JSONValue {
    guard case .object(let members) = json(scope: .whole) else { return .null }
    return .object([JSONMember("kind", .text(kind.rawValue))] + members)
  }
}

extension RecordStore {
  /// The words for a step about the record, with the names of its vendors.
  func labels(for record: Record) throws -> StepLabel {
    StepLabel(try records(record.header.vendors))
  }

  /// The record whose number somebody typed.
  func record(typed text: String) throws -> Record {
    guard let id = RecordID(typed: text) else {
      throw Failure(
        "'\(text)' is not the number of a record; look it up with: fathom search.", status: .usage)
    }
    guard let record = try records([id]).first else {
      throw StoreError.missing("record [\(id)]")
    }
    return record
  }
}
