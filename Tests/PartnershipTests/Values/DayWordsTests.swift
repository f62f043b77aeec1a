import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test(arguments: [
  (0, "today"), (1, "Tue 18"), (13, "Sun 30"), (14, "31 Mar"), (-1, "Sun 16"), (-13, "Tue 4"),
  (-14, "3 Mar"), (289, "31 Dec"), (290, "1 Jan 2026"), (-77, "30 Dec 2024"),
])
func aNearDayIsSaidByItsWeekday(offset: Int, words: String) {
  #expect(DayWords.near(today + offset, today: today) == words)
}

@Test(arguments: [(0, "today"), (1, "yesterday"), (2, "2 days ago"), (66, "66 days ago")])
func thePastIsCountedInDays(days: Int, words: String) {
  #expect(DayWords.ago(today - days, today: today) == words)
}

@Test func aFullDateHasWeekdayAndYearWhereNeeded() {
  #expect(DayWords.fullDate(Day(2025, 3, 29), today: today) == "Sat 29 Mar")
  #expect(DayWords.fullDate(Day(2024, 2, 29), today: today) == "Thu 29 Feb 2024")
  #expect(DayWords.span(1) == "1 day")
  #expect(DayWords.span(0) == "0 days")
}
