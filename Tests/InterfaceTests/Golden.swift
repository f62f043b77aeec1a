import Foundation
import Testing

/// Compares a text with a golden file; `FATHOM_RECORD=1` writes the file instead.
func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  while folder.lastPathComponent != "InterfaceTests", folder.path.count > 1 {
    folder = folder.deletingLastPathComponent()
  }
  let golden = folder.appendingPathComponent("Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["FATHOM_RECORD"] == "1" {
    try? FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(
      (try? text.write(to: golden, atomically: true, encoding: .utf8)) != nil,
      "cannot write \(name)", sourceLocation: sourceLocation)
    return
  }
  guard let wanted = try? String(contentsOf: golden, encoding: .utf8) else {
    Issue.record("there is no golden file \(name)", sourceLocation: sourceLocation)
    return
  }
  guard wanted != text else { return }
  Issue.record(
    "\(name) differs:\n\(differences(wanted, text))", sourceLocation: sourceLocation)
}

/// The lines that differ, wanted above found, with a mark under each differing character.
private func differences(_ wanted: String, _ found: String) -> String {
  let wanted = wanted.split(separator: "\n", omittingEmptySubsequences: false)
  let found = found.split(separator: "\n", omittingEmptySubsequences: false)
  var lines: [String] = []
  for row in 0..<max(wanted.count, found.count) {
    let left = row < wanted.count ? Array(wanted[row]) : []
    let right = row < found.count ? Array(found[row]) : []
    guard left != right else { continue }
    let marks = (0..<max(left.count, right.count)).map { column -> Character in
      column < left.count && column < right.count && left[column] == right[column] ? " " : "^"
    }
    lines.append("\(row + 1) - " + String(left))
    lines.append("\(row + 1) + " + String(right))
    lines.append("    " + String(marks))
  }
  return lines.prefix(120).joined(separator: "\n")
}
