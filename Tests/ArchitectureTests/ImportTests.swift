import Testing

/// What each module may import, beside Foundation and the C library where the table says so.
private let grants: [String: Set<String>] = [
  "Sources/Terminal": ["CTerminal", "Glibc", "FoundationEssentials", "Foundation"],
  "themes": [],
  "Sources/Partnership": ["FoundationEssentials"],
  "Sources/Store": ["Partnership", "Synchronization", "FoundationEssentials"],
  "Sources/SQLiteStore": [
    "Partnership", "Store", "GRDB", "CSQLite", "Glibc", "Foundation", "FoundationEssentials",
    "Synchronization",
  ],
  "Sources/Exchange": [
    "Partnership", "TOMLKit", "FoundationEssentials", "Foundation",
  ],
  "Sources/Interface": [
    "Terminal", "Themes", "Store", "Exchange", "Partnership", "TOMLKit", "FoundationEssentials",
    "Foundation", "Synchronization", "Glibc", "Dispatch",
  ],
  "Sources/fathom": [
    "Interface", "SQLiteStore", "Exchange", "Store", "Terminal", "Themes", "Partnership",
    "ArgumentParser", "FoundationEssentials", "Foundation", "Glibc", "Synchronization", "Dispatch",
  ],
]

@Test(arguments: grants.keys.sorted())
func importsObeyTheTable(module: String) throws {
  let granted = try #require(grants[module])
  for file in try SourceTree().files(under: module) {
    for line in file.lines {
      guard let imported = importedModule(in: line) else { continue }
      #expect(granted.contains(imported), "\(file.path) imports \(imported)")
    }
  }
}

@Test func everyModuleOfThePackageStandsInTheTable() throws {
  let folders = try SourceTree().files(under: "Sources").map { file in
    file.path.split(separator: "/").prefix(2).joined(separator: "/")
  }
  #expect(Set(folders).subtracting(grants.keys).isEmpty)
}

@Test func theCoreReadsNoClockAndTouchesNoFile() throws {
  let forbidden = [
    " Date()", "readLine(", "ContinuousClock", "SuspendingClock", "clock_gettime", "FileManager",
    "FileHandle", "ProcessInfo", "random(", "UUID()",
  ]
  for file in try SourceTree().files(underEach: ["Sources/Partnership", "Sources/Exchange"]) {
    for line in file.lines where !line.contains("///") {
      for word in forbidden {
        #expect(!line.contains(word), "\(file.path): \(line)")
      }
    }
  }
}

@Test func nothingNeedsLocaleData() throws {
  let forbidden = [
    "import Foundation\n", "DateFormatter", "NumberFormatter", "ISO8601", "localized", "Locale.",
    "Locale(", "Calendar.current", " Calendar(", "TimeZone", ".formatted(", "String(format:",
  ]
  for file in try SourceTree().files(underEach: ["Sources", "themes"]) {
    for line in file.lines where !line.contains("//") {
      for word in forbidden {
        #expect(!(line + "\n").contains(word), "\(file.path): \(line)")
      }
    }
  }
}

@Test func onlyTheSQLiteStoreKnowsItsDatabase() throws {
  let folders = ["Sources/Partnership", "Sources/Store", "Sources/Interface", "Sources/Exchange"]
  for file in try SourceTree().files(underEach: folders) {
    for line in file.lines {
      #expect(
        !line.lowercased().contains("sqlite") && !line.contains("GRDB"), "\(file.path): \(line)")
    }
  }
}

private func importedModule(in line: String) -> String? {
  let words = line.split(separator: " ")
  guard let position = words.firstIndex(of: "import"), position <= 2,
    words[..<position].allSatisfy({ ["package", "internal", "private", "@testable"].contains($0) })
  else { return nil }
  return words.dropFirst(position + 1).first { !["struct", "func", "class", "enum"].contains($0) }
    .map { String($0.split(separator: ".").first ?? $0) }
}
