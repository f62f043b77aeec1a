/// Something of ours to do by a day.
package struct FollowUp: Fielded {
  package var header: Header
  package var dueOn: Day
  package var text: String
  package var madeOn: Day?
  package var doneOn: Moment?
  package var assignee: RecordID?
  package var time: TimeOfDay?
  package var link: RecordID?
  package var outcome: String?

  package init(
    header: Header,
    dueOn: Day,
    text: String,
    madeOn: Day? = nil,
    doneOn: Moment? = nil,
    assignee: RecordID? = nil,
    time: TimeOfDay? = nil,
    link: RecordID? = nil,
    outcome: String? = nil
  ) {
    self.header = header
    self.dueOn = dueOn
    self.text = text
    self.madeOn = madeOn
    self.doneOn = doneOn
    self.assignee = assignee
    self.time = time
    self.link = link
    self.outcome = outcome
  }

  package init(blank header: Header) {
    self.init(header: header, dueOn: Day(number: 0), text: "")
  }
}

extension FollowUp {
  package static let recordKind = RecordKind.followUp

  package static let fields: [Field<FollowUp>] = [
    Field("dueOn", \.dueOn, .day, "Due on", "The day it is to be done.", required: true),
    Field("text", \.text, .note, "Text", "What is to be done.", required: true),
    Field("madeOn", \.madeOn, .day, "Made on", "The day it was written down."),
    Field("doneOn", \.doneOn, .moment, "Done on", "When it was done."),
    Field(
      "assignee", \.assignee, .reference(.contact), "For", "Who is to do it, or to be spoken to.",
      use: .screen),
    Field("time", \.time, .time, "At", "The clock time, where it matters.", use: .screen),
    Field("link", \.link, .reference(nil), "About", "The record it came from.", use: .screen),
    Field("outcome", \.outcome, .note, "Outcome", "What came of it.", use: .screen),
  ]
}
