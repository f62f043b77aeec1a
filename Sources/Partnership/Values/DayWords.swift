/// Days as people say them, in English whatever the locale.
package enum DayWords {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day of the month and the month, with the year where it is another than today's: `28 Feb`.
  package static func date(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    let text = String(number) + " " + months[month - 1]
    return year == today.year ? text : text + " " + String(year)
  }

  /// The same with the day of the week in front: `Sat 29 Mar`.
  package static func fullDate(_ day: Day, today: Day) -> String {
    weekdays[day.weekday.rawValue] + " " + date(day, today: today)
  }

  /// The shortest that cannot be mistaken: `today`, `Wed 19` within two weeks, else `2 Apr`.
  package static func near(_ day: Day, today: Day) -> String {
    switch day - today {
    case 0: return "today"
    case -13...13: return weekdays[day.weekday.rawValue] + " " + String(day.parts.day)
    case _: return date(day, today: today)
    }
  }

  /// How long ago: `today`, `yesterday`, `66 days ago`.
  package static func ago(_ day: Day, today: Day) -> String {
    switch today - day {
    case ...0: "today"
    case 1: "yesterday"
    case let days: String(days) + " days ago"
    }
  }

  /// A number of days: `1 day`, `10 days`.
  package static func span(_ days: Int) -> String {
    days == 1 ? "1 day" : String(days) + " days"
  }
}
