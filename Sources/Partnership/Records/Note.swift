/// Free text that counts in no rule, no touch and no score; it may belong to several vendors.
package struct Note: Fielded {
  package var header: Header
  package var on: Moment
  package var text: String
  package var isUnread: Bool
  package var talk: RecordID?

  package init(
    header: Header,
    on: Moment,
    text: String,
    isUnread: Bool = false,
    talk: RecordID? = nil
  ) {
    self.header = header
    self.on = on
    self.text = text
    self.isUnread = isUnread
    self.talk = talk
  }

  package init(blank header: Header) {
    self.init(header: header, on: Moment(Day(number: 0)), text: "")
  }
}

extension Note {
  package static let recordKind = RecordKind.note

  package static let fields: [Field<Note>] = [
    Field("on", \.on, .moment, "On", "When it was written.", required: true),
    Field("text", \.text, .note, "Text", "The note.", required: true),
    Field(
      "isUnread", \.isUnread, .flag, "To complete",
      "Whether the line claimed to be something else and could not be read.", use: .screen),
    Field(
      "talk", \.talk, .reference(nil), "Talk", "The first record of the same talk.", use: .screen),
  ]
}
