import Testing

/// The files of the signs' folder that are no sign.
private let others: Set<String> = ["Absence", "Signs"]

@Test func everySignHasItsTwinAmongTheTests() throws {
  let tests = try SourceTree().files(under: "Tests/PartnershipTests/Signs").map(\.stem)
  for stem in try signFiles().map(\.stem) {
    #expect(tests.contains(stem + "Tests"), "\(stem) has no tests")
  }
}

@Test func theCatalogueListsExactlyTheSignsOfTheFolder() throws {
  let catalogue = try #require(
    SourceTree().files(under: "Sources/Partnership/Signs").first { $0.stem == "Signs" })
  let listed = catalogue.lines.drop { !$0.contains("static let all") }.dropFirst()
    .prefix { !$0.contains("]") }
    .flatMap { $0.split { ",. ".contains($0) } }.map { $0.lowercased() }
  #expect(Set(listed) == Set(try signFiles().map { $0.stem.lowercased() }))
  #expect(listed.count == Set(listed).count)
}

@Test func everyRuleBelongsToExactlyOneSign() throws {
  let policy = try #require(
    SourceTree().files(under: "Sources/Partnership/Assessment").first { $0.stem == "SignPolicy" })
  let rules = policy.lines.drop { !$0.contains("enum RuleID") }.prefix { $0 != "}" }
    .compactMap { line -> String? in
      let words = line.split(separator: " ")
      return words.first == "case" && words.dropFirst(2).first == "=" ? String(words[1]) : nil
    }
  let used = try signFiles().flatMap { rulesMade(in: $0) }
  #expect(rules.count == 34)
  #expect(used.sorted() == rules.sorted())
}

private func signFiles() throws -> [SourceTree.File] {
  try SourceTree().files(under: "Sources/Partnership/Signs").filter { !others.contains($0.stem) }
}

/// The first argument of every `Rule(` in a file.
private func rulesMade(in file: SourceTree.File) -> [String] {
  zip(file.lines, file.lines.dropFirst()).compactMap { line, next in
    guard line.hasSuffix(" Rule(") else { return nil }
    return next.split { " .,".contains($0) }.first.map(String.init)
  }
}
