import Foundation
import Testing

/// A home of its own for one test: a directory that is gone afterwards, with nothing of the user's.
final class Home {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/fathom-test-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&template), "a temporary directory is needed")
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var store: String { path + "/store.sqlite" }

  /// What a process started here finds around it; nothing of the machine but PATH.
  var environment: [String: String] {
    [
      "HOME": path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config",
      "XDG_STATE_HOME": path + "/state", "TMPDIR": path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "FATHOM_STORE": store, "FATHOM_TODAY": "2025-03-14T10:30",
    ]
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Gives the programs that are started here a configuration.
  func configure(_ text: String) throws {
    let folder = path + "/config/fathom"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/config.toml"))
  }

  func bytes(of file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file)))
  }
}
