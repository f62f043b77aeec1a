/// Hides one line of Today until a day; it never changes a due day or a verdict.
package struct Postponement: Fielded {
  package var header: Header
  package var kind: String
  package var ref: String
  package var until: Day
  package var on: Day
  package var by: String

  package init(
    header: Header,
    kind: String,
    ref: String,
    until: Day,
    on: Day,
    by: String
  ) {
    self.header = header
    self.kind = kind
    self.ref = ref
    self.until = until
    self.on = on
    self.by = by
  }

  package init(blank header: Header) {
    self.init(header: header, kind: "", ref: "", until: Day(number: 0), on: Day(number: 0), by: "")
  }
}

extension Postponement {
  package static let recordKind = RecordKind.postponement

  package static let fields: [Field<Postponement>] = [
    Field(
      "kind", \.kind, .text, "Kind", "The kind of the attention, such as reply or notice.",
      required: true),
    Field("ref", \.ref, .text, "What", "The record, or vendor, or never.", required: true),
    Field("until", \.until, .day, "Until", "The day it shows again.", required: true),
    Field("on", \.on, .day, "On", "The day it was postponed.", required: true),
    Field("by", \.by, .text, "By", "Who postponed it.", required: true),
  ]
}
