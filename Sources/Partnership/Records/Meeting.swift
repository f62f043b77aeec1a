/// An appointment of both sides, with agenda and outcome; it may belong to several vendors.
package struct Meeting: Fielded {
  package var header: Header
  package var at: Moment
  package var kind: MeetingKind
  package var status: MeetingStatus
  package var attendees: [RecordID]
  package var agenda: String?
  package var minutes: String?
  package var text: String?
  package var durationMinutes: Int?
  package var mood: Mood?
  package var talk: RecordID?
  package var answers: [RecordID]

  package init(
    header: Header,
    at: Moment,
    kind: MeetingKind = .operational,
    status: MeetingStatus = .planned,
    attendees: [RecordID] = [],
    agenda: String? = nil,
    minutes: String? = nil,
    text: String? = nil,
    durationMinutes: Int? = nil,
    mood: Mood? = nil,
    talk: RecordID? = nil,
    answers: [RecordID] = []
  ) {
    self.header = header
    self.at = at
    self.kind = kind
    self.status = status
    self.attendees = attendees
    self.agenda = agenda
    self.minutes = minutes
    self.text = text
    self.durationMinutes = durationMinutes
    self.mood = mood
    self.talk = talk
    self.answers = answers
  }

  package init(blank header: Header) {
    self.init(header: header, at: Moment(Day(number: 0)))
  }
}

extension Meeting {
  package static let recordKind = RecordKind.meeting

  package static let fields: [Field<Meeting>] = [
    Field("at", \.at, .moment, "When", "Day and time of the meeting.", required: true),
    Field(
      "kind", choice: \.kind, "Kind", "review, planning, strategy and workshop count as reviews."),
    Field("status", choice: \.status, "Status", "What became of it."),
    Field(
      "attendees", references: \.attendees, to: .contact, "Attendees",
      "Who of both sides is or was there."),
    Field("agenda", \.agenda, .note, "Agenda", "What to talk about."),
    Field("minutes", \.minutes, .note, "Minutes", "What was said and agreed."),
    Field("text", \.text, .text, "Subject", "What the meeting is called.", use: .screen),
    Field(
      "durationMinutes", \.durationMinutes, .integer(0...100_000), "Length (min)",
      "How long it takes or took.", use: .screen),
    Field("mood", choice: \.mood, "Mood", "How it felt.", use: .screen),
    Field(
      "talk", \.talk, .reference(nil), "Talk", "The first record of the same talk.", use: .screen),
    Field(
      "answers", references: \.answers, to: nil, "Answers", "The questions it answers.",
      use: .screen),
  ]
}
