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
    String(text.lowercased().map { letters[$0] ?? $0 })
  }

  /// The words of a name: what stands between spaces and punctuation.
  static func words(_ text: some StringProtocol) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
