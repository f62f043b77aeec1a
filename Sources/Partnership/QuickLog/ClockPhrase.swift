/// Clock times and lengths as people type them.
package enum ClockPhrase {
  /// Reads `9am`, `3:30pm`, `15:00` or `noon`; nil for anything else, `1530` included.
  package static func time(_ word: String) -> TimeOfDay? {
    if word == "noon" { return TimeOfDay(hour: 12, minute: 0) }
    var digits = Substring(word)
    var half: Int?
    if word.hasSuffix("am") || word.hasSuffix("pm") {
      half = word.hasSuffix("pm") ? 12 : 0
      digits = digits.dropLast(2)
    }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard let hour = number(parts.first, digits: 1...2) else { return nil }
    switch (half, parts.count) {
    case (nil, 2):
      guard let minute = number(parts[1], digits: 2...2) else { return nil }
      return TimeOfDay(hour: hour, minute: minute)
    case (.some(let half), 1...2):
      guard (1...12).contains(hour),
        let minute = parts.count == 2 ? number(parts[1], digits: 2...2) : 0
      else { return nil }
      return TimeOfDay(hour: hour % 12 + half, minute: minute)
    case _: return nil
    }
  }

  /// Reads `25m`, `1h`, `1h30` or `1h30m` as minutes; nil for anything else and above a week.
  package static func duration(_ word: String) -> Int? {
    if let mark = word.firstIndex(of: "h") {
      guard let hours = number(word[..<mark], digits: 1...3) else { return nil }
      var rest = word[word.index(after: mark)...]
      if rest.isEmpty { return bounded(hours * 60) }
      if rest.hasSuffix("m") { rest = rest.dropLast() }
      guard let minutes = number(rest, digits: 1...2), minutes < 60 else { return nil }
      return bounded(hours * 60 + minutes)
    }
    guard word.hasSuffix("m"), let minutes = number(word.dropLast(), digits: 1...4) else {
      return nil
    }
    return bounded(minutes)
  }

  private static func bounded(_ minutes: Int) -> Int? {
    (1...10_080).contains(minutes) ? minutes : nil
  }

  /// Reads ASCII digits only, so many of them; signs and other scripts are no numbers here.
  static func number(_ text: Substring?, digits: ClosedRange<Int>) -> Int? {
    guard let text, digits.contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
