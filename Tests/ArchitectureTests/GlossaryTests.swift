import Testing

/// Words of the glossary's right column: they name nothing in this house.
private let everywhere: Set<String> = [
  "Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Misc", "Base", "Impl", "Handler",
]

/// Further words that name nothing in the domain, the stores and the exchange.
private let domain: Set<String> = [
  "Supplier", "Partner", "Person", "Activity", "Touchpoint", "Event", "Ticket", "Suggestion",
  "Todo", "Objective", "Contract", "Metric", "Client", "Customer", "Alert", "Flag", "Item",
  "Mutation", "Patch", "Action", "Route", "Buffer",
]

private let allowed: Set<String> = ["ChecklistItem"]

@Test func typeNamesUseTheGlossary() throws {
  for file in try SourceTree().files(under: "Sources") {
    let isDomain = ["Partnership", "Store", "SQLiteStore", "Exchange"].contains {
      file.path.hasPrefix("Sources/" + $0 + "/")
    }
    let forbidden = isDomain ? everywhere.union(domain) : everywhere
    for name in file.lines.compactMap(declaredType(in:)) where !allowed.contains(name) {
      let clash = words(of: name).intersection(forbidden)
      #expect(clash.isEmpty, "\(file.path) names a type \(name)")
    }
  }
}

@Test func aNameIsSplitAtItsCapitals() {
  #expect(words(of: "NoticeDayTable") == ["Notice", "Day", "Table"])
}

private func declaredType(in line: String) -> String? {
  let words = line.split(separator: " ").map(String.init)
  guard
    let keyword = words.firstIndex(where: { ["struct", "enum", "class", "actor"].contains($0) }),
    keyword <= 3, keyword + 1 < words.count, !line.contains("//")
  else { return nil }
  return String(words[keyword + 1].prefix { $0.isLetter || $0.isNumber })
}

private func words(of name: String) -> Set<String> {
  var words: [String] = []
  for letter in name {
    if letter.isUppercase || words.isEmpty {
      words.append(String(letter))
    } else {
      words[words.count - 1].append(letter)
    }
  }
  return Set(words)
}
