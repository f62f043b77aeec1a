/// Advice with options, waiting for an answer.
package struct Recommendation: Fielded {
  package var header: Header
  package var on: Day
  package var side: Side
  package var text: String?
  package var options: [String]
  package var disclosedInterest: DisclosedInterest?
  package var decision: RecommendationAnswer?
  package var decidedOn: Moment?
  package var reason: String?
  package var dueOn: Day?
  package var outcome: String?
  package var optionCount: Int?

  package init(
    header: Header,
    on: Day,
    side: Side = .vendor,
    text: String? = nil,
    options: [String] = [],
    disclosedInterest: DisclosedInterest? = nil,
    decision: RecommendationAnswer? = nil,
    decidedOn: Moment? = nil,
    reason: String? = nil,
    dueOn: Day? = nil,
    outcome: String? = nil,
    optionCount: Int? = nil
  ) {
    self.header = header
    self.on = on
    self.side = side
    self.text = text
    self.options = options
    self.disclosedInterest = disclosedInterest
    self.decision = decision
    self.decidedOn = decidedOn
    self.reason = reason
    self.dueOn = dueOn
    self.outcome = outcome
    self.optionCount = optionCount
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0))
  }
}

extension Recommendation {
  package static let recordKind = RecordKind.recommendation

  package static let fields: [Field<Recommendation>] = [
    Field("on", \.on, .day, "On", "The day it was given.", required: true),
    Field("side", choice: \.side, "Given by", "Whose advice it is.", required: true),
    Field("text", \.text, .note, "Text", "What is recommended."),
    Field("options", texts: \.options, "Options", "The ways that were laid out."),
    Field(
      "disclosedInterest", choice: \.disclosedInterest, "Interest disclosed",
      "Whether they said what they gain by it; empty = not recorded."),
    Field("decision", choice: \.decision, "Answer", "What was decided."),
    Field("decidedOn", \.decidedOn, .moment, "Decided on", "When it was decided."),
    Field(
      "reason", \.reason, .note, "Reason", "Why; a refusal without a reason counts as ignored."),
    Field("dueOn", \.dueOn, .day, "Decide by", "30 days after it was given when empty."),
    Field("outcome", \.outcome, .note, "Outcome", "What came of it."),
    Field(
      "optionCount", \.optionCount, .integer(0...1_000), "Options, number",
      "How many options were laid out.", use: .screen),
  ]
}
