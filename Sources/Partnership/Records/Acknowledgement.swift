/// A person's word on an open sign: seen, or a plan was agreed.
package struct Acknowledgement: Fielded {
  package var header: Header
  package var sign: String
  package var side: Side
  package var on: Day
  package var by: String
  package var reason: String
  package var state: AcknowledgementState
  package var untilOn: Day?

  package init(
    header: Header,
    sign: String,
    side: Side = .vendor,
    on: Day,
    by: String,
    reason: String,
    state: AcknowledgementState = .acknowledged,
    untilOn: Day? = nil
  ) {
    self.header = header
    self.sign = sign
    self.side = side
    self.on = on
    self.by = by
    self.reason = reason
    self.state = state
    self.untilOn = untilOn
  }

  package init(blank header: Header) {
    self.init(header: header, sign: "", on: Day(number: 0), by: "", reason: "")
  }
}

extension Acknowledgement {
  package static let recordKind = RecordKind.acknowledgement

  package static let fields: [Field<Acknowledgement>] = [
    Field("sign", \.sign, .text, "Sign", "The sign's identifier.", required: true),
    Field("side", choice: \.side, "Side", "Whose sign it is.", required: true),
    Field("on", \.on, .day, "On", "The day it was acknowledged.", required: true),
    Field("by", \.by, .text, "By", "Who acknowledged it.", required: true),
    Field("reason", \.reason, .note, "Reason", "Why.", required: true),
    Field("state", choice: \.state, "State", "acknowledged, or plan where a plan was agreed."),
    Field("untilOn", \.untilOn, .day, "Until", "The day it returns."),
  ]
}
