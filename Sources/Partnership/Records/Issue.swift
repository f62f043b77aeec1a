/// A disturbance: noticed by us, reported to the vendor, fixed.
package struct Issue: Fielded {
  package var header: Header
  package var noticedOn: Moment
  package var reportedOn: Moment?
  package var resolvedOn: Moment?
  package var severity: Severity
  package var text: String?
  package var outcome: String?

  package init(
    header: Header,
    noticedOn: Moment,
    reportedOn: Moment? = nil,
    resolvedOn: Moment? = nil,
    severity: Severity = .medium,
    text: String? = nil,
    outcome: String? = nil
  ) {
    self.header = header
    self.noticedOn = noticedOn
    self.reportedOn = reportedOn
    self.resolvedOn = resolvedOn
    self.severity = severity
    self.text = text
    self.outcome = outcome
  }

  package init(blank header: Header) {
    self.init(header: header, noticedOn: Moment(Day(number: 0)))
  }
}

extension Issue {
  package static let recordKind = RecordKind.issue

  package static let fields: [Field<Issue>] = [
    Field("noticedOn", \.noticedOn, .moment, "Noticed", "When we noticed it.", required: true),
    Field("reportedOn", \.reportedOn, .moment, "Reported", "When the vendor was told."),
    Field("resolvedOn", \.resolvedOn, .moment, "Fixed", "When it was over."),
    Field("severity", choice: \.severity, "Severity", "How bad it is."),
    Field("text", \.text, .note, "Text", "What happened.", use: .screen),
    Field("outcome", \.outcome, .note, "Outcome", "How it was fixed.", use: .screen),
  ]
}
