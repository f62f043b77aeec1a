/// Somebody's objection to a record or to a sign.
package struct Dispute: Fielded {
  package var header: Header
  package var record: RecordID?
  package var sign: String?
  package var on: Day
  package var by: String
  package var text: String

  package init(
    header: Header,
    record: RecordID? = nil,
    sign: String? = nil,
    on: Day,
    by: String,
    text: String
  ) {
    self.header = header
    self.record = record
    self.sign = sign
    self.on = on
    self.by = by
    self.text = text
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0), by: "", text: "")
  }
}

extension Dispute {
  package static let recordKind = RecordKind.dispute

  package static let fields: [Field<Dispute>] = [
    Field("record", \.record, .reference(nil), "Record", "The record that is disputed."),
    Field("sign", \.sign, .text, "Sign", "The sign that is disputed."),
    Field("on", \.on, .day, "On", "The day of the objection.", required: true),
    Field("by", \.by, .text, "By", "Who objects.", required: true),
    Field("text", \.text, .note, "Text", "What is said.", required: true),
  ]
}
