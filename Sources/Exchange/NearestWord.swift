/// Finds what somebody probably meant to type.
package enum NearestWord {
  /// The candidate nearest to a word, nil when none is near enough to be worth naming.
  ///
  /// Near is at most one edit for each three letters, case ignored; the first of equals wins.
  package static func find(for word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    let reach = max(1, wanted.count / 3)
    let ranked = candidates.map { candidate in
      (candidate, distance(wanted, Array(candidate.lowercased().unicodeScalars.prefix(64))))
    }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= reach else { return nil }
    return best.0
  }

  /// A sentence's end that names the nearest candidate, or else all of them.
  package static func hint(for word: String, among candidates: [String]) -> String {
    guard let nearest = find(for: word, among: candidates) else {
      return "; there are " + candidates.joined(separator: ", ") + "."
    }
    return "; did you mean \(nearest)?"
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (scalar == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
