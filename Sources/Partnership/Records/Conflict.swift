/// A disagreement, open until settled.
package struct Conflict: Fielded {
  package var header: Header
  package var raisedOn: Day
  package var by: Side
  package var fault: Fault?
  package var cause: ConflictCause?
  package var severity: Severity
  package var escalatedOn: Moment?
  package var resolvedOn: Moment?
  package var resolution: String?
  package var lesson: String?
  package var repeatOf: RecordID?
  package var text: String?

  package init(
    header: Header,
    raisedOn: Day,
    by: Side = .us,
    fault: Fault? = nil,
    cause: ConflictCause? = nil,
    severity: Severity = .medium,
    escalatedOn: Moment? = nil,
    resolvedOn: Moment? = nil,
    resolution: String? = nil,
    lesson: String? = nil,
    repeatOf: RecordID? = nil,
    text: String? = nil
  ) {
    self.header = header
    self.raisedOn = raisedOn
    self.by = by
    self.fault = fault
    self.cause = cause
    self.severity = severity
    self.escalatedOn = escalatedOn
    self.resolvedOn = resolvedOn
    self.resolution = resolution
    self.lesson = lesson
    self.repeatOf = repeatOf
    self.text = text
  }

  package init(blank header: Header) {
    self.init(header: header, raisedOn: Day(number: 0))
  }
}

extension Conflict {
  package static let recordKind = RecordKind.conflict

  package static let fields: [Field<Conflict>] = [
    Field("raisedOn", \.raisedOn, .day, "Raised on", "The day somebody said it.", required: true),
    Field("by", choice: \.by, "Raised by", "Who raised it."),
    Field("fault", choice: \.fault, "Fault", "Whose fault; unknown counts on neither side."),
    Field("cause", choice: \.cause, "Cause", "What it is about."),
    Field("severity", choice: \.severity, "Severity", "How bad it is."),
    Field("escalatedOn", \.escalatedOn, .moment, "Escalated", "When it went a step up."),
    Field("resolvedOn", \.resolvedOn, .moment, "Resolved", "When it was settled."),
    Field("resolution", \.resolution, .note, "Resolution", "How it was settled."),
    Field("lesson", \.lesson, .note, "Lesson", "What both learned."),
    Field(
      "repeatOf", \.repeatOf, .reference(.conflict), "Repeat of",
      "The earlier conflict that came back."),
    Field("text", \.text, .note, "Text", "What the conflict is.", use: .screen),
  ]
}
