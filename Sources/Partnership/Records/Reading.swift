package import FoundationEssentials

/// One value of a measure.
package struct Reading: Fielded {
  package var header: Header
  package var measureId: RecordID
  package var on: Day
  package var value: Decimal

  package init(
    header: Header,
    measureId: RecordID,
    on: Day,
    value: Decimal = 0
  ) {
    self.header = header
    self.measureId = measureId
    self.on = on
    self.value = value
  }

  package init(blank header: Header) {
    self.init(header: header, measureId: RecordID(""), on: Day(number: 0))
  }
}

extension Reading {
  package static let recordKind = RecordKind.reading

  package static let fields: [Field<Reading>] = [
    Field(
      "measureId", \.measureId, .reference(.measure), "Measure", "What was measured.",
      required: true),
    Field("on", \.on, .day, "On", "The day it stands for.", required: true),
    Field("value", \.value, .decimal, "Value", "The value read.", required: true),
  ]
}
