import FoundationEssentials
import Partnership
import Testing

private func course(
  _ values: [String], target: String = "95", _ direction: MeasureDirection = .atLeast
) throws -> MeasureCourse? {
  let target = try #require(Decimal(string: target))
  var dossier = Dossier.story().adding("m") {
    Measure(
      header: $0, name: "Answered", target: target, direction: direction, unit: "%",
      definedOn: .ago(390))
  }
  for (place, value) in values.enumerated() {
    let value = try #require(Decimal(string: value))
    dossier = dossier.adding("r\(place)x") {
      Reading(
        header: $0, measureId: RecordID("m1"), on: .ago(values.count - place), value: value)
    }
  }
  return dossier.charts(on: .ago(0), policy: Policy()).measures.first
}

@Test func equalToTheTargetIsMetInBothDirections() throws {
  #expect(try course(["94.9", "95", "96"])?.readings.map(\.isMet) == [false, true, true])
  #expect(
    try course(["94.9", "95", "96"], .atMost)?.readings.map(\.isMet) == [true, true, false])
}

@Test func theLastTwelveReadingsAreShown() throws {
  let values = (1...14).map(String.init)
  let course = try course(values, target: "4")
  #expect(course?.readings.map(\.value.description) == (3...14).map(String.init))
  #expect(course?.score == "11 of 12 met")
  #expect(course?.lastWords == "last 14 %, met")
}

@Test func levelsLieBetweenTheLowestAndTheHighestOfValuesAndTarget() throws {
  #expect(try course(["0", "50", "100"])?.levels == [0, 50, 100])
  #expect(try course(["90", "100"], target: "80")?.levels == [50, 100])
  #expect(try course(["95", "95"])?.levels == [50, 50])
  #expect(try course([])?.levels == [])
}

@Test func aMeasureIsToldInWords() throws {
  #expect(
    try course(["90", "97.5"])?.words(on: .ago(0))
      == "Answered, at least 95 %: 1 of 2 met; last 97.5 %, met, on 1 Mar")
  #expect(try course([])?.words(on: .ago(0)) == "Answered, at least 95 %: no reading")
}

@Test func aRetiredMeasureIsNotShown() throws {
  let dossier = Dossier.story().adding("m", 2) {
    Measure(
      header: $0, name: "Up", definedOn: .ago(100),
      retiredOn: $0.id.text == "m1" ? .ago(3) : nil)
  }
  let charts = dossier.charts(on: .ago(0), policy: Policy())
  #expect(charts.measures.map(\.measure.header.id.text) == ["m2"])
  #expect(dossier.charts(on: .ago(4), policy: Policy()).measures.count == 2)
}
