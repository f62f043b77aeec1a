/// The end of an error message that names what was probably meant.
enum Suggestion {
  /// Returns `; did you mean x?` for the nearest choice, or nothing.
  static func among(_ choices: [String], for word: String) -> String {
    let limit = word.count < 4 ? 1 : max(2, word.count / 3)
    let nearest = choices.map { ($0, distance($0, word)) }.min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= limit else { return "" }
    return "; did you mean \(nearest.0)?"
  }

  /// The fewest letters to insert, remove or change to get from one to the other.
  private static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.unicodeScalars)
    let second = Array(second.unicodeScalars.prefix(64))
    var row = Array(0...second.count)
    for (i, left) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = above
      }
    }
    return row[second.count]
  }
}
