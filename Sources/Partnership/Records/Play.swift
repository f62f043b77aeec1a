/// The checklist that was started for an open sign.
package struct Play: Fielded {
  package var header: Header
  package var sign: String
  package var side: Side
  package var startedOn: Day
  package var followUps: [RecordID]

  package init(
    header: Header,
    sign: String,
    side: Side = .vendor,
    startedOn: Day,
    followUps: [RecordID] = []
  ) {
    self.header = header
    self.sign = sign
    self.side = side
    self.startedOn = startedOn
    self.followUps = followUps
  }

  package init(blank header: Header) {
    self.init(header: header, sign: "", startedOn: Day(number: 0))
  }
}

extension Play {
  package static let recordKind = RecordKind.play

  package static let fields: [Field<Play>] = [
    Field("sign", \.sign, .text, "Sign", "The sign's identifier.", required: true),
    Field("side", choice: \.side, "Side", "Whose sign it is.", required: true),
    Field("startedOn", \.startedOn, .day, "Started on", "The day it was started.", required: true),
    Field(
      "followUps", references: \.followUps, to: .followUp, "Steps",
      "The follow-ups that are its steps."),
  ]
}
