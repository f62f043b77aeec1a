/// Lower case without accents, so that `jose` finds José.
enum Folding {
  private static let letters: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćčĉċ"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Character: Character] = [:]
    for (plain, accented) in rows {
      for letter in accented { table[letter] = plain }
    }
    return table
  }()

  static func fold(_ text: some StringProtocol) -> String {
    if let plain = foldPlain(text) { return plain }
    return String(text.lowercased().map { letters[$0] ?? $0 })
  }

  /// Most names are ASCII, and hundreds are folded while one types: they take the short way.
  private static func foldPlain(_ text: some StringProtocol) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let count = text.utf8.count
    return String(unsafeUninitializedCapacity: count) { bytes in
      var index = 0
      for byte in text.utf8 {
        bytes[index] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        index += 1
      }
      return count
    }
  }

  /// Whether a text is another one once it is folded; most names are told apart by their length.
  static func isSame(_ text: String, as folded: String) -> Bool {
    let bytes = text.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return fold(text) == folded }
    guard bytes.count == folded.utf8.count else { return false }
    return zip(bytes, folded.utf8).allSatisfy { byte, wanted in
      ((0x41...0x5A).contains(byte) ? byte + 0x20 : byte) == wanted
    }
  }

  /// Whether a folded text occurs in another, byte by byte.
  static func occurs(_ part: String, in whole: String) -> Bool {
    let part = Array(part.utf8)
    guard let first = part.first else { return true }
    let bytes = Array(whole.utf8)
    guard bytes.count >= part.count else { return false }
    return (0...(bytes.count - part.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// The words of a name: what stands between spaces and punctuation.
  static func words(_ text: some StringProtocol) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
