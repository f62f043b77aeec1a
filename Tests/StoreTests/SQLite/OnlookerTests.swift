import Foundation
import Partnership
import SQLiteStore
import Store
import Synchronization
import Testing

/// Notes how far the work was each time, and stops it at a part of the whole.
private final class Watcher: Sendable {
  private let seen = Mutex<[Double]>([])

  var parts: [Double] { seen.withLock { $0 } }

  func onlooker(stoppingAt limit: Double = 2) -> Onlooker {
    Onlooker { part in
      self.seen.withLock { $0.append(part) }
      return part < limit
    }
  }
}

private let now = moment("2026-03-02T09:00")

private let notes = (1...60).map { Edit.add(Samples.note("note \($0)", $0, of: RecordID("1"))) }

private let stamp = Stamp(author: "ann", at: now, channel: .import, label: "import")

@Test func whoLooksOnSeesTheWorkGoForwardToItsEnd() throws {
  let file = try StoreFile()
  try file.found()
  let store = try file.open()
  let commit = Watcher()
  _ = try store.commit(notes, as: stamp, onlooker: commit.onlooker())
  let backup = Watcher()
  _ = try store.backUp(.byHand, at: now, onlooker: backup.onlooker())
  let check = Watcher()
  #expect(try store.check(at: now, onlooker: check.onlooker()) == [])
  for watcher in [commit, backup, check] {
    #expect(watcher.parts.count > 1)
    #expect(watcher.parts == watcher.parts.sorted())
    #expect(watcher.parts.allSatisfy { (0...1).contains($0) })
  }
  #expect(commit.parts.last == 1)
}

@Test(arguments: [0, 0.5, 1])
func aCommitThatIsStoppedLeavesTheStoreAsItWas(part: Double) throws {
  let file = try StoreFile()
  try file.found()
  let store = try file.open()
  let revision = try store.revision()
  #expect(throws: StoreError.stopped) {
    try store.commit(notes, as: stamp, onlooker: Watcher().onlooker(stoppingAt: part))
  }
  #expect(try store.revision() == revision)
  #expect(try store.records(of: .note).count == 1)
  #expect(try store.check(at: now) == [])
}

@Test(arguments: [0.7, 0.9])
func aBackupThatIsStoppedLeavesNoFile(part: Double) throws {
  let file = try StoreFile()
  try file.found()
  let store = try file.open()
  let path = file.directory.path + "/mine.sqlite"
  #expect(throws: StoreError.stopped) {
    try store.backUp(to: path, onlooker: Watcher().onlooker(stoppingAt: part))
  }
  let left = try FileManager.default.contentsOfDirectory(atPath: file.directory.path)
  #expect(left.filter { $0.hasPrefix("mine") } == [])
}

@Test(arguments: [0.2, 0.5])
func aRestoreThatIsStoppedLeavesTheStoreAsItWas(part: Double) throws {
  let file = try StoreFile()
  try file.found()
  let backup = try file.open().backUp(.byHand, at: now)
  _ = try file.open().commit(notes, as: stamp)
  #expect(throws: StoreError.stopped) {
    try SQLiteStore.restore(
      file.location, from: backup, at: now, onlooker: Watcher().onlooker(stoppingAt: part))
  }
  #expect(try file.open().records(of: .note).count == 61)
}
