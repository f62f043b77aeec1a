/// A calendar day of the proleptic Gregorian calendar, without time or zone.
///
/// Stored as whole days since 1970-01-01, so that distances are subtractions. Range 0001-01-01 to
/// 9999-12-31, the years that four digits can write.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  package let number: Int

  /// Makes the day that lies `number` days after 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  /// Makes a day from its parts; nil when no such day exists (31 April, 29 February 2023, month 13).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.count(year: year, month: month, day: day))
  }

  /// Reads the first ten characters as `YYYY-MM-DD`; nil when they are not an existing day.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Day.integer(bytes[0..<4]), let month = Day.integer(bytes[5..<7]),
      let day = Day.integer(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// The day `days` after this one.
  package static func + (day: Day, days: Int) -> Day {
    Day(number: day.number + days)
  }

  /// The day `days` before this one.
  package static func - (day: Day, days: Int) -> Day {
    Day(number: day.number - days)
  }

  /// The number of days from `right` to `left`, negative when `left` is earlier.
  package static func - (left: Day, right: Day) -> Int {
    left.number - right.number
  }

  /// Year, month 1–12 and day of the month 1–31.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }

  /// The day of the week, Monday first.
  package var weekday: Weekday {
    Weekday(rawValue: ((number + 3) % 7 + 7) % 7) ?? .monday
  }

  /// The same day of the month `months` later, clamped to that month's length.
  ///
  /// 31 January + 1 month is 28 or 29 February (domain specification, renewal mathematics).
  package func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + (month - 1) + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.count(year: newYear, month: newMonth, day: min(day, length)))
  }

  /// The number of days of a month 1–12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    case _: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}

/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// Saturday or Sunday.
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = parts
    return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
