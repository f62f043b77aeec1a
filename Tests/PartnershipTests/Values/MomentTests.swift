import Partnership
import Testing

@Test(arguments: [
  ("2025-03-14", "2025-03-14"), ("2025-03-14T09:05", "2025-03-14T09:05"),
  ("2025-03-14 09:05", "2025-03-14T09:05"), ("2025-03-14T09:05:59Z", "2025-03-14T09:05"),
  ("2025-03-14T00:00", "2025-03-14T00:00"), ("2025-03-14T23:59", "2025-03-14T23:59"),
])
func aMomentIsADayWithItsTimeWhereKnown(text: String, written: String) {
  #expect(Moment(text)?.description == written)
}

@Test(arguments: [
  "2025-03-14T", "2025-03-14T24:00", "2025-03-14T09:60", "2025-03-14x09:05", "2025-02-30T09:05",
  "2025-03-14T9:05", "2025-03-14T+9:05", "2025-03-14T-1:05", "2025-03-14T09:+5", "T09:05",
])
func whatIsNoMomentIsRefused(text: String) {
  #expect(Moment(text) == nil)
}

@Test func withoutATimeAMomentStandsBeforeItsDaysTimes() throws {
  let texts = ["2025-03-13T23:59", "2025-03-14", "2025-03-14T00:00", "2025-03-14T00:01"]
  let moments = try texts.map { try #require(Moment($0)) }
  #expect(moments.reversed().sorted() == moments)
}

@Test(arguments: [(0, 0, 0), (23, 59, 1_439), (9, 5, 545)])
func aClockTimeIsACountOfMinutes(hour: Int, minute: Int, minutes: Int) {
  #expect(TimeOfDay(hour: hour, minute: minute)?.minutes == minutes)
}

@Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1)])
func noOtherClockTimeExists(hour: Int, minute: Int) {
  #expect(TimeOfDay(hour: hour, minute: minute) == nil)
}
