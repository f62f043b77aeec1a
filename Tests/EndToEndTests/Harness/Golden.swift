import Foundation
import Testing

/// A text that is kept beside the tests and compared whole.
///
/// `FATHOM_RECORD=1 swift test` writes what the program says now.
enum Golden {
  private static var folder: String {
    (((#filePath as NSString).deletingLastPathComponent) as NSString).deletingLastPathComponent
      + "/Golden/"
  }

  /// Compares the text with the one kept under the name.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder + name + ".txt"
    if ProcessInfo.processInfo.environment["FATHOM_RECORD"] == "1" {
      let parent = (file as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let kept = try? String(contentsOfFile: file, encoding: .utf8)
    #expect(text == kept, "Golden/\(name).txt differs", sourceLocation: sourceLocation)
  }
}
