/// One check made before or while choosing a vendor; one row per reference spoken to.
package struct ChecklistItem: Fielded {
  package var header: Header
  package var on: Day
  package var item: ChecklistTopic
  package var result: ChecklistResult
  package var note: String?

  package init(
    header: Header,
    on: Day,
    item: ChecklistTopic = .objective,
    result: ChecklistResult = .yes,
    note: String? = nil
  ) {
    self.header = header
    self.on = on
    self.item = item
    self.result = result
    self.note = note
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0))
  }
}

extension ChecklistItem {
  package static let recordKind = RecordKind.checklistItem

  package static let fields: [Field<ChecklistItem>] = [
    Field("on", \.on, .day, "On", "The day of the check.", required: true),
    Field("item", choice: \.item, "Check", "What was checked.", required: true),
    Field(
      "result", choice: \.result, "Result", "yes, no, or na where it does not apply.",
      required: true),
    Field("note", \.note, .note, "Note", "What was found."),
  ]
}
