import Foundation
import Partnership
import SQLiteStore
import Store

/// Every store that the contract is proved for.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case sqlite
}

/// An empty store of a kind, and what a test does with it.
final class StoreUnderTest: Sendable {
  let store: any RecordStore
  private let directory: TemporaryDirectory?

  init(_ kind: StoreKind) throws {
    switch kind {
    case .memory:
      store = MemoryStore()
      directory = nil
    case .sqlite:
      let directory = try TemporaryDirectory()
      store = try SQLiteStore(directory.location(), at: moment("2026-03-02T09:00"))
      self.directory = directory
    }
  }

  /// Commits edits as one step of an author.
  @discardableResult
  func commit(_ edits: Edit..., by author: String = "ann", label: String = "step") throws -> Commit
  {
    try commit(edits, by: author, label: label)
  }

  @discardableResult
  func commit(_ edits: [Edit], by author: String = "ann", label: String = "step") throws -> Commit {
    try store.commit(
      edits,
      as: Stamp(
        author: author, at: moment("2026-03-02T09:00"), channel: .shell, label: label))
  }

  /// Adds one record and returns it as the store has it.
  func add(_ record: Record, by author: String = "ann") throws -> Record {
    let commit = try commit(.add(record), by: author)
    return try the(commit.ids[record.id] ?? record.id)
  }

  /// Changes one field of a stored record.
  @discardableResult
  func change(
    _ record: Record, _ field: String, to value: FieldValue?, by author: String = "ann"
  ) throws -> Record {
    let after = try required(record.setting(field, to: value))
    try commit(.change(before: record, after: after), by: author)
    return try the(record.id)
  }

  func undo(by author: String = "ann") throws -> Step? {
    try store.undo(by: author, at: moment("2026-03-02T10:00"), channel: .shell)
  }

  func redo(by author: String = "ann") throws -> Step? {
    try store.redo(by: author, at: moment("2026-03-02T10:00"), channel: .shell)
  }

  /// The record with an id as the store has it now.
  func the(_ id: RecordID) throws -> Record {
    try required(store.records([id]).first)
  }
}

/// A directory that is removed with the test.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/fathom-store-XXXXXX"
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw TestFailure(message: "no temporary directory") }
    path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func location(_ name: String = "fathom.sqlite") throws -> StoreLocation {
    try StoreLocation(path: path + "/" + name)
  }
}

/// What a test needs and does not find.
struct TestFailure: Error {
  let message: String
}

func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw TestFailure(message: "nil where a value was expected") }
  return value
}

func day(_ text: String) -> Day {
  Day(text) ?? Day(number: 0)
}

func moment(_ text: String) -> Moment {
  Moment(text) ?? Moment(Day(number: 0))
}

extension StoreUnderTest {
  /// A vendor, and a record of each kind that some field refers to.
  func foundation() throws -> (vendor: RecordID, targets: [RecordKind: RecordID]) {
    let vendor = try add(Samples.vendor("Base")).id
    var targets: [RecordKind: RecordID] = [:]
    for kind in [RecordKind.contact, .issue, .conflict, .measure, .followUp] {
      var record = try Samples.filled(
        kind, .provisional(1), of: vendor, targets: targets)
      record.header.origin = nil
      if let alone = record.setting("repeatOf", to: nil) { record = alone }
      targets[kind] = try add(record).id
    }
    return (vendor, targets)
  }
}
