import Foundation

/// The sources of the repository, as the architecture rules read them.
struct SourceTree {
  struct File {
    /// The path from the root of the repository.
    let path: String
    let lines: [String]

    var name: String { String(path.split(separator: "/").last ?? "") }
    var stem: String { String(name.split(separator: ".").first ?? "") }
  }

  let root: URL

  init(file: String = #filePath) {
    root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Every file under a folder whose name ends in one of the endings, in path order.
  func files(under folder: String, endings: [String] = ["swift"]) throws -> [File] {
    let base = root.appendingPathComponent(folder)
    guard FileManager.default.fileExists(atPath: base.path) else { return [] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted()
    return try names.filter { name in endings.contains { name.hasSuffix("." + $0) } }
      .map { name in
        let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
        return File(
          path: folder + "/" + name,
          lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      }
  }

  func files(underEach folders: [String]) throws -> [File] {
    try folders.flatMap { try files(under: $0) }
  }
}
