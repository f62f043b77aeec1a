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
  for file in try SourceTree().files(underEach: ["Sources", "themes"]) {
    for (index, line) in file.lines.enumerated() where needsDocumentation(line) {
      #expect(
        isDocumented(at: index, in: file.lines), "\(file.path):\(index + 1) says nothing: \(line)")
    }
  }
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

/// Types, functions and cases of the module's face; what a protocol or an operator already
/// documents, and plain initialisers and properties, may go without.
private func needsDocumentation(_ line: String) -> Bool {
  let words = line.split(separator: " ")
  guard let first = words.first, first == "package" else { return false }
  let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "func", "typealias"]
  guard let kind = words.first(where: { kinds.contains($0) }) else { return false }
  guard kind == "func" else { return true }
  let name = words.drop { $0 != "func" }.dropFirst().first ?? ""
  let inherited = ["<", "==", "hash", "encode", "run(", "validate("]
  return !inherited.contains { name.hasPrefix($0) }
}

private func isDocumented(at index: Int, in lines: [String]) -> Bool {
  var above = index - 1
  while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
  return above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
}
