import Partnership
import Testing

private func moment(_ text: String) -> Moment { Moment(text) ?? Moment(Day(number: 0)) }
private let now = moment("2025-03-14T10:30")
private let acme = RecordID("1")

private let people = [
  Contact(header: Header(id: RecordID("2"), vendors: [acme]), name: "Eva Roth", role: "CEO"),
  Contact(header: Header(id: RecordID("3"), vendors: [acme]), name: "Maria Vega"),
  Contact(header: Header(id: RecordID("4")), name: "Kev Lund", side: .us),
]

private func planned(_ at: String = "2025-03-14T10:00") -> Meeting {
  Meeting(
    header: Header(id: RecordID("9"), vendors: [acme]), at: moment(at), kind: .review,
    agenda: "prices", text: "Quarterly review")
}

private let context = LogContext(
  now: now, vendors: [VendorName(id: acme, name: "Acme", slug: "acme")], contacts: people,
  author: "dana")

private func read(_ lines: String..., of meeting: Meeting = planned(), minutes: Int? = nil)
  -> MeetingReading
{
  MeetingReading(lines, of: meeting, in: context, minutes: minutes)
}

@Test func wordsWithoutAKindAreMinutesAndTheMeetingIsHeld() {
  let reading = read("Monday they move to Reno", "Eva: 3 % more from April")
  #expect(reading.after.status == .held)
  #expect(reading.after.minutes == "Monday they move to Reno\nEva: 3 % more from April")
  #expect(reading.after.at == planned().at)
  #expect(
    reading.edits == [
      .change(before: planned().asRecord, after: reading.after.asRecord)
    ])
}

@Test func whoIsNamedAtTheBeginningWasThere() {
  let reading = read("@eva @us.kev", "@maria :+ 3 % more from April")
  #expect(Set(reading.after.attendees.map(\.text)) == ["2", "3", "4"])
  #expect(reading.after.minutes == "3 % more from April")
  #expect(reading.after.mood == .good)
  #expect(reading.lines.first?.chips.first?.text == "there")
  #expect(reading.lines.last?.chips.first?.text == "minutes")
}

@Test func decisionsPromisesAndFollowUpsAreTiedToTheMeeting() throws {
  let reading = read(
    "dec 3-year term approved", "p :them fri corrected price sheet", "p :us mon forecast",
    ">wed send the minutes", "Reno opens in May >tue ask for the address")
  let made = reading.edits.map(\.record).filter { $0.kind != .meeting }
  #expect(made.map(\.kind) == [.decision, .commitment, .commitment, .followUp, .followUp])
  #expect(made.allSatisfy { $0.references.contains { $0.id == RecordID("9") } })
  for record in made {
    guard case .followUp(let followUp) = record else { continue }
    #expect(followUp.link == RecordID("9"))
  }
  #expect(reading.after.minutes == "Reno opens in May")
  #expect(Set(made.map(\.id)).count == made.count)
}

@Test func aMeetingThatLayAheadIsHeldNow() {
  #expect(read("They came early", of: planned("2025-03-17T10:00")).after.at == now)
  let past = moment("2025-03-11T10:00")
  #expect(read("They agreed", of: planned("2025-03-11T10:00")).after.at == past)
}

@Test func theClockFillsTheLengthOnlyOfTodaysMeeting() {
  #expect(read("a", minutes: 14).after.durationMinutes == 14)
  #expect(read("a", of: planned("2025-03-11T10:00"), minutes: 14).after.durationMinutes == nil)
  var known = planned()
  known.durationMinutes = 60
  #expect(read("a", of: known, minutes: 14).after.durationMinutes == 60)
}

@Test func aLengthBesideAMarkIsTheMeetings() {
  let reading = read("@eva :+ 45m they agreed")
  #expect(reading.after.durationMinutes == 45)
  #expect(reading.after.minutes == "they agreed")
  #expect(read("1h").after.durationMinutes == 60)
  #expect(read("2h outage yesterday").after.minutes == "2h outage yesterday")
}

@Test func goingOnAddsToWhatIsThere() {
  var held = planned()
  held.status = .held
  held.minutes = "First"
  held.attendees = [RecordID("2")]
  let reading = read("@eva Second", of: held)
  #expect(reading.after.minutes == "First\nSecond")
  #expect(reading.after.attendees == [RecordID("2")])
}

@Test func nothingTypedChangesNothing() {
  #expect(read("", "  ").edits.isEmpty)
}

@Test func aPersonNobodyKnowsBecomesAContactThatWasThere() throws {
  let reading = read("@zoe")
  let made = reading.edits.map(\.record).filter { $0.kind == .contact }
  if let contact = made.first {
    #expect(reading.after.attendees == [contact.id])
  } else {
    #expect(reading.after.minutes == "@zoe")
  }
}

@Test func whoWasThereAnswersTheirOpenQuestions() throws {
  var context = context
  let ask = Communication(
    header: Header(id: RecordID("7"), vendors: [acme]), at: moment("2025-03-03T09:00"),
    channel: .email, contacts: [RecordID("2")], expectsReply: true)
  context.records[ask.id] = ask.asRecord
  let reading = MeetingReading(["@eva"], of: planned(), in: context)
  #expect(reading.answerOffers(in: context).map(\.id) == [ask.id])
  let taken = reading.accepting([ask.id], in: context)
  #expect(taken.after.answers == [ask.id])
  #expect(taken.edits.contains { $0.record.id == ask.id })
  #expect(!reading.edits.contains { $0.record.id == ask.id })
}
