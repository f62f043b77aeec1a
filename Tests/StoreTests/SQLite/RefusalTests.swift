import Foundation
import SQLiteStore
import Store
import Testing

@Suite struct RefusalTests {
  @Test(arguments: [
    ("text", "foreign"), ("empty", "foreign"), ("directory", "place"), ("fifo", "place"),
    ("dangling link", "place"), ("link to directory", "place"), ("hard link", "place"),
    ("newer", "newer"), ("other program", "foreign"), ("trigger", "damaged"),
    ("dropped index", "damaged"), ("zeroed page", "damaged"), ("truncated", "damaged"),
  ])
  func whatIsNoStoreOfOursIsRefusedUnchanged(_ what: String, _ name: String) throws {
    let file = try StoreFile()
    try put(what, file)
    let before = file.bytes
    let unsound = file.refusal() == nil ? try unsound(file) : nil
    let refusal = try #require(file.refusal() ?? unsound)
    #expect(refusal.name == name, "\(refusal)")
    #expect(file.bytes == before)
    #expect(!FileManager.default.fileExists(atPath: file.location.path + "-journal"))
  }

  /// What is found only by the check that runs behind the first paint.
  private func unsound(_ file: StoreFile) throws -> StoreError? {
    do {
      try file.open().checkSoundness(at: moment("2026-03-02T09:00"))
      return nil
    } catch let error as StoreError {
      return error
    }
  }

  private func put(_ what: String, _ file: StoreFile) throws {
    let path = file.location.path
    switch what {
    case "text": try write(Data("just a text\nof two lines".utf8), file)
    case "empty": try write(Data(), file)
    case "directory": mkdir(path, 0o700)
    case "fifo": mkfifo(path, 0o600)
    case "dangling link": symlink(file.directory.path + "/nothing", path)
    case "link to directory": symlink(file.directory.path, path)
    case "other program": try file.run("PRAGMA application_id = 7; CREATE TABLE t(x)")
    case "hard link":
      try file.found()
      link(path, path + ".second")
    case "newer": try spoil(file, "PRAGMA user_version = 3")
    case "trigger":
      try spoil(file, "CREATE TRIGGER spy AFTER INSERT ON note BEGIN SELECT 1; END")
    case "dropped index": try spoil(file, "DROP INDEX membership_timeline")
    case "zeroed page":
      try overwrite(file) {
        $0.replaceSubrange(0x10000..<0x20000, with: Data(count: 0x10000))
      }
    case "truncated": try overwrite(file) { $0.removeLast($0.count - 5_000) }
    case _: throw TestFailure(message: "no such obstacle")
    }
  }

  private func spoil(_ file: StoreFile, _ sql: String) throws {
    try file.found()
    try file.run(sql)
  }

  private func overwrite(_ file: StoreFile, _ change: (inout Data) -> Void) throws {
    try file.found()
    var bytes = try #require(file.bytes)
    change(&bytes)
    try write(bytes, file)
  }

  private func write(_ bytes: Data, _ file: StoreFile) throws {
    try bytes.write(to: URL(fileURLWithPath: file.location.path))
  }
}
