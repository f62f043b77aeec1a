/// Days as chips and problems write them: always absolute, in English, without a locale.
package enum DayText {
  /// `Fri 14 Mar`, with the year where it is not that of today.
  package static func day(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    let weekday = weekdays[day.weekday.rawValue]
    let text = weekday + " " + String(number) + " " + months[month - 1]
    return year == today.year ? text : text + " " + String(year)
  }

  /// The day with its clock time where it has one.
  package static func moment(_ moment: Moment, today: Day) -> String {
    let text = day(moment.day, today: today)
    return moment.time.map { text + " " + $0.description } ?? text
  }

  /// `25 min`, `1 h`, `1 h 30 min`.
  package static func length(_ minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    if hours == 0 { return String(rest) + " min" }
    return String(hours) + " h" + (rest == 0 ? "" : " " + String(rest) + " min")
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
