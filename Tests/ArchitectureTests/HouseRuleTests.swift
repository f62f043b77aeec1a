import Foundation
import Testing

@Test func noFileIsAboveFourHundredLines() throws {
  for folder in ["Sources", "Tests", "themes", "Benchmarks"] {
    for file in try SourceTree().files(under: folder, endings: ["swift", "c", "h"]) {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }
}

@Test func theWeakConstructsOfTheLanguageAreNotUsed() throws {
  let forbidden = [
    "try!", "as!", "fatalError(", "Thread.sleep", "Task.sleep", "usleep(", "TO" + "DO",
    "FIX" + "ME",
  ]
  for folder in ["Sources", "Tests", "themes"] {
    for file in try SourceTree().files(under: folder) where file.name != "HouseRuleTests.swift" {
      for line in file.lines {
        for word in forbidden {
          #expect(!line.contains(word), "\(file.path): \(line)")
        }
      }
    }
  }
}

@Test func uncheckedConcurrencySaysWhyItIsSafe() throws {
  for file in try SourceTree().files(underEach: ["Sources", "themes"]) {
    for (index, line) in file.lines.enumerated()
    where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
      let before = index > 0 ? file.lines[index - 1] : ""
      #expect(before.contains("//"), "\(file.path):\(index + 1) gives no reason")
    }
  }
}

@Test func nothingIsPublic() throws {
  for file in try SourceTree().files(underEach: ["Sources", "themes"]) {
    for line in file.lines {
      #expect(!line.hasPrefix("public ") && !line.contains("  public "), "\(file.path): \(line)")
    }
  }
}

@Test func everyPackageTypeAndFunctionIsDocumented() throws {
  let files = try SourceTree().files(underEach: ["Sources", "themes"])
  let inherited = requirements(of: files)
  let silent = files.flatMap { file in
    file.lines.indices.filter { index in
      needsDocumentation(file.lines[index], inherited: inherited)
        && !isDocumented(at: index, in: file.lines)
    }.map { "\(file.path):\($0 + 1)\(file.lines[$0])" }
  }
  #expect(silent == [])
}

@Test func theRepositorySpeaksOfTheProductAlone() throws {
  let forbidden = ["/wor" + "k/", "/tmp/" + "wt", "this " + "session", "sub" + "agent"]
  for folder in ["Sources", "Tests", "themes", "Benchmarks"] {
    let files = try SourceTree().files(under: folder, endings: ["swift", "c", "h", "toml", "md"])
    for file in files {
      for line in file.lines {
        for word in forbidden {
          #expect(!line.contains(word), "\(file.path): \(line)")
        }
      }
    }
  }
}

/// Types and functions of a module's face; what a protocol of ours or of the language already
/// documents, and plain initialisers and properties, may go without.
private func needsDocumentation(_ line: String, inherited: Set<String>) -> Bool {
  let words = line.split(separator: " ")
  guard let first = words.first, first == "package" else { return false }
  let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "func", "typealias"]
  guard let kind = words.first(where: { kinds.contains($0) }) else { return false }
  guard kind == "func" else { return kind != "typealias" }
  return !inherited.contains(functionName(in: line) ?? "")
}

private func functionName(in line: String) -> String? {
  guard let range = line.range(of: "func ") else { return nil }
  return String(line[range.upperBound...].prefix { $0 != "(" && $0 != "<" })
}

/// The functions that protocols ask for, so that their witnesses need no words of their own.
private func requirements(of files: [SourceTree.File]) -> Set<String> {
  var names: Set<String> = ["", "==", "hash", "encode", "run", "validate"]
  for file in files {
    var isInside = false
    for line in file.lines {
      if line.hasPrefix("package protocol ") { isInside = true }
      if line.hasPrefix("}") { isInside = false }
      if isInside, let name = functionName(in: line) { names.insert(name) }
    }
  }
  return names
}

private func isDocumented(at index: Int, in lines: [String]) -> Bool {
  var above = index - 1
  while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
  return above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
}
