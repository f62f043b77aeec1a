/// A call, mail, chat, visit or portal message, whoever made it.
package struct Communication: Fielded {
  package var header: Header
  package var at: Moment
  package var channel: Channel
  package var direction: Direction
  package var contacts: [RecordID]
  package var purpose: Purpose?
  package var expectsReply: Bool
  package var answeredAt: Moment?
  package var outcome: Outcome?
  package var procedureBypassed: Bool
  package var afterHours: Bool
  package var otherVendor: String?
  package var voicemail: Bool
  package var summary: String?
  package var durationMinutes: Int?
  package var mood: Mood?
  package var issue: RecordID?
  package var talk: RecordID?
  package var answers: [RecordID]

  package init(
    header: Header,
    at: Moment,
    channel: Channel = .call,
    direction: Direction = .toVendor,
    contacts: [RecordID] = [],
    purpose: Purpose? = nil,
    expectsReply: Bool = false,
    answeredAt: Moment? = nil,
    outcome: Outcome? = nil,
    procedureBypassed: Bool = false,
    afterHours: Bool = false,
    otherVendor: String? = nil,
    voicemail: Bool = false,
    summary: String? = nil,
    durationMinutes: Int? = nil,
    mood: Mood? = nil,
    issue: RecordID? = nil,
    talk: RecordID? = nil,
    answers: [RecordID] = []
  ) {
    self.header = header
    self.at = at
    self.channel = channel
    self.direction = direction
    self.contacts = contacts
    self.purpose = purpose
    self.expectsReply = expectsReply
    self.answeredAt = answeredAt
    self.outcome = outcome
    self.procedureBypassed = procedureBypassed
    self.afterHours = afterHours
    self.otherVendor = otherVendor
    self.voicemail = voicemail
    self.summary = summary
    self.durationMinutes = durationMinutes
    self.mood = mood
    self.issue = issue
    self.talk = talk
    self.answers = answers
  }

  package init(blank header: Header) {
    self.init(header: header, at: Moment(Day(number: 0)))
  }
}

extension Communication {
  package static let recordKind = RecordKind.communication

  package static let fields: [Field<Communication>] = [
    Field("at", \.at, .moment, "When", "Day and time of the talk.", required: true),
    Field("channel", choice: \.channel, "Way", "By what means."),
    Field("direction", choice: \.direction, "Direction", "fromVendor when they came to us."),
    Field(
      "contacts", references: \.contacts, to: .contact, "People", "Who of either side took part."),
    Field("purpose", choice: \.purpose, "Purpose", "What it was for; leave empty when unknown."),
    Field(
      "expectsReply", \.expectsReply, .flag, "Reply expected",
      "Whether the one asked owes an answer."),
    Field("answeredAt", \.answeredAt, .moment, "Answered", "When the answer came."),
    Field("outcome", choice: \.outcome, "Outcome", "What became of the attempt."),
    Field(
      "procedureBypassed", \.procedureBypassed, .flag, "Round the procedure",
      "Whether the agreed way to ask was gone round."),
    Field(
      "afterHours", \.afterHours, .flag, "After hours", "Whether it fell outside working hours."),
    Field(
      "otherVendor", \.otherVendor, .text, "Other vendor",
      "The other vendor they were asked to coordinate with."),
    Field(
      "voicemail", \.voicemail, .flag, "Voicemail", "Whether a message was left.", use: .screen),
    Field("summary", \.summary, .note, "Summary", "What was said.", use: .screen),
    Field(
      "durationMinutes", \.durationMinutes, .integer(0...100_000), "Length (min)",
      "How long it took.",
      use: .screen),
    Field("mood", choice: \.mood, "Mood", "How it felt.", use: .screen),
    Field("issue", \.issue, .reference(.issue), "Issue", "The issue it belongs to.", use: .screen),
    Field(
      "talk", \.talk, .reference(nil), "Talk", "The first record of the same talk.", use: .screen),
    Field(
      "answers", references: \.answers, to: nil, "Answers", "The questions it answers.",
      use: .screen),
  ]
}
