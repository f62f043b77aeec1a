import FoundationEssentials
import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test(arguments: RecordKind.allCases)
func everyKindHasAnEntryOnOneLine(kind: RecordKind) {
  let record = FilledRecords.record(of: kind)
  let entry = TimelineEntry(record, contacts: [:], today: today)
  #expect(!entry.word.isEmpty)
  #expect(!entry.text.isEmpty)
  #expect(!(entry.word + entry.who + entry.text + entry.state).contains { $0.isNewline })
  #expect(!record.title(vendor: "Globex", today: today).hasPrefix(","))
}

@Test(arguments: RecordKind.allCases)
func anEmptyRecordHasAnEntryToo(kind: RecordKind) {
  let record = Record(blank: kind, header: Header(id: RecordID("1")))
  #expect(!TimelineEntry(record, contacts: [:], today: today).word.isEmpty)
}

@Test func aCallNamesWhoCalledWhom() {
  var call = Communication(
    header: SampleDossier.header("1"), at: Moment(today), direction: .fromVendor,
    contacts: [RecordID("kim"), RecordID("eva")], outcome: .reached,
    summary: "Renewal pricing; wants Q3 sheet\nmore", durationMinutes: 25)
  #expect(words(call.asRecord) == "call|from Eva|Renewal pricing; wants Q3 sheet|25m")
  call.direction = .toVendor
  call.outcome = .noAnswer
  call.durationMinutes = nil
  #expect(words(call.asRecord) == "no answer|to Eva|Renewal pricing; wants Q3 sheet|open")
  call.voicemail = true
  call.contacts = []
  call.answeredAt = Moment(today)
  #expect(words(call.asRecord) == "voicemail|to them|Renewal pricing; wants Q3 sheet|answered")
}

@Test func aSignIsNamedInItsBriefWords() {
  let header = SampleDossier.header("8")
  let play = Play(header: header, sign: "blowing-off-calls", startedOn: today)
  let plan = Acknowledgement(
    header: header, sign: "blowing-off-calls", on: today, by: "dana", reason: "a rota",
    state: .plan)
  #expect(words(play.asRecord) == "play||we skip calls|")
  #expect(words(plan.asRecord) == "plan|dana|we skip calls, a rota|")
  let strange = Play(header: header, sign: "of-tomorrow", startedOn: today)
  #expect(words(strange.asRecord) == "play||of-tomorrow|")
}

@Test func aReadingNamesItsMeasureWhereItIsKnown() throws {
  let measure = try #require(filledMeasure)
  let reading = Reading(
    header: SampleDossier.header("9"), measureId: measure.id, on: today, value: measure.target)
  let known = TimelineEntry(
    reading.asRecord, contacts: [:], measures: [measure.id: measure], today: today)
  #expect(known.text == "\(measure.name): \(measure.target)")
  let unknown = TimelineEntry(reading.asRecord, contacts: [:], today: today)
  #expect(unknown.text == measure.target.description)
}

@Test func whatShouldBeSeenIsInCapitals() {
  let conflict = Conflict(header: SampleDossier.header("71"), raisedOn: today, text: "late")
  let meeting = Meeting(
    header: SampleDossier.header("5"), at: Moment(today), kind: .review, status: .missedByVendor,
    text: "Quarterly review")
  #expect(words(conflict.asRecord) == "CONFLICT|us|late|open")
  #expect(words(meeting.asRecord) == "MISSED|by them|Quarterly review|")
}

@Test func aPromiseSaysWhoOwesAndUntilWhen() {
  var promise = Commitment(
    header: SampleDossier.header("79"), side: .us, madeOn: today, dueOn: Day(2025, 3, 21),
    text: "forecast")
  #expect(words(promise.asRecord) == "promise|we owe|forecast|by Fri 21")
  promise.keptOn = Moment(today)
  #expect(words(promise.asRecord) == "promise|we owe|forecast|kept")
}

@Test func aDecisionNamesWhatItIsAbout() {
  let decision = Decision(
    header: SampleDossier.header("7"), on: today, text: "Keep secondary carrier",
    link: RecordID("61"), decidedBy: "dana")
  #expect(words(decision.asRecord) == "decision|dana|Keep secondary carrier, re [61]|")
}

@Test func amountsAreShownInTheirCurrency() {
  let invoice = Invoice(
    header: SampleDossier.header("8"), on: today, actual: 125_050, period: "2025-02",
    surprise: true, currency: "EUR")
  #expect(words(invoice.asRecord) == "invoice||EUR 1,250.50, 2025-02|surprise")
}

@Test(arguments: [(0, "0m"), (59, "59m"), (60, "1h"), (65, "1h05"), (90, "1h30"), (600, "10h")])
func minutesAreSaidShortly(minutes: Int, words: String) {
  let call = Communication(
    header: SampleDossier.header("1"), at: Moment(today), outcome: .reached,
    durationMinutes: minutes)
  #expect(TimelineEntry(call.asRecord, contacts: [:], today: today).state == words)
}

@Test func aTitleNamesTheVendorElseTheDay() {
  let call = Communication(header: SampleDossier.header("1"), at: Moment(Day(2025, 3, 3)))
  #expect(call.asRecord.title(vendor: "Globex", today: today) == "call, Globex")
  #expect(call.asRecord.title(vendor: nil, today: today) == "call of 3 Mar")
}

private func words(_ record: Record) -> String {
  let people = SampleDossier.active().contacts
  let contacts = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
  let entry = TimelineEntry(record, contacts: contacts, today: today)
  return "\(entry.word)|\(entry.who)|\(entry.text)|\(entry.state)"
}

private var filledMeasure: Measure? {
  guard case .measure(let measure) = FilledRecords.record(of: .measure) else { return nil }
  return measure
}
