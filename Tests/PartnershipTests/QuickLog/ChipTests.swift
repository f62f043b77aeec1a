import Partnership
import Testing

@Test(arguments: [
  ("read uptime 99,5", "Uptime 99.5"), ("note :private they may be sold", "private"),
  ("project on:-2d move starts:1 apr", "announced Wed 12 Mar"),
  ("goal on:-2d ship in two days", "agreed Wed 12 Mar"),
  ("dec re:68 later by:1 apr", "Tue 1 Apr"),
  ("dec re:68 yes", "about [68] move to annual billing"),
  ("note paid >fri call @maria", "Fri 21 Mar call @maria, with Maria Lopez"),
  ("done 17 sent", "closes [17] send the price sheet"),
  ("gut maturityus 4", "maturity us 4 of 5"),
])
func whatIsReadStandsOnAChip(line: String, chip: String) {
  let reading = LogLine.parse(line, in: LogFixture.context)
  #expect(reading.chips.contains { $0.text == chip }, "\(reading.chips.map(\.text))")
}

@Test func aDayForADecisionThatAnswersNothingStaysInItsText() throws {
  let reading = LogLine.parse("dec we stay by:fri", in: LogFixture.context)
  guard case .decision(let decision)? = reading.records.first else { return }
  #expect(decision.text == "we stay by:fri")
  #expect(
    reading.chips.contains {
      $0.state == .problem("by:fri stays in the text; it belongs to promise, rec or goal.")
    })
}

@Test(arguments: ["m 25:00 QBR", "call 9:75 about prices"])
func aTimeThatNoClockShowsIsRemarkedOn(line: String) {
  let reading = LogLine.parse(line, in: LogFixture.context)
  #expect(reading.problems.contains { $0.sentence.contains("is no time of a day") })
  #expect(reading.canBeSaved)
}

@Test(arguments: [("m 23:00 QBR"), ("call ratio 3:99 of them"), ("note - 25:00 stays")])
func whatIsATimeOrStandsInTheTextIsNotRemarkedOn(line: String) {
  let reading = LogLine.parse(line, in: LogFixture.context)
  #expect(!reading.problems.contains { $0.sentence.contains("is no time of a day") })
}
