import Foundation
import GRDB
import Partnership
import SQLiteStore
import Store

/// The file of a store, seen past the store.
final class StoreFile {
  let directory: TemporaryDirectory
  let location: StoreLocation

  init(_ name: String = "fathom.sqlite") throws {
    directory = try TemporaryDirectory()
    location = try directory.location(name)
  }

  var bytes: Data? { FileManager.default.contents(atPath: location.path) }

  @discardableResult
  func open() throws -> SQLiteStore {
    try SQLiteStore(location, at: moment("2026-03-02T09:00"))
  }

  /// Makes a store with one vendor and a note, and closes it.
  func found() throws {
    let store = try open()
    let stamp = Stamp(
      author: "ann", at: moment("2026-03-02T09:00"), channel: .shell, label: "first")
    _ = try store.commit(
      [.add(Samples.vendor()), .add(Samples.note("one", 2, of: .provisional(1)))], as: stamp)
  }

  /// Runs SQL on the file as another program would.
  func run(_ sql: String) throws {
    let queue = try DatabaseQueue(path: location.path)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The first column of the first row, as text.
  func text(_ sql: String) throws -> String? {
    let queue = try DatabaseQueue(path: location.path)
    return try queue.inDatabase { try String.fetchOne($0, sql: sql) }
  }

  /// How opening is refused; nil where it is not.
  func refusal() -> StoreError? {
    do {
      try open()
      return nil
    } catch let error as StoreError {
      return error
    } catch {
      return nil
    }
  }
}

extension StoreError {
  /// The case without its words.
  var name: String {
    switch self {
    case .busy: "busy"
    case .damaged: "damaged"
    case .newer: "newer"
    case .foreign: "foreign"
    case .disk: "disk"
    case .place: "place"
    case .conflict: "conflict"
    case .invalid: "invalid"
    case .missing: "missing"
    case .stopped: "stopped"
    }
  }
}

/// A file of the tests' fixtures.
func fixture(_ path: String) throws -> String {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return try String(
    contentsOf: tests.appendingPathComponent("Fixtures/\(path)"), encoding: .utf8)
}
