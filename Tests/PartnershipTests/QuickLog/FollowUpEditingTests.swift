import Partnership
import Testing

private let moment = LogFixture.moment("2025-03-13T09:00")

/// The records of a line that was saved on Thursday 13 March, numbered from 500 on.
private func saved(_ line: String) -> [Record] {
  var yesterday = LogFixture.context
  yesterday.now = moment
  return LogLine.parse(line, in: yesterday).records.enumerated().map { place, record in
    var record = record
    record.header.id = RecordID(number: 500 + place)
    record.header.madeAt = moment
    if case .followUp(var followUp) = record, followUp.link != nil {
      followUp.link = RecordID("500")
      record = followUp.asRecord
    }
    return record
  }
}

/// What changing the first record's line does while the others stand in the store.
private func edits(_ records: [Record], to line: String) -> [Edit] {
  var context = LogFixture.context
  for record in records { context.records[record.id] = record }
  return LogLine.editing(records[0], line: line, in: context).edits
}

private func changedFollowUp(_ edits: [Edit], at place: Int = 1) -> FollowUp? {
  guard edits.indices.contains(place), case .change(_, let after) = edits[place],
    case .followUp(let followUp) = after
  else { return nil }
  return followUp
}

@Test func changingTheWordsOfAFollowUpChangesTheOneInTheStore() throws {
  let records = saved("c 9am morning >fri do")
  let edits = edits(records, to: "c 9am morning >fri do x")
  #expect(edits.count == 2)
  let followUp = try #require(changedFollowUp(edits))
  #expect(followUp.id == RecordID("501"))
  #expect(followUp.text == "do x")
  #expect(followUp.dueOn == LogFixture.day("2025-03-14"))
}

@Test func changingTheDayOfAFollowUpMovesTheOneInTheStore() throws {
  let edits = edits(saved("c talked >fri do"), to: "c talked >mon do")
  #expect(edits.count == 2)
  #expect(try #require(changedFollowUp(edits)).dueOn == LogFixture.day("2025-03-17"))
}

@Test func aFollowUpTakenOutOfTheLineIsRemoved() {
  let records = saved("c talked >fri do >mon ask")
  let edits = edits(records, to: "c talked >mon ask")
  #expect(edits.count == 2)
  #expect(edits.last == .remove(records[1]))
}

@Test func aFollowUpThatIsGoneIsNotMadeAgain() {
  let records = saved("c talked >fri do")
  #expect(edits([records[0]], to: "c talked >fri do x").count == 1)
}

@Test func aPostponedFollowUpKeepsItsDayWhereTheLineDoes() throws {
  var records = saved("c talked >fri do")
  guard case .followUp(var followUp) = records[1] else {
    Issue.record("expected a follow-up")
    return
  }
  followUp.dueOn = LogFixture.day("2025-04-01")
  records[1] = followUp.asRecord
  let changed = try #require(changedFollowUp(edits(records, to: "c talked >fri do x")))
  #expect(changed.text == "do x")
  #expect(changed.dueOn == LogFixture.day("2025-04-01"))
}

@Test func aNoteThatBecomesACallKeepsItsFollowUp() throws {
  let records = saved("note talked >fri do")
  let edits = edits(records, to: "call talked >fri do")
  #expect(edits.count == 3)
  #expect(edits.first == .remove(records[0]))
  let call = try #require(edits.dropFirst().first?.record)
  #expect(call.kind == .communication)
  #expect(changedFollowUp(edits, at: 2)?.link == call.id)
}

@Test func aLineOfFollowUpsAloneChangesTheOneThatIsEdited() throws {
  let records = saved(">fri do >mon ask")
  var context = LogFixture.context
  for record in records { context.records[record.id] = record }
  let edits = LogLine.editing(records[1], line: ">fri do >mon ask them", in: context).edits
  #expect(Set(edits.map(\.record.id)) == [RecordID("500"), RecordID("501")])
  #expect(edits.compactMap { $0.record.summaryText }.sorted() == ["ask them", "do"])
}
