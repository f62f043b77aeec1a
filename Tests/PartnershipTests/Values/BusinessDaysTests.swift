import Partnership
import Testing

/// 2025-03-17 is a Monday.
private let monday = Day(2025, 3, 17)

@Test(arguments: [
  (0, 0), (1, 1), (4, 4), (5, 4), (6, 4), (7, 5), (8, 6), (11, 9), (13, 9), (14, 10), (28, 20),
  (-1, 0),
])
func workingDaysAreCountedFromTheDayAfter(offset: Int, count: Int) {
  #expect(BusinessDays().count(after: monday, through: monday + offset) == count)
}

@Test func aHolidayCountsOnlyOnAWorkingDayInside() {
  let holidays: Set<Day> = [monday, monday + 1, monday + 5, monday + 7, monday + 8]
  let workdays = BusinessDays(holidays: holidays)
  #expect(workdays.count(after: monday, through: monday + 7) == 3)
  #expect(workdays.count(after: monday, through: monday + 8) == 3)
  #expect(!workdays.contains(monday))
  #expect(workdays.contains(monday + 2))
}

@Test(arguments: [(0, 0), (1, 1), (4, 4), (5, 7), (6, 8), (10, 14), (-1, -3), (-5, -7)])
func theCountedWorkingDayIsFound(count: Int, offset: Int) {
  #expect(BusinessDays().day(count, after: monday) == monday + offset)
}

@Test func countingAgreesWithCountingDayByDay() {
  let workdays = BusinessDays(holidays: [monday + 3, monday + 20, monday + 26])
  for start in 0..<14 {
    for length in 0..<30 {
      let first = monday + start
      let expected = (0..<length).count { workdays.contains(first + $0 + 1) }
      #expect(workdays.count(after: first, through: first + length) == expected)
    }
  }
}

@Test func theLatestDayGivesExactlyTheWorkingDays() {
  let workdays = BusinessDays(holidays: [monday + 3])
  for offset in 0..<14 {
    let start = monday + offset
    let latest = workdays.latestDay(giving: 10, before: start)
    #expect(workdays.count(after: latest, through: start) == 10)
    #expect(workdays.count(after: latest + 1, through: start) == 9)
  }
}
