package import Partnership

/// Days, spans and amounts as the screens say them, in English whatever the locale.
package enum Wording {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day as `Mon 17 Mar`.
  package static func day(_ day: Day) -> String {
    let (_, month, number) = day.parts
    return weekdays[day.weekday.rawValue] + " " + String(number) + " " + months[month - 1]
  }

  /// Day and time as `Mon 17 Mar 08:30`.
  package static func moment(_ moment: Moment) -> String {
    guard let time = moment.time else { return day(moment.day) }
    return day(moment.day) + " " + time.description
  }

  /// The day as `17 Mar`, with the year where it is another than today's.
  package static func shortDay(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    let text = String(number) + " " + months[month - 1]
    return year == today.year ? text : text + " " + String(year)
  }

  /// A count with its noun in the right number.
  package static func count(_ number: Int, _ noun: String) -> String {
    CountWords.counted(number, noun)
  }

  /// How far a due day is: `3d late`, `today`, `2d left`, `2 Apr`, `7 Jan 2027`.
  package static func due(_ day: Day, today: Day) -> String {
    let days = today - day
    if days > 0 { return "\(days)d late" }
    if days == 0 { return "today" }
    if days >= -14 { return "\(-days)d left" }
    return shortDay(day, today: today)
  }

  /// A day to come: `Thu 20` within a week, else `2 Apr`.
  package static func near(_ day: Day, today: Day) -> String {
    let days = day - today
    guard (0...6).contains(days) else { return shortDay(day, today: today) }
    if days == 0 { return "today" }
    return weekdays[day.weekday.rawValue] + " " + String(day.parts.day)
  }
}
