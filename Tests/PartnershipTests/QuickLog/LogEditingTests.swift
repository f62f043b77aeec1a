import Partnership
import Testing

private let context = LogFixture.context

/// A record as it stands in the store after its line was saved yesterday.
private func saved(_ line: String, _ change: (inout Record) -> Void = { _ in }) -> Record {
  var yesterday = context
  yesterday.now = LogFixture.moment("2025-03-13T09:00")
  let reading = LogLine.parse(line, in: yesterday)
  var record = reading.records.first ?? .note(Note(blank: Header(id: RecordID("0"))))
  record.header.id = RecordID("500")
  record.header.madeAt = yesterday.now
  change(&record)
  return record
}

private func after(_ record: Record, _ line: String) -> Record? {
  let edits = LogLine.editing(record, line: line, in: context).edits
  guard edits.count == 1, case .change(let before, let after) = edits[0], before == record else {
    return nil
  }
  return after
}

@Test func editingTheTextKeepsTheIdTheMomentAndWhatWasFilledByHand() throws {
  let record = saved("c @sam :? asked for prices") { record in
    record = record.setting("answeredAt", to: .moment(LogFixture.moment("2025-03-14"))) ?? record
  }
  let changed = try #require(after(record, "c @sam :? asked for all prices"))
  #expect(changed.id == RecordID("500"))
  #expect(changed[field: "at"] == .moment(LogFixture.moment("2025-03-13T09:00")))
  #expect(changed[field: "answeredAt"] == .moment(LogFixture.moment("2025-03-14")))
  #expect(changed[field: "summary"] == .text("asked for all prices"))
  #expect(changed.header.raw == "c @sam :? asked for all prices")
}

@Test func wordsThatWereThereKeepTheirDay() throws {
  let record = saved("c yest asked")
  let changed = try #require(after(record, "c yest asked twice"))
  #expect(changed[field: "at"] == .moment(LogFixture.moment("2025-03-12")))
}

@Test func aNewDateCountsFromTheMomentOfTheLineAsItsReadingShows() throws {
  let record = saved("p fri prices")
  #expect(record[field: "dueOn"] == .day(LogFixture.day("2025-03-14")))
  let changed = try #require(after(record, "p +1w prices"))
  #expect(changed[field: "dueOn"] == .day(LogFixture.day("2025-03-20")))
  let reading = LogLine.editing(record, line: "p +1w prices", in: context).reading
  #expect(reading.chips.first { $0.label == .due }?.text == "Thu 20 Mar")
}

@Test func aMarkTakenOutEmptiesItsFieldAlone() throws {
  let record = saved("c #sales 25m talked #reno")
  let changed = try #require(after(record, "c 25m talked"))
  #expect(changed[field: "purpose"] == nil)
  #expect(changed[field: "durationMinutes"] == .integer(25))
  #expect(changed.header.tags == [])
}

@Test func aNoteThatBecomesAPromiseIsReplaced() {
  let record = saved("project move")
  #expect(record[field: "isUnread"] == .flag(true))
  let edits = LogLine.editing(record, line: "project move starts:1 apr", in: context).edits
  #expect(edits.count == 2)
  #expect(edits.first == .remove(record))
  #expect(edits.last?.record.kind == .project)
}

@Test func aFollowUpAddedToTheLineIsNew() {
  let record = saved("c talked >fri send")
  let edits = LogLine.editing(record, line: "c talked >fri send >mon ask", in: context).edits
  #expect(edits.count == 2)
  guard case .followUp(let added) = edits.last?.record else {
    Issue.record("expected a follow-up")
    return
  }
  #expect(added.text == "ask")
  #expect(added.link == record.id)
}

@Test func theSameLineChangesNothing() {
  let record = saved("c yest @sam #sales 25m talked")
  #expect(LogLine.editing(record, line: "c yest @sam #sales 25m talked", in: context).edits == [])
}

/// A written line read again gives the same record, but for its id and the line itself.
@Test(arguments: [
  "c yest 3pm 25m :in @maria :+ Wants Q3 pricing #sales", "c :vm @eva third try",
  "e :? @sam asked for the report #support", "e :no with:initech Asked them to join",
  "m fri 1h QBR with ops #review :+", "m :missed :us tue 10:00 review", "m +2w @us.kev plan",
  "con !high :both late again", "con re:72 late again", "rec opts:3 interest:yes by:eoq move",
  "dec we stay amt:1250.50EUR", "p :us mon forecast #signing", "goal #outcome eoy fewer returns",
  "iss noticed:mon told:no !crit backups", "iss down", "project move starts:1 apr told:yest",
  "note they moved", "gut trust 4 told us first", "gut trust 1 :us they say", "read uptime 99.95",
  "bill 12k budget:10k march", "check reference yes fine", ">fri send it", "c - yest was hard",
  "c \\@sam is a handle", "c said \"no way\" twice", "c 14 mar was the day", "note - call me",
  "c about \\>mon", "n :private secret",
])
func aWrittenLineGivesTheRecordAgain(line: String) throws {
  let record = try #require(LogLine.parse(line, in: context).records.first)
  let written = LogLine.written(record, in: context)
  var again = try #require(LogLine.parse(written, in: context).records.first)
  again.header.raw = line
  #expect(again == record, "\(written)")
}

/// A line that was saved with its follow-up, and what the store then knows.
private func savedWithFollowUp(_ line: String) -> (record: Record, context: LogContext) {
  let record = saved(line)
  var yesterday = context
  yesterday.now = LogFixture.moment("2025-03-13T09:00")
  var known = context
  for case .followUp(var followUp) in LogLine.parse(line, in: yesterday).records {
    followUp.header.id = RecordID("501")
    followUp.link = record.id
    known.records[followUp.id] = .followUp(followUp)
  }
  return (record, known)
}

private func followUps(_ edits: [Edit]) -> [(isNew: Bool, followUp: FollowUp)] {
  edits.compactMap { edit in
    guard case .followUp(let followUp) = edit.record else { return nil }
    if case .add = edit { return (true, followUp) }
    return (false, followUp)
  }
}

@Test func rewordingAFollowUpChangesIt() throws {
  let (record, known) = savedWithFollowUp("c talked >fri send")
  let edits = LogLine.editing(record, line: "c talked >fri send all", in: known).edits
  let changed = try #require(followUps(edits).first)
  #expect(followUps(edits).count == 1)
  #expect(!changed.isNew)
  #expect(changed.followUp.id == RecordID("501"))
  #expect(changed.followUp.text == "send all")
  #expect(changed.followUp.dueOn == LogFixture.day("2025-03-14"))
}

@Test func aNewDayMovesTheFollowUp() throws {
  let (record, known) = savedWithFollowUp("c talked >fri send")
  let edits = LogLine.editing(record, line: "c talked >mon send", in: known).edits
  let moved = try #require(followUps(edits).first)
  #expect(!moved.isNew)
  #expect(moved.followUp.dueOn == LogFixture.day("2025-03-17"))
}

@Test func rewordingTheTalkLeavesItsFollowUp() {
  let (record, known) = savedWithFollowUp("c talked >fri send")
  let edits = LogLine.editing(record, line: "c talked long >fri send", in: known).edits
  #expect(followUps(edits).isEmpty)
}

@Test func aFollowUpMovesToTheRecordThatTheLineBecomes() throws {
  let (record, known) = savedWithFollowUp("note talked >fri send")
  let edits = LogLine.editing(record, line: "c talked >fri send", in: known).edits
  #expect(edits.first == .remove(record))
  let moved = try #require(followUps(edits).first)
  #expect(followUps(edits).count == 1)
  #expect(!moved.isNew)
  #expect(moved.followUp.link != record.id)
}
