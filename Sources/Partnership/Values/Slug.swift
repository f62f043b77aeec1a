/// The short name of a vendor for typing: lower-case ASCII words joined by hyphens.
///
/// Legal forms are dropped, Latin letters lose their marks, and a slug that is taken gets a number.
package enum Slug {
  /// Makes the slug of a name that no other vendor has, and takes it.
  ///
  /// A name without a single ASCII letter or digit becomes `vendor`, numbered like every other.
  package static func make(for name: String, taken: inout Set<String>) -> String {
    let words = significantWords(of: name)
    let plain = words.isEmpty ? "vendor" : words.joined(separator: "-")
    guard taken.contains(plain) else {
      taken.insert(plain)
      return plain
    }
    let slug = plain + "-" + String(freeNumber(behind: plain, taken))
    taken.insert(slug)
    return slug
  }

  /// A free number from 2 whose predecessor is taken, found in few steps however many there are.
  private static func freeNumber(behind plain: String, _ taken: Set<String>) -> Int {
    func isTaken(_ number: Int) -> Bool {
      number < 2 || taken.contains(plain + "-" + String(number))
    }
    var high = 2
    while isTaken(high) { high *= 2 }
    var low = high / 2
    while low + 1 < high {
      let middle = (low + high) / 2
      if isTaken(middle) { low = middle } else { high = middle }
    }
    return high
  }

  /// The lower-case ASCII words of a name, apostrophes dropped, everything else a separator.
  package static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
      guard let piece = ascii(scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word += piece
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The words of a name without its legal forms, unless nothing else would be left.
  package static func significantWords(of name: String) -> [String] {
    let all = words(of: name)
    let kept = all.enumerated().filter { $0.offset == 0 || !legalForms.contains($0.element) }
    return kept.map(\.element)
  }

  private static let legalForms: Set<String> = [
    "inc", "incorporated", "llc", "ltd", "limited", "llp", "lp", "plc", "corp", "corporation", "co",
    "company", "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "ev", "sa", "sarl", "sas", "sasu",
    "srl", "spa", "sl", "bv", "nv", "cv", "oy", "oyj", "ab", "asa", "aps", "pty", "pte", "kk",
    "se", "sro", "zoo", "kft", "doo",
  ]

  /// The lower-case ASCII letters or digits that stand for a scalar, empty for what a word may
  /// hold without showing it, nil for what ends a word.
  private static func ascii(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(Character(scalar).lowercased())
    case "'", "\u{2019}": return ""
    case "\u{00DF}", "\u{1E9E}": return "ss"
    case "\u{00DE}", "\u{00FE}": return "th"
    case "\u{00D0}", "\u{00F0}": return "d"
    case "\u{0131}": return "i"
    case "\u{00C0}"..."\u{024F}", "\u{1E00}"..."\u{1EFF}": return latin(scalar)
    case _: return isMark(scalar) ? "" : nil
    }
  }

  /// The letters that a scalar's Unicode name gives: `LATIN SMALL LETTER AE WITH ACUTE` is `ae`.
  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard let letter = words.firstIndex(of: "LETTER"), words.indices.contains(letter + 1)
    else { return nil }
    let name = words[letter + 1]
    return name.utf8.count <= 2 ? name.lowercased() : nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    case _: false
    }
  }
}
