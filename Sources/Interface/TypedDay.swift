import Partnership

/// A day to come, as people type it into a prompt.
enum TypedDay {
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads `2025-03-14`, `+10d`, `+2w`, `+1m`, `tomorrow` or `fri`; nil for anything else, and for
  /// days that are not to come.
  static func read(_ text: String, today: Day) -> Day? {
    let text = text.trimmed.lowercased()
    let day = Day(text).flatMap { text.utf8.count == 10 ? $0 : nil } ?? relative(text, today)
    return day.flatMap { $0 > today ? $0 : nil }
  }

  private static func relative(_ text: String, _ today: Day) -> Day? {
    if text == "tomorrow" || text == "tmr" { return today + 1 }
    if text.utf8.count >= 3, let index = weekdays.firstIndex(where: { text.hasPrefix($0) }) {
      let ahead = (index - today.weekday.rawValue + 7) % 7
      return today + (ahead == 0 ? 7 : ahead)
    }
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard let unit = digits.last, let count = Int(digits.dropLast()), (1...9_999).contains(count)
    else { return nil }
    if unit == "d" { return today + count }
    if unit == "w" { return today + count * 7 }
    return unit == "m" ? today.adding(months: count) : nil
  }
}
