/// What was billed, against what we had budgeted.
package struct Invoice: Fielded {
  package var header: Header
  package var on: Day
  package var actual: Int
  package var period: String?
  package var budgeted: Int?
  package var surprise: Bool
  package var currency: String?

  package init(
    header: Header,
    on: Day,
    actual: Int = 0,
    period: String? = nil,
    budgeted: Int? = nil,
    surprise: Bool = false,
    currency: String? = nil
  ) {
    self.header = header
    self.on = on
    self.actual = actual
    self.period = period
    self.budgeted = budgeted
    self.surprise = surprise
    self.currency = currency
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0))
  }
}

extension Invoice {
  package static let recordKind = RecordKind.invoice

  package static let fields: [Field<Invoice>] = [
    Field("on", \.on, .day, "On", "The day of the invoice.", required: true),
    Field("actual", \.actual, .money, "Amount", "What was billed.", required: true),
    Field("period", \.period, .text, "Period", "What it is for, such as 2025-01."),
    Field("budgeted", \.budgeted, .money, "Budget", "What we expected; empty = we set no budget."),
    Field("surprise", \.surprise, .flag, "Surprise", "Whether nobody had told us."),
    Field("currency", \.currency, .text, "Currency", "Three letters, such as EUR.", use: .screen),
  ]
}
