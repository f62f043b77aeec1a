import Partnership
import Testing

private let context = LogFixture.context

private func talk(_ lines: [String], minutes: Int? = nil) -> TalkReading {
  TalkReading(lines, in: context, minutes: minutes)
}

private let renewal = [
  "c :in @eva Renewal: she takes the account over herself", "dec 3-year term approved amt:120k",
  "", "p :them fri corrected price sheet", "p :us mon volume forecast", ">> thank her",
  "iss portal is slow",
]

@Test func everyLineIsLinkedToTheFirst() {
  let reading = talk(renewal)
  #expect(reading.lines.count == 6)
  let records = reading.edits.map(\.record)
  let first = records.first?.id
  #expect(
    records.map(\.kind) == [
      .communication, .decision, .commitment, .commitment, .followUp, .issue,
    ])
  #expect(Set(records.map(\.id)).count == records.count)
  for record in records.dropFirst() {
    let talk = record[field: "talk"] ?? record[field: "link"]
    #expect(talk == first.map(FieldValue.reference) || record.header.links == [first])
  }
  #expect(reading.canBeSaved)
}

@Test func aStartedClockFillsTheLengthThatNobodyTyped() {
  func length(_ line: String) -> FieldValue? {
    talk([line, "p fri prices"], minutes: 14).edits.first?.record[field: "durationMinutes"]
  }
  #expect(length("c talked") == .integer(14))
  #expect(length("c 5m talked") == .integer(5))
  #expect(length("con shouted") == nil)
}

@Test(arguments: ["c :na tried", "e wrote", "c yest talked", "c 8:30 talked", "m fri review"])
func whatIsNotGoingOnHasNoStartedClock(line: String) {
  #expect(talk([line], minutes: 14).edits.first?.record[field: "durationMinutes"] != .integer(14))
}

@Test(arguments: [
  ("p", "Type what was promised"), ("p :us fri", "Type what was promised"),
  ("rec", "Type what is advised"),
])
func promisesAndAdviceNeedTheirWords(line: String, sentence: String) {
  let reading = talk([line])
  #expect(!reading.canBeSaved)
  #expect(reading.lines.first?.problems.first?.sentence.hasPrefix(sentence) == true)
}

@Test func linesTakeTheVendorOfTheFirst() {
  let reading = talk(["acme: c talked", "p fri prices", "globex: note told them too"])
  #expect(
    reading.edits.map(\.record.header.vendors) == [
      [LogFixture.acme], [LogFixture.acme], [LogFixture.globex],
    ])
}

@Test func aTalkWithTwoVendorsLinksEachToItsOwn() {
  let reading = talk(["acme,globex: c talked", "acme: p fri prices", "globex: p fri plan"])
  let records = reading.edits.map(\.record)
  #expect(records.count == 4)
  #expect(records[2][field: "talk"] == .reference(records[0].id))
  #expect(records[3][field: "talk"] == .reference(records[1].id))
}

@Test func aRefusedLineKeepsTheWholeTalkOpen() {
  #expect(!talk(["c talked", "done 68"]).canBeSaved)
  #expect(!talk([]).canBeSaved)
  #expect(!talk(["  "]).canBeSaved)
}

@Test func aRecordThatTwoLinesChangeIsChangedOnce() {
  let reading = talk(["dec re:68 later wait", "dec re:68 yes now"])
  let changes = reading.edits.filter {
    guard case .change = $0 else { return false }
    return true
  }
  #expect(changes.count == 1)
  #expect(changes.first?.record[field: "decision"] == .word("accepted"))
  guard case .change(let before, _) = changes.first else { return }
  #expect(before == context.records[RecordID("68")])
}

@Test func aNewPersonOfTheFirstLineIsKnownInTheNext() {
  let reading = talk(["c @+Zoe talked", "c @zoe called back"])
  #expect(reading.edits.count { $0.record.kind == .contact } == 1)
  #expect(reading.lines[1].people == reading.lines[0].people)
}

@Test(arguments: [
  ("c @eva talked", ["92"]), ("c @sam talked", ["91"]), ("c :na @eva tried", []),
  ("e @sam sent a reminder", []), ("e :in @sam sent it", ["91"]),
  ("m @sam @eva QBR", ["91", "92"]),
  ("m mon @sam QBR", []), ("c talked", []), ("c @maria talked", []), ("c :in re:91 @sam x", []),
  ("note @sam x", []), ("c yest @sam x", ["91"]), ("c 2025-03-01 @sam x", []),
])
func aReachedPersonIsOfferedTheirOpenQuestions(line: String, offers: [String]) {
  let reading = LogLine.parse(line, in: context)
  #expect(reading.answerOffers(in: context).map(\.id.text) == offers)
}

@Test func aLeaderAnswersForTheLeaders() {
  var context = context
  var chair = context.contacts[0]
  chair.isLeadership = true
  context.contacts[0] = chair
  let reading = LogLine.parse("c @maria talked", in: context)
  #expect(reading.answerOffers(in: context).map(\.id.text) == ["92"])
}

@Test(arguments: [("2024-12-15", true), ("2024-12-14", false)])
func onlyQuestionsOfTheLastNinetyDaysAreOffered(day: String, isOffered: Bool) {
  var context = context
  guard case .communication(var ask) = context.records[RecordID("92")] else { return }
  ask.at = LogFixture.moment(day)
  context.records[ask.id] = .communication(ask)
  let reading = LogLine.parse("c @eva talked", in: context)
  #expect(reading.answerOffers(in: context).isEmpty == !isOffered)
}

@Test func acceptedOffersAreAnsweredInTheSameStep() {
  let reading = talk(["c @eva talked", "c @sam talked"])
  #expect(reading.answerOffers(in: context).map(\.id.text) == ["92", "91"])
  let accepted = reading.accepting(["91", "92"].map(RecordID.init), in: context)
  let changed = accepted.edits.filter { $0.record.id.number != nil }
  #expect(changed.map(\.record.id.text) == ["92", "91"])
  for edit in changed { #expect(edit.record[field: "answeredAt"] == .moment(context.now)) }
  #expect(accepted.edits[0].record[field: "answers"] == .references([RecordID("92")]))
  #expect(accepted.edits[1].record[field: "answers"] == .references([RecordID("91")]))
  #expect(accepted.answerOffers(in: context).isEmpty)
}
