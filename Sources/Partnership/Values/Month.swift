/// One month of one year, for what is read or counted month by month.
package struct Month: Hashable, Comparable, Sendable {
  package let firstDay: Day

  /// The month that a day lies in.
  package init(of day: Day) {
    firstDay = day - (day.parts.day - 1)
  }

  /// Reads `YYYY-MM`; nil where that is no month.
  package init?(_ text: String) {
    guard text.utf8.count == 7, let day = Day(text + "-01") else { return nil }
    self.init(of: day)
  }

  package var lastDay: Day { firstDay.adding(months: 1) - 1 }

  /// The month `months` after this one, before it if negative.
  package static func + (month: Month, months: Int) -> Month {
    Month(of: month.firstDay.adding(months: months))
  }

  package static func < (left: Month, right: Month) -> Bool {
    left.firstDay < right.firstDay
  }

  /// Whether the day lies in the month.
  package func contains(_ day: Day) -> Bool {
    day >= firstDay && day <= lastDay
  }

  /// The month as people say it: `March 2025`.
  package var words: String {
    let (year, month, _) = firstDay.parts
    return Self.names[month - 1] + " " + String(year)
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Month: CustomStringConvertible {
  /// The month as `YYYY-MM`.
  package var description: String { String(firstDay.description.prefix(7)) }
}
