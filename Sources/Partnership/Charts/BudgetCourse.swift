/// What was billed against what was budgeted, in one currency, by years and by months.
package struct BudgetCourse: Hashable, Sendable {
  /// Three letters; nil where nobody said.
  package let currency: String?
  /// Every year with an invoice, the newest first.
  package let years: [BudgetPeriod]
  /// The months with an invoice among the last twelve, the newest first.
  package let months: [BudgetPeriod]

  /// The largest amount that is billed or budgeted in a year, in minor units.
  package var highestYear: Int { Self.highest(of: years) }

  /// The same in a month.
  package var highestMonth: Int { Self.highest(of: months) }

  private static func highest(of periods: [BudgetPeriod]) -> Int {
    periods.map { max($0.billed, $0.budgeted) }.max() ?? 0
  }

  /// The courses of a dossier as it was seen, the currency with most invoices first.
  static func all(in dossier: Dossier, on day: Day) -> [BudgetCourse] {
    var groups: [String?: [Invoice]] = [:]
    for invoice in dossier.invoices {
      groups[invoice.currency ?? dossier.vendor.currency, default: []].append(invoice)
    }
    let sorted = groups.sorted {
      ($1.value.count, $0.key ?? "~") < ($0.value.count, $1.key ?? "~")
    }
    return sorted.map { BudgetCourse($0.key, $0.value, on: day) }
  }

  private init(_ currency: String?, _ invoices: [Invoice], on day: Day) {
    self.currency = currency
    years = Set(invoices.map(\.on.year)).sorted(by: >).map { year in
      BudgetPeriod(year: year, month: nil, invoices.filter { $0.on.year == year })
    }
    let (year, month, _) = day.parts
    months = (0..<12).compactMap { back -> BudgetPeriod? in
      let (wantedYear, place) = (year * 12 + month - 1 - back).quotientAndRemainder(dividingBy: 12)
      let found = invoices.filter { $0.on.year == wantedYear && $0.on.month == place + 1 }
      return found.isEmpty ? nil : BudgetPeriod(year: wantedYear, month: place + 1, found)
    }
  }
}

/// The invoices of one year or month, in one currency; amounts in minor units.
package struct BudgetPeriod: Hashable, Sendable {
  package let year: Int
  /// 1–12; nil for a whole year.
  package let month: Int?
  /// Everything that was billed.
  package let billed: Int
  /// What was billed where a budget had been set.
  package let billedAgainst: Int
  package let budgeted: Int
  /// Invoices for which no budget had been set.
  package let unbudgetedCount: Int
  /// Invoices that nobody had told us of.
  package let surpriseCount: Int
  /// The invoices in the order of their days.
  package let invoices: [RecordID]

  init(year: Int, month: Int?, _ invoices: [Invoice]) {
    self.year = year
    self.month = month
    billed = Self.sum(invoices.map(\.actual))
    let planned = invoices.filter { $0.budgeted != nil }
    billedAgainst = Self.sum(planned.map(\.actual))
    budgeted = Self.sum(planned.compactMap(\.budgeted))
    unbudgetedCount = invoices.count - planned.count
    surpriseCount = invoices.count(where: \.surprise)
    self.invoices = invoices.map(\.header.id)
  }

  /// By how much what was billed lies above its budget, in whole percent, halves away from zero;
  /// nil without a budget.
  package var overPercent: Int? {
    guard budgeted > 0, budgeted < Int.max / 4, billedAgainst >= 0 else { return nil }
    let isOver = billedAgainst >= budgeted
    let gap = isOver ? billedAgainst - budgeted : budgeted - billedAgainst
    let (doubled, isTooLarge) = gap.multipliedReportingOverflow(by: 200)
    guard !isTooLarge, doubled < Int.max / 2 else { return nil }
    let rounded = (doubled + budgeted) / (budgeted * 2)
    return isOver ? rounded : -rounded
  }

  /// Clamped where it would not fit, so that no amount can stop a chart.
  private static func sum(_ amounts: [Int]) -> Int {
    amounts.reduce(0) { sum, amount in
      let (total, isTooLarge) = sum.addingReportingOverflow(amount)
      return isTooLarge ? Int.max : total
    }
  }
}
