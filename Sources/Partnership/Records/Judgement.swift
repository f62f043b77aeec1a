/// A dated gut-check of one person on one topic.
package struct Judgement: Fielded {
  package var header: Header
  package var on: Day
  package var by: RecordID
  package var topic: JudgementTopic
  package var level: Int
  package var note: String?
  package var about: Side
  package var expiresAfterDays: Int?

  package init(
    header: Header,
    on: Day,
    by: RecordID,
    topic: JudgementTopic = .trust,
    level: Int = 3,
    note: String? = nil,
    about: Side = .vendor,
    expiresAfterDays: Int? = nil
  ) {
    self.header = header
    self.on = on
    self.by = by
    self.topic = topic
    self.level = level
    self.note = note
    self.about = about
    self.expiresAfterDays = expiresAfterDays
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0), by: RecordID(""))
  }
}

extension Judgement {
  package static let recordKind = RecordKind.judgement

  package static let fields: [Field<Judgement>] = [
    Field("on", \.on, .day, "On", "The day of the judgement.", required: true),
    Field("by", \.by, .reference(.contact), "By", "Who judges.", required: true),
    Field("topic", choice: \.topic, "Topic", "What is judged.", required: true),
    Field("level", \.level, .integer(1...5), "Level", "1 is worst, 5 is best.", required: true),
    Field("note", \.note, .note, "Note", "Why; required at levels 1 and 2."),
    Field("about", choice: \.about, "About", "us holds what the vendor says of us."),
    Field(
      "expiresAfterDays", \.expiresAfterDays, .integer(1...36_500), "Holds for, days",
      "How long it stands; the policy's 90 when empty."),
  ]
}
