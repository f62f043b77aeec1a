/// Monday to Friday without holidays.
package struct BusinessDays: Hashable, Sendable {
  package let holidays: Set<Day>

  package init(holidays: Set<Day> = []) {
    self.holidays = holidays
  }

  /// Whether people work on the day.
  package func contains(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !holidays.contains(day)
  }

  /// The number of working days d with start < d <= end; 0 when the end is not later.
  package func count(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    let days = end - start
    let weeks = days / 7
    var count = weeks * 5
    for offset in (weeks * 7)..<days where !(start + (offset + 1)).weekday.isWeekend {
      count += 1
    }
    return count
      - holidays.count { $0 > start && $0 <= end && !$0.weekday.isWeekend }
  }

  /// The `count`-th working day after `start`, or before it when negative; `start` itself for 0.
  package func day(_ count: Int, after start: Day) -> Day {
    var day = start
    var left = abs(count)
    let step = count < 0 ? -1 : 1
    while left > 0 {
      day = day + step
      if contains(day) { left -= 1 }
    }
    return day
  }
}
