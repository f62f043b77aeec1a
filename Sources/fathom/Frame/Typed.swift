import ArgumentParser
import Partnership

extension RecordID {
  /// Reads a store's number as people type it: `71` or `[71]`; nil for anything else.
  init?(typed text: String) {
    var digits = text[...]
    if digits.first == "[", digits.last == "]" { digits = digits.dropFirst().dropLast() }
    let id = RecordID(String(digits))
    guard let number = id.number, number > 0 else { return nil }
    self = id
  }
}

extension Moment {
  /// The moment with a space between day and time.
  var spaced: String {
    time.map { "\(day) \($0)" } ?? day.description
  }
}

/// How many rows a person may ask for.
enum Limit {
  /// Refuses what is no number of rows.
  static func check(_ limit: Int) throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }
}
