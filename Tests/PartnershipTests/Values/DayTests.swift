import Partnership
import Testing

@Test(arguments: [
  ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
  ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("2025-03-17", 20_164),
])
func aDayIsACountOfDays(text: String, number: Int) {
  #expect(Day(text)?.number == number)
  #expect(Day(number: number).description == text)
}

@Test func everyDayOfFourCenturiesIsReadBack() {
  for number in -719_162..<(-719_162 + 146_097) {
    let (year, month, day) = Day(number: number).parts
    guard Day(year: year, month: month, day: day)?.number == number else {
      Issue.record("\(year)-\(month)-\(day) is not day \(number)")
      return
    }
  }
}

@Test(arguments: [
  "2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01", "2025-1-01",
  "2025/01/01", "20250101", "", "2025-01-0", "+025-01-01", "2025-01-1x", "２０２５-01-01",
])
func whatIsNoDayIsRefused(text: String) {
  #expect(Day(text) == nil)
}

@Test(arguments: [
  (2000, true), (1900, false), (2024, true), (2025, false), (2100, false), (2400, true),
])
func leapYearsFollowTheGregorianRule(year: Int, isLeap: Bool) {
  #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  #expect(Day.length(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
}

@Test(arguments: [
  ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
  ("2025-03-31", -1, "2025-02-28"),
  ("2025-01-15", -1, "2024-12-15"), ("2025-01-15", -13, "2023-12-15"),
  ("2025-12-31", 12, "2026-12-31"), ("2024-02-29", 12, "2025-02-28"),
  ("2025-05-05", 0, "2025-05-05"),
])
func monthsAreClampedToTheirLength(text: String, months: Int, expected: String) {
  #expect(Day(text)?.adding(months: months).description == expected)
}

@Test(arguments: [
  ("2025-03-17", Weekday.monday), ("2025-03-16", .sunday), ("1970-01-01", .thursday),
  ("1969-12-31", .wednesday), ("0001-01-01", .monday),
])
func weekdaysAreRight(text: String, weekday: Weekday) {
  #expect(Day(text)?.weekday == weekday)
  #expect(Day(text)?.weekday.isWeekend == (weekday == .sunday))
}

@Test func daysAreComparedAndSubtracted() {
  let day = Day(2025, 3, 1)
  #expect(day - 1 == Day(2025, 2, 28))
  #expect(day + 31 == Day(2025, 4, 1))
  #expect(Day(2025, 4, 1) - day == 31)
  #expect(day < day + 1)
}
