package import Partnership

/// The order in which the dates of a column write year, month and day.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case iso
  case us
  case european

  /// Reads what a person gives as `--date-format`: a name, or a pattern such as `DD/MM/YYYY`.
  package init(argument text: String) throws(InputProblem) {
    let letters = String(text.lowercased().filter(\.isLetter))
    switch letters {
    case "iso", "ymd", "yyyymmdd": self = .iso
    case "us", "mdy", "mmddyyyy": self = .us
    case "european", "eu", "dmy", "ddmmyyyy": self = .european
    case _:
      throw InputProblem(
        "\(text) is no date format; give iso (2025-03-14), us (03/14/2025) or "
          + "european (14/03/2025).")
    }
  }

  /// The day that a cell writes in this order; nil when it is none.
  ///
  /// A clock time behind the date is ignored. Years have four digits: two could be two centuries.
  package func day(_ cell: String) -> Day? {
    let date = cell.prefix { $0 != " " && $0 != "T" }
    if self == .iso, date.utf8.count == 8, date.utf8.allSatisfy(Self.isDigit) {
      let text = Array(date.utf8)
      return Day(
        year: Self.number(text[0..<4]), month: Self.number(text[4..<6]),
        day: Self.number(text[6..<8]))
    }
    guard let (numbers, lengths) = Self.split(date.utf8) else { return nil }
    switch self {
    case .iso:
      guard lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 else { return nil }
      return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    case .us:
      guard lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 else { return nil }
      return Day(year: numbers[2], month: numbers[0], day: numbers[1])
    case .european:
      guard lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 else { return nil }
      return Day(year: numbers[2], month: numbers[1], day: numbers[0])
    }
  }

  /// Whether a cell is written the dotted way, which nobody uses for month-first dates.
  package static func isDotted(_ cell: String) -> Bool {
    split(cell.prefix { $0 != " " }.utf8) != nil && cell.utf8.contains(0x2E)
  }

  private static func split(_ text: Substring.UTF8View) -> (numbers: [Int], lengths: [Int])? {
    var numbers = [0, 0, 0]
    var lengths = [0, 0, 0]
    var part = 0
    var separator: UInt8?
    for byte in text {
      if isDigit(byte) {
        guard lengths[part] < 4 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
        lengths[part] += 1
      } else {
        guard byte == 0x2F || byte == 0x2D || byte == 0x2E, part < 2, lengths[part] > 0,
          separator ?? byte == byte
        else { return nil }
        separator = byte
        part += 1
      }
    }
    return part == 2 && lengths[2] > 0 ? (numbers, lengths) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
