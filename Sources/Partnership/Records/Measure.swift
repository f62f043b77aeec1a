package import FoundationEssentials

/// A number that was promised in an SLA, or an outcome we want; a changed target is a new measure.
package struct Measure: Fielded {
  package var header: Header
  package var name: String
  package var kind: MeasureKind
  package var target: Decimal
  package var direction: MeasureDirection
  package var unit: String?
  package var definedOn: Day
  package var retiredOn: Moment?

  package init(
    header: Header,
    name: String,
    kind: MeasureKind = .sla,
    target: Decimal = 0,
    direction: MeasureDirection = .atLeast,
    unit: String? = nil,
    definedOn: Day,
    retiredOn: Moment? = nil
  ) {
    self.header = header
    self.name = name
    self.kind = kind
    self.target = target
    self.direction = direction
    self.unit = unit
    self.definedOn = definedOn
    self.retiredOn = retiredOn
  }

  package init(blank header: Header) {
    self.init(header: header, name: "", definedOn: Day(number: 0))
  }
}

extension Measure {
  package static let recordKind = RecordKind.measure

  package static let fields: [Field<Measure>] = [
    Field(
      "name", \.name, .text, "Name", "What is measured, such as First answer, critical.",
      required: true),
    Field("kind", choice: \.kind, "Kind", "sla = promised, outcome = wanted.", required: true),
    Field("target", \.target, .decimal, "Target", "Equal to the target is met.", required: true),
    Field(
      "direction", choice: \.direction, "Direction", "Which side of the target is good.",
      required: true),
    Field("unit", \.unit, .text, "Unit", "Such as % or min."),
    Field("definedOn", \.definedOn, .day, "Defined on", "The day it was agreed."),
    Field("retiredOn", \.retiredOn, .moment, "Retired on", "The day it stopped."),
  ]
}
