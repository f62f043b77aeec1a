/// Support requests of a period that were not logged one by one.
package struct RequestCount: Fielded {
  package var header: Header
  package var on: Day
  package var requests: Int
  package var bypassed: Int
  package var source: String?

  package init(
    header: Header,
    on: Day,
    requests: Int = 0,
    bypassed: Int = 0,
    source: String? = nil
  ) {
    self.header = header
    self.on = on
    self.requests = requests
    self.bypassed = bypassed
    self.source = source
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0))
  }
}

extension RequestCount {
  package static let recordKind = RecordKind.requestCount

  package static let fields: [Field<RequestCount>] = [
    Field("on", \.on, .day, "On", "The end of the period.", required: true),
    Field(
      "requests", \.requests, .integer(0...1_000_000_000), "Requests", "How many there were.",
      required: true),
    Field(
      "bypassed", \.bypassed, .integer(0...1_000_000_000), "Bypassed",
      "How many went round the agreed way.", required: true),
    Field("source", \.source, .text, "Source", "Who counted."),
  ]
}
