/// Where a date looks when it could lie on either side of today.
package enum WhenDirection: Hashable, Sendable {
  /// What happened: the latest that fits, today included.
  case past
  /// What is due: the next that fits; a weekday excludes today.
  case future
  /// An appointment: a weekday is its next occurrence, today included; a date without a year is
  /// the nearest.
  case nearest
}

extension DatePhrase {
  /// The day that is meant; nil where no such day exists, as 31 April.
  package func day(
    _ direction: WhenDirection, from today: Day, workdays: BusinessDays = BusinessDays()
  ) -> Day? {
    switch self {
    case .now: return today
    case .near(let days): return today + days
    case .weekday(let weekday): return DatePhrase.day(weekday, direction, from: today)
    case .last(let weekday):
      return DatePhrase.day(weekday, .past, from: today - 1)
    case .next(let weekday):
      return today - today.weekday.rawValue + 7 + weekday.rawValue
    case .shift(let count, let unit):
      switch unit {
      case .days: return today + count
      case .weeks: return today + count * 7
      case .months: return today.adding(months: count)
      case .workdays: return workdays.day(count, after: today)
      }
    case .calendar(let day, let month, let year?): return Day(year: year, month: month, day: day)
    case .calendar(let day, let month, nil):
      return DatePhrase.day(day, month, direction, from: today)
    case .dated(let weekday, let day, let month, let year):
      return DatePhrase.day(weekday, day, month, year, direction, from: today)
    case .day(let day): return day
    case .end(let period): return DatePhrase.end(period, direction, from: today)
    }
  }

  /// Whether the words themselves say that the day is over.
  func isExplicitlyPast(_ day: Day, today: Day) -> Bool {
    switch self {
    case .weekday, .now, .next, .end: false
    case .near, .last, .shift, .calendar, .dated, .day: day < today
    }
  }

  private static func day(_ weekday: Weekday, _ direction: WhenDirection, from today: Day) -> Day {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    switch direction {
    case .past: return ahead == 0 ? today : today + ahead - 7
    case .future: return today + (ahead == 0 ? 7 : ahead)
    case .nearest: return today + ahead
    }
  }

  /// The nearest year in the direction that has the day; 29 February may be eight years away.
  private static func day(
    _ day: Int, _ month: Int, _ direction: WhenDirection, from today: Day
  ) -> Day? {
    let year = today.year
    let past = (0...8).lazy.compactMap { Day(year: year - $0, month: month, day: day) }
      .first { $0 <= today }
    let future = (0...8).lazy.compactMap { Day(year: year + $0, month: month, day: day) }
      .first { $0 >= today }
    switch direction {
    case .past: return past
    case .future: return future
    case .nearest:
      guard let past, let future else { return past ?? future }
      return today - past < future - today ? past : future
    }
  }

  /// The nearest such day that is that weekday, in the direction first; the two must agree.
  private static func day(
    _ weekday: Weekday, _ day: Int, _ month: Int, _ year: Int?, _ direction: WhenDirection,
    from today: Day
  ) -> Day? {
    if let year {
      let named = Day(year: year, month: month, day: day)
      return named?.weekday == weekday ? named : nil
    }
    let days = (-11...11).compactMap { Day(year: today.year + $0, month: month, day: day) }
      .filter { $0.weekday == weekday }
    func isAhead(_ day: Day) -> Bool { direction == .past ? day <= today : day >= today }
    let nearest = days.sorted { abs($0 - today) < abs($1 - today) }
    guard direction != .nearest, let first = nearest.first, abs(first - today) > 183 else {
      return nearest.first
    }
    return nearest.first(where: isAhead) ?? first
  }

  private static func end(
    _ period: DatePeriod, _ direction: WhenDirection, from today: Day
  ) -> Day? {
    let (year, month, _) = today.parts
    switch period {
    case .week:
      let friday = today - today.weekday.rawValue + Weekday.friday.rawValue
      return friday < today && direction != .past ? friday + 7 : friday
    case .month:
      return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    case .quarter:
      let last = (month + 2) / 3 * 3
      return Day(year: year, month: last, day: Day.length(ofMonth: last, year: year))
    case .year: return Day(year: year, month: 12, day: 31)
    }
  }
}
