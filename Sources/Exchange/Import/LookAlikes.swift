import Partnership

/// Finds names that look like spellings of one vendor, for a person to judge.
///
/// Alike are names that differ only in punctuation, legal form, marks on letters, a number glued
/// on, or what stands in parentheses; and a name that is another's short form in parentheses.
enum LookAlikes {
  /// The groups that hold at least one of the new names, each in order of name.
  static func groups(new: [String], known: [String]) -> [[String]] {
    let names = new + known
    var groups: [String: [Int]] = [:]
    for (index, name) in names.enumerated() {
      groups[key(outsideParentheses(name)), default: []].append(index)
    }
    for (index, name) in names.enumerated() {
      let short = key(insideParentheses(name))
      guard short.utf8.count >= 3, groups[short] != nil else { continue }
      groups[short]?.append(index)
    }
    return groups.values.map { Array(Set($0)).sorted() }
      .filter { $0.count > 1 && $0[0] < new.count }
      .map { group in Array(Set(group.map { names[$0] })).sorted() }
      .filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private static func key(_ name: String) -> String {
    var words = Slug.significantWords(of: name).filter { $0 != "the" && $0 != "and" }
    while words.count > 1, let last = words.last, last.utf8.allSatisfy({ $0 <= 0x39 }) {
      words.removeLast()
    }
    let key = words.joined()
    return key.isEmpty ? name : key
  }

  private static func outsideParentheses(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), open != name.startIndex else { return name }
    let close = name[open...].firstIndex(of: ")") ?? name.index(before: name.endIndex)
    return String(name[..<open] + " " + name[name.index(after: close)...])
  }

  private static func insideParentheses(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")")
    else { return "" }
    return String(name[name.index(after: open)..<close])
  }
}
