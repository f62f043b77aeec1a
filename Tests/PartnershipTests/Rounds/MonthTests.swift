import Partnership
import Testing

private func month(_ text: String) -> Month { Month(text) ?? Month(of: Day(number: 0)) }

@Test func aMonthIsReadAndWritten() {
  #expect(Month("2025-03")?.description == "2025-03")
  #expect(Month("2025-03")?.words == "March 2025")
  #expect(Month("2024-02")?.lastDay == Day("2024-02-29"))
  #expect(Month(of: Day("2025-03-17") ?? Day(number: 0)) == Month("2025-03"))
}

@Test(arguments: ["", "2025-13", "2025-3", "2025", "March", "2025-03-01", "2025_03"])
func whatIsNoMonthIsRefused(text: String) {
  #expect(Month(text) == nil)
}

@Test func monthsAreCountedOverTheYear() {
  #expect(month("2025-01") + -1 == month("2024-12"))
  #expect(month("2024-11") + 3 == month("2025-02"))
  #expect(month("2024-12") < month("2025-01"))
  #expect(month("2025-02").contains(Day("2025-02-28") ?? Day(number: 0)))
  #expect(!month("2025-02").contains(Day("2025-03-01") ?? Day(number: 0)))
}
