/// What both want: a goal that both win by, or an outcome we want.
package struct Goal: Fielded {
  package var header: Header
  package var text: String
  package var kind: GoalKind
  package var agreedOn: Day
  package var horizonYear: Int?
  package var reviewedOn: [Day]
  package var closedOn: Moment?
  package var outcome: GoalOutcome?
  package var dueOn: Day?

  package init(
    header: Header,
    text: String,
    kind: GoalKind = .shared,
    agreedOn: Day,
    horizonYear: Int? = nil,
    reviewedOn: [Day] = [],
    closedOn: Moment? = nil,
    outcome: GoalOutcome? = nil,
    dueOn: Day? = nil
  ) {
    self.header = header
    self.text = text
    self.kind = kind
    self.agreedOn = agreedOn
    self.horizonYear = horizonYear
    self.reviewedOn = reviewedOn
    self.closedOn = closedOn
    self.outcome = outcome
    self.dueOn = dueOn
  }

  package init(blank header: Header) {
    self.init(header: header, text: "", agreedOn: Day(number: 0))
  }
}

extension Goal {
  package static let recordKind = RecordKind.goal

  package static let fields: [Field<Goal>] = [
    Field("text", \.text, .note, "Text", "What is to be reached.", required: true),
    Field("kind", choice: \.kind, "Kind", "shared = if they win, we win.", required: true),
    Field("agreedOn", \.agreedOn, .day, "Agreed on", "The day it was agreed.", required: true),
    Field(
      "horizonYear", \.horizonYear, .integer(1900...9999), "Horizon", "The year it reaches to."),
    Field("reviewedOn", days: \.reviewedOn, "Reviewed on", "The days it was looked at together."),
    Field("closedOn", \.closedOn, .moment, "Closed on", "When it ended."),
    Field("outcome", choice: \.outcome, "Outcome", "How it ended."),
    Field("dueOn", \.dueOn, .day, "Due on", "The day it is wanted by.", use: .screen),
  ]
}
