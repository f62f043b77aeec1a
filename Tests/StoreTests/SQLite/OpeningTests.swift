import Foundation
import Partnership
import SQLiteStore
import Store
import Synchronization
import Testing

@Suite struct OpeningTests {
  @Test func aNewStoreIsReadableByItsOwnerAlone() throws {
    let file = try StoreFile()
    try file.found()
    for path in [file.location.path, file.location.path + ".lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(path)")
    }
    #expect(try file.text("PRAGMA application_id") == String(0x4641_544D))
    #expect(try file.text("PRAGMA user_version") == "2")
    let rest = try FileManager.default.contentsOfDirectory(atPath: file.directory.path)
    #expect(Set(rest) == ["fathom.sqlite", "fathom.sqlite.lock"])
  }

  @Test func contentsSurviveReopening() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    #expect(try store.vendors().map(\.name) == ["Globex"])
    #expect(try store.nextUndo(by: "ann")?.label == "first")
    #expect(
      try store.undo(by: "ann", at: moment("2026-03-03T09:00"), channel: .interface)?.count == 2)
    #expect(try file.open().vendors().isEmpty)
  }

  @Test func oneStoreSeesWhatAnotherHandleCommits() throws {
    let file = try StoreFile()
    try file.found()
    let (first, second) = (try file.open(), try file.open())
    let before = try first.revision()
    let stamp = Stamp(
      author: "bob", at: moment("2026-03-02T09:00"), channel: .shell, label: "second")
    _ = try second.commit([.add(Samples.vendor("Initech"))], as: stamp)
    #expect(try first.revision() > before)
    #expect(try first.vendorsChanged(since: before)?.count == 1)
    #expect(try first.vendors().count == 2)
  }

  @Test func aPathMustBeAbsoluteAndAFiles() {
    for path in ["", ":memory:", "fathom.sqlite", "file:x.db?mode=memory", "/", "/tmp/", "/a\0b"] {
      #expect(throws: StoreError.self, "\(path)") { try StoreLocation(path: path) }
    }
  }

  @Test func aLinkToAStoreIsFollowed() throws {
    let file = try StoreFile("real.sqlite")
    try file.found()
    let link = try file.directory.location("link.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: file.location.path)
    let store = try SQLiteStore(link, at: moment("2026-03-02T09:00"))
    #expect(try store.vendors().count == 1)
  }

  @Test func aDirectoryThatAnybodyMayWriteToIsRefused() throws {
    let file = try StoreFile()
    chmod(file.directory.path, 0o777)
    #expect(file.refusal()?.name == "place")
    chmod(file.directory.path, 0o1777)
    #expect(file.refusal() == nil)
  }

  @Test func aMissingDirectoryIsNamed() throws {
    let directory = try TemporaryDirectory()
    let location = try StoreLocation(path: directory.path + "/none/fathom.sqlite")
    let error = #expect(throws: StoreError.self) {
      try SQLiteStore(location, at: moment("2026-03-02T09:00"))
    }
    #expect(error?.description.contains(directory.path + "/none") == true)
  }

  @Test func manyHandlesMayOpenANewStoreAtOnce() throws {
    for _ in 0..<5 {
      let file = try StoreFile()
      let location = file.location
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        do {
          let store = try SQLiteStore(location, at: moment("2026-03-02T09:00"))
          let stamp = Stamp(
            author: "a\(index)", at: moment("2026-03-02T09:00"), channel: .shell, label: "race")
          _ = try store.commit([.add(Samples.vendor("V\(index)"))], as: stamp)
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock { $0 } == [])
      #expect(try file.open().vendors().count == 8)
      #expect(try file.open().revision() == Revision(number: 8))
    }
  }

  @Test func anInterruptedFoundingIsBegunAnew() throws {
    let file = try StoreFile()
    try Data("half a store".utf8).write(to: URL(fileURLWithPath: file.location.path + ".new"))
    try file.found()
    #expect(try file.open().vendors().count == 1)
  }

  @Test func aFileInWALModeIsSwitchedBack() throws {
    let file = try StoreFile()
    try file.found()
    try file.run("PRAGMA journal_mode = WAL")
    #expect(try file.open().vendors().count == 1)
    #expect(try file.text("PRAGMA journal_mode") == "delete")
  }

  @Test func theFoundingSchemaIsStillOpened() throws {
    let file = try StoreFile()
    try file.run(fixture("schema/founding.sql"))
    chmod(file.location.path, 0o600)
    let store = try file.open()
    let dossier = try required(store.dossier(of: RecordID(number: 1)))
    #expect(dossier.vendor.name == "Globex")
    #expect(dossier.vendor.statusLog.map(\.status) == [.active])
    #expect(dossier.notes.map(\.text) == ["first note"])
    #expect(try store.search(SearchQuery(words: "first"), limit: 9).count == 1)
    #expect(try store.check(at: moment("2026-03-02T09:00")) == [])
    #expect(
      try store.undo(by: "ann", at: moment("2026-03-02T09:00"), channel: .shell)?.count == 2)
  }
}
