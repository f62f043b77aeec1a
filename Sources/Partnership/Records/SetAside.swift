/// Takes one record out of the dossier, with a reason.
package struct SetAside: Fielded {
  package var header: Header
  package var record: RecordID
  package var on: Day
  package var by: String
  package var reason: String

  package init(
    header: Header,
    record: RecordID,
    on: Day,
    by: String,
    reason: String
  ) {
    self.header = header
    self.record = record
    self.on = on
    self.by = by
    self.reason = reason
  }

  package init(blank header: Header) {
    self.init(header: header, record: RecordID(""), on: Day(number: 0), by: "", reason: "")
  }
}

extension SetAside {
  package static let recordKind = RecordKind.setAside

  package static let fields: [Field<SetAside>] = [
    Field(
      "record", \.record, .reference(nil), "Record", "The record that no longer counts.",
      required: true),
    Field("on", \.on, .day, "On", "The day it was set aside.", required: true),
    Field("by", \.by, .text, "By", "Who set it aside.", required: true),
    Field("reason", \.reason, .note, "Reason", "Why.", required: true),
  ]
}
