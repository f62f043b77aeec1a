import Partnership
import Testing

private let now = LogFixture.moment("2025-03-14T10:30")

private func whole(_ text: String, _ direction: WhenDirection, at now: Moment = now) -> String {
  switch WhenPhrase.whole(text, direction, now: now) {
  case .moment(let moment): moment.description
  case .ambiguous(let readings): readings.map(\.description).joined(separator: " or ")
  case .nothing: "nothing"
  }
}

@Test(arguments: [
  ("now", "2025-03-14T10:30", "2025-03-14T10:30"), ("today", "2025-03-14", "2025-03-14"),
  ("yest", "2025-03-13", "2025-03-13"), ("tmr", "2025-03-15", "2025-03-15"),
  ("fri", "2025-03-14", "2025-03-21"), ("Sat", "2025-03-08", "2025-03-15"),
  ("thursday", "2025-03-13", "2025-03-20"), ("last fri", "2025-03-07", "2025-03-07"),
  ("last sat", "2025-03-08", "2025-03-08"), ("next fri", "2025-03-21", "2025-03-21"),
  ("next mon", "2025-03-17", "2025-03-17"), ("next sun", "2025-03-23", "2025-03-23"),
  ("-3d", "2025-03-11", "2025-03-11"), ("+2w", "2025-03-28", "2025-03-28"),
  ("+1b", "2025-03-17", "2025-03-17"), ("-1b", "2025-03-13", "2025-03-13"),
  ("3d ago", "2025-03-11", "2025-03-11"), ("1m ago", "2025-02-14", "2025-02-14"),
  ("14 mar", "2025-03-14", "2025-03-14"), ("13 Mar", "2025-03-13", "2026-03-13"),
  ("15 MARCH", "2024-03-15", "2025-03-15"), ("mar 15", "2024-03-15", "2025-03-15"),
  ("29 feb", "2024-02-29", "2028-02-29"), ("29 feb 2025", "nothing", "nothing"),
  ("31 apr", "nothing", "nothing"), ("14 mar 2020", "2020-03-14", "2020-03-14"),
  ("2024-02-29", "2024-02-29", "2024-02-29"), ("2025-02-29", "nothing", "nothing"),
  ("2025-03-14 09:05", "2025-03-14T09:05", "2025-03-14T09:05"),
  ("eow", "2025-03-14", "2025-03-14"), ("eom", "2025-03-31", "2025-03-31"),
  ("eoq", "2025-03-31", "2025-03-31"), ("eoy", "2025-12-31", "2025-12-31"),
  ("9am", "2025-03-14T09:00", "2025-03-15T09:00"), ("3pm", "2025-03-13T15:00", "2025-03-14T15:00"),
  ("10:30", "2025-03-14T10:30", "2025-03-15T10:30"),
  ("noon", "2025-03-13T12:00", "2025-03-14T12:00"),
  ("12am", "2025-03-14T00:00", "2025-03-15T00:00"),
  ("fri 9am", "2025-03-14T09:00", "2025-03-21T09:00"),
  ("fri, 21 mar", "2025-03-21", "2025-03-21"), ("thu 21 mar 2024", "2024-03-21", "2024-03-21"),
  ("fri 21 mar 2024", "nothing", "nothing"), ("fri 2025-03-21", "2025-03-21", "2025-03-21"),
  ("mon 3 mar", "2025-03-03", "2025-03-03"), ("tue 3 mar", "2020-03-03", "2026-03-03"),
  ("3/4", "2024-04-03 or 2025-03-04", "2025-04-03 or 2026-03-04"),
  ("3/3", "2025-03-03", "2026-03-03"),
  ("12.3.", "2025-03-12 or 2024-12-03", "2026-03-12 or 2025-12-03"),
  ("3/4/25", "2025-04-03 or 2025-03-04", "2025-04-03 or 2025-03-04"),
  ("1530", "2025-03-13T15:30", "2025-03-14T15:30"), ("2575", "nothing", "nothing"),
  ("25:00", "nothing", "nothing"), ("13pm", "nothing", "nothing"), ("+2", "nothing", "nothing"),
  ("+99999d", "nothing", "nothing"), ("soon", "nothing", "nothing"),
  ("fri mon", "nothing", "nothing"),
  ("", "nothing", "nothing"),
])
func aPhraseIsReadInBothDirections(text: String, past: String, future: String) {
  #expect(whole(text, .past) == past)
  #expect(whole(text, .future) == future)
}

@Test(arguments: [
  ("2025-01-31", "+1m", "2025-02-28"), ("2024-01-31", "+1m", "2024-02-29"),
  ("2025-03-31", "-1m", "2025-02-28"), ("2025-03-15", "eow", "2025-03-21"),
  ("2025-03-16", "fri", "2025-03-21"), ("2025-12-31", "eoq", "2025-12-31"),
  ("2025-04-01", "eoq", "2025-06-30"), ("2025-12-31", "1 jan", "2026-01-01"),
  ("2025-03-10", "next fri", "2025-03-21"), ("2025-03-16", "next mon", "2025-03-17"),
])
func monthsEndAndWeeksTurnAsTheCalendarDoes(today: String, text: String, day: String) {
  #expect(whole(text, .future, at: LogFixture.moment(today)) == day)
}

@Test func workingDaysLeaveOutHolidays() {
  let workdays = BusinessDays(holidays: [LogFixture.day("2025-03-17")])
  let answer = WhenPhrase.whole("+1b", .future, now: now, workdays: workdays)
  #expect(answer == .moment(LogFixture.moment("2025-03-18")))
}

private func money(_ text: String) -> String {
  switch MoneyText.read(text) {
  case .money(let money): money.written
  case .ambiguous(let first, let second): first.written + " or " + second.written
  case .nothing: "nothing"
  }
}

@Test(arguments: [
  ("120k", "120,000"), ("1,250.50 EUR", "1,250.50 EUR"), ("1.250,50", "1,250.50"),
  ("€84k", "84,000 EUR"), ("84k€", "84,000 EUR"), ("$1,250", "1,250 USD"), ("US$ 5", "5 USD"),
  ("EUR 1250", "1,250 EUR"), ("1250eur", "1,250 EUR"), ("1'250.50 CHF", "1,250.50 CHF"),
  ("1.5m", "1,500,000"), ("0.5k", "500"), ("12", "12"), ("12.5", "12.50"), ("12,5", "12.50"),
  ("0.005", "0.01"), ("-500", "-500"), ("1,250,000", "1,250,000"), ("1.250.000", "1,250,000"),
  ("1.250", "1,250 or 1.25"), ("1,250", "1,250"), ("1.250k", "1,250,000 or 1,250"),
  ("0.125", "0.13"), ("9999999999999", "9,999,999,999,999"), ("99999999999999", "nothing"),
  ("", "nothing"), ("k", "nothing"), ("€", "nothing"), ("12 monkeys", "nothing"),
  ("1,2.3,4", "nothing"),
  ("12%", "nothing"), ("1..2", "nothing"), ("abc", "nothing"), ("٣", "nothing"),
])
func anAmountIsReadAsPeopleTypeIt(text: String, amount: String) {
  #expect(money(text) == amount)
}
