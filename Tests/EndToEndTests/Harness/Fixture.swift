import Foundation

/// Files that the tests carry with them.
enum Fixture {
  /// The path of a file in `Tests/Fixtures`.
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures").appendingPathComponent(name).path
  }
}

extension Outcome {
  /// What a command printed, read as a JSON object; empty where it is none.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(out.utf8))) as? [String: Any] ?? [:]
  }
}
