/// Something of ours that the vendor should hear of early.
package struct Project: Fielded {
  package var header: Header
  package var name: String
  package var announcedOn: Day
  package var startsOn: Day
  package var vendorToldOn: Moment?

  package init(
    header: Header,
    name: String,
    announcedOn: Day,
    startsOn: Day,
    vendorToldOn: Moment? = nil
  ) {
    self.header = header
    self.name = name
    self.announcedOn = announcedOn
    self.startsOn = startsOn
    self.vendorToldOn = vendorToldOn
  }

  package init(blank header: Header) {
    self.init(header: header, name: "", announcedOn: Day(number: 0), startsOn: Day(number: 0))
  }
}

extension Project {
  package static let recordKind = RecordKind.project

  package static let fields: [Field<Project>] = [
    Field("name", \.name, .text, "Name", "What the project is called.", required: true),
    Field(
      "announcedOn", \.announcedOn, .day, "Known on", "The day it was known inside our house.",
      required: true),
    Field("startsOn", \.startsOn, .day, "Starts on", "The day it starts.", required: true),
    Field("vendorToldOn", \.vendorToldOn, .moment, "Told on", "When the vendor heard of it."),
  ]
}
