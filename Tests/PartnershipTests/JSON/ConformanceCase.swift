import Foundation
import Partnership
import Testing

/// One case of the conformance fixtures: a dossier, a day and what must come out.
struct ConformanceCase: Sendable {
  let name: String
  let asOf: Day
  let read: ReadDossier
  let expected: JSONValue

  /// Every case, in order of its name; read once.
  static func all() throws -> [ConformanceCase] { try loaded.get() }

  private static let loaded = Result { try load() }

  private static func load(file: String = #filePath) throws -> [ConformanceCase] {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/conformance")
    return try ["examples", "random"].flatMap { folder in
      let folderURL = root.appendingPathComponent(folder)
      return try FileManager.default.contentsOfDirectory(atPath: folderURL.path).sorted()
        .filter { $0.hasSuffix(".json") }
        .map {
          try ConformanceCase(name: $0, bytes: Data(contentsOf: folderURL.appending(path: $0)))
        }
    }
  }

  private init(name: String, bytes: Data) throws {
    self.name = name
    let json = try #require(JSONText.parse(Array(bytes)).value, "\(name) is not JSON")
    asOf = try #require(json["asOf"]?.asText.flatMap { Day($0) })
    expected = try #require(json["expected"])
    read = Dossier.read(json)
  }

  func dossier() throws -> Dossier {
    try #require(read.dossier, "\(name): \(read.problems)")
  }
}
