import Partnership
import Testing

private struct Bill {
  let on: Day
  let actual: Int
  let budget: Int?
  var currency: String? = "EUR"
  var isSurprise = false
}

private func courses(_ bills: [Bill], currency: String? = nil) -> [BudgetCourse] {
  var dossier = Dossier.story()
  dossier.vendor.currency = currency
  for (place, bill) in bills.enumerated() {
    dossier = dossier.adding("i\(place)x") {
      Invoice(
        header: $0, on: bill.on, actual: bill.actual * 100, budgeted: bill.budget.map { $0 * 100 },
        surprise: bill.isSurprise, currency: bill.currency)
    }
  }
  return dossier.charts(on: .ago(0), policy: Policy()).budgets
}

@Test func whatWasBilledIsSetAgainstTheBudgetOfTheSameInvoices() throws {
  let course = try #require(
    courses([
      Bill(on: Day(2025, 1, 31), actual: 105, budget: 100),
      Bill(on: Day(2025, 2, 28), actual: 100, budget: 100),
      Bill(on: Day(2025, 3, 31), actual: 50, budget: nil, isSurprise: true),
      Bill(on: Day(2024, 12, 31), actual: 90, budget: 100),
    ]).first)
  #expect(course.years.map(\.name) == ["2025", "2024"])
  #expect(course.years.map(\.billed) == [25_500, 9_000])
  #expect(course.years.map(\.overPercent) == [3, -10])
  #expect(
    course.years[0].words(in: "EUR") == "2025: billed EUR 255, budget EUR 200 for EUR 205 of it, "
      + "3 % over; 1 invoice without a budget; 1 surprise")
  #expect(
    course.years[1].words(in: "EUR") == "2024: billed EUR 90, budget EUR 100, 10 % under")
  #expect(course.highestYear == 25_500)
}

@Test func currenciesStayApart() {
  let found = courses(
    [
      Bill(on: .ago(9), actual: 10, budget: nil, currency: "USD"),
      Bill(on: .ago(8), actual: 20, budget: nil, currency: nil),
      Bill(on: .ago(7), actual: 30, budget: nil),
    ], currency: "EUR")
  #expect(found.map(\.currency) == ["EUR", "USD"])
  #expect(found.map { $0.years.map(\.billed) } == [[5_000], [1_000]])
}

@Test func onlyTheLastTwelveMonthsWithAnInvoiceAreListed() {
  let found = courses([
    Bill(on: Day(2025, 3, 31), actual: 1, budget: 1),
    Bill(on: Day(2025, 4, 1), actual: 2, budget: 1),
    Bill(on: Day(2026, 3, 2), actual: 3, budget: 3),
    Bill(on: Day(2026, 3, 3), actual: 4, budget: 3),
  ])
  #expect(found.first?.months.map(\.name) == ["Mar 2026", "Apr 2025"])
  #expect(found.first?.months.map(\.billed) == [300, 200])
  #expect(found.first?.years.map(\.name) == ["2026", "2025"])
}

@Test(arguments: [
  (1_000, 1_000, "as budgeted"), (1_004, 1_000, "<1 % over"),
  (996, 1_000, "<1 % under"), (1_005, 1_000, "1 % over"), (994, 1_000, "1 % under"),
  (3_000, 1_000, "200 % over"), (0, 1_000, "100 % under"), (100, 0, "no budget"),
])
func theGapIsRoundedHalfAwayFromZero(actual: Int, budget: Int, verdict: String) {
  let found = courses([Bill(on: .ago(9), actual: actual, budget: budget)])
  #expect(found.first?.years.first?.verdict == verdict)
}

@Test func amountsThatDoNotFitAreClamped() {
  let huge = Int.max / 100
  let found = courses([
    Bill(on: .ago(9), actual: huge, budget: huge), Bill(on: .ago(8), actual: huge, budget: huge),
  ])
  #expect(found.first?.years.first?.billed == Int.max)
  #expect(found.first?.years.first?.overPercent == nil)
}
