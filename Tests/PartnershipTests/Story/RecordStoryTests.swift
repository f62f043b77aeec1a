import FoundationEssentials
import Partnership
import Testing

private func moment(_ text: String) -> Moment { Moment(text) ?? Moment(Day(number: 0)) }
private func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
private let today = on("2025-03-17")
private let acme = RecordID("v1")

private func header(_ id: String) -> Header { Header(id: RecordID(id), vendors: [acme]) }

private func dossier(_ records: [Record]) -> Dossier {
  var dossier = Dossier(vendor: Vendor(header: Header(id: acme), name: "Acme"))
  for record in records { dossier.append(record) }
  return dossier
}

private func told(_ record: Record, _ others: [Record] = []) -> RecordStory {
  RecordStory(of: record, in: dossier([record] + others), on: today)
}

private func call(_ id: String, _ at: String, _ outcome: Outcome, _ who: String) -> Record {
  Communication(
    header: header(id), at: moment(at), contacts: [RecordID(who)], outcome: outcome,
    issue: RecordID("i1")
  ).asRecord
}

@Test func anIssueIsOneStoryByTheClock() {
  let issue = Issue(
    header: header("i1"), noticedOn: moment("2025-03-17T10:50"),
    reportedOn: moment("2025-03-17T11:00"), resolvedOn: moment("2025-03-17T14:00"),
    severity: .critical, outcome: "card replaced")
  let noc = Contact(header: header("p1"), name: "NOC").asRecord
  let sam = Contact(header: header("p2"), name: "Sam Ito").asRecord
  let promise = Measure(
    header: header("m1"), name: "First answer, critical", target: 30, direction: .atMost,
    unit: "min", definedOn: on("2024-01-01")
  ).asRecord
  let story = told(
    issue.asRecord,
    [
      noc, sam, promise, call("c2", "2025-03-17T11:19", .reached, "p2"),
      call("c1", "2025-03-17T11:02", .noAnswer, "p1"),
    ])
  #expect(story.summary == "First human after 29 min, promised 30 min; fixed after 3 h 10 min.")
  #expect(
    story.steps.map(\.word) == [
      "noticed", "they were told", "no answer", "reached", "fixed", "promised",
    ])
  #expect(story.steps[1].text == "after 10 min")
  #expect(story.steps[2].text == "after 12 min, NOC")
  #expect(story.steps[3].text == "after 29 min, the first human, Sam Ito")
  #expect(story.steps[4].text == "after 3 h 10 min, card replaced")
  #expect(story.steps[0].when == "Mon 17 Mar 10:50")
  #expect(story.steps[3].record == RecordID("c2"))
  #expect(story.tied.isEmpty)
}

private func measure(
  _ id: String, _ name: String, retired: String? = nil, links: [String] = []
) -> Record {
  var header = header(id)
  header.links = links.map { RecordID($0) }
  return Measure(
    header: header, name: name, target: 4, direction: .atMost, unit: "h",
    definedOn: on("2024-01-01"), retiredOn: retired.map(moment)
  ).asRecord
}

/// What is said to be promised for an issue of high severity that was noticed today.
private func promised(_ measures: Record..., links: [String] = []) -> [String] {
  var header = header("i1")
  header.links = links.map { RecordID($0) }
  let issue = Issue(header: header, noticedOn: moment("2025-03-17T10:50"), severity: .high)
  let paper = Agreement(header: Header(id: RecordID("a1"), vendors: [acme]), startsOn: today)
  return told(issue.asRecord, measures + [paper.asRecord]).steps
    .filter { $0.word == "promised" }.compactMap { $0.record?.text }
}

@Test func aTimeToAnAnswerThatNamesNoSeverityIsPromisedForAll() {
  let all = measure("m1", "Response time")
  #expect(promised(all) == ["m1"])
  #expect(promised(all, measure("m2", "First answer, critical")) == ["m1"])
  #expect(promised(all, measure("m2", "Restored, high")) == ["m1", "m2"])
  #expect(promised(all, measure("m2", "First answer, high")) == ["m2"])
  #expect(promised(measure("m1", "Uptime")).isEmpty)
  #expect(promised(measure("m1", "Highways mended")).isEmpty)
}

@Test func whatWasRetiredBeforeTheIssueIsNoPromiseForIt() {
  #expect(promised(measure("m1", "Response time", retired: "2025-03-16")).isEmpty)
  #expect(promised(measure("m1", "Response time", retired: "2025-03-18")) == ["m1"])
}

@Test func whatIsTiedToTheIssueOrItsAgreementIsMeantBeforeAllElse() {
  let all = measure("m1", "Response time")
  #expect(promised(all, measure("m2", "Parts on site", links: ["i1"])) == ["m2"])
  #expect(promised(all, measure("m2", "Parts on site"), links: ["m2"]) == ["m2"])
  #expect(promised(all, measure("m2", "Parts on site", links: ["a1"]), links: ["a1"]) == ["m2"])
  #expect(promised(all, measure("m2", "Parts on site", links: ["a1"])) == ["m1"])
}

@Test func nobodyReachedStandsBesideWhatWasPromised() {
  let issue = Issue(header: header("i1"), noticedOn: moment("2025-03-16"))
  let story = told(
    issue.asRecord,
    [call("c1", "2025-03-17T11:02", .noAnswer, "p1"), measure("m1", "Response time")])
  #expect(story.summary == "No human in 1 try, promised 4 h; not fixed yet.")
}

@Test func anIssueNobodyAnsweredSaysSo() {
  let issue = Issue(header: header("i1"), noticedOn: moment("2025-03-16"))
  let story = told(issue.asRecord, [call("c1", "2025-03-17T11:02", .noAnswer, "p1")])
  #expect(story.summary == "No human in 1 try; not fixed yet.")
  #expect(story.steps.map(\.text) == ["", "after 1 day"])
}

@Test func aConflictTellsItsStepsAndWhetherItCameBack() {
  let first = Conflict(header: header("k1"), raisedOn: on("2025-01-10"), by: .us, text: "late")
  var second = Conflict(
    header: header("k2"), raisedOn: on("2025-03-07"), by: .us, fault: .vendor,
    escalatedOn: moment("2025-03-10"), repeatOf: RecordID("k1"), text: "late again")
  let open = told(second.asRecord, [first.asRecord])
  #expect(open.summary == "Open for 10 days, fault theirs.")
  #expect(open.steps.map(\.word) == ["came up before", "raised", "escalated"])
  #expect(open.steps[0].record == first.id)
  #expect(open.steps[2].text == "after 3 days")
  second.resolvedOn = moment("2025-03-15")
  second.resolution = "paid back"
  second.lesson = "check the lanes first"
  let settled = told(second.asRecord, [first.asRecord])
  #expect(settled.steps.suffix(2).map(\.word) == ["settled", "lesson"])
  let before = told(first.asRecord, [second.asRecord])
  #expect(before.summary == "Open for 66 days, whose fault is not said, not escalated yet.")
  #expect(before.steps.last?.word == "came back")
}

@Test func anAgreementTellsItsTermNoticesAndDecisions() {
  let agreement = Agreement(
    header: header("a1"), startsOn: on("2023-04-29"), endsOn: on("2025-04-28"), renewal: .tacit,
    termMonths: 12, noticeDays: 30, reviewedOn: [on("2024-05-02")], reviewEveryMonths: 12,
    noticeSentOn: on("2025-03-12"))
  let decision = Decision(
    header: header("d1"), on: on("2025-03-11"), text: "cancel: Hosting", link: RecordID("a1"),
    verdict: .cancel)
  let story = told(agreement.asRecord, [decision.asRecord])
  #expect(
    story.summary
      == "Renews by itself after 28 Apr; notice must arrive by Sat 29 Mar, in 12 days.")
  #expect(
    story.steps.map(\.word) == [
      "begins", "reviewed", "decision", "notice sent", "last day to cancel", "term ends",
      "review due",
    ])
  #expect(story.tied.isEmpty)
}

@Test func adviceTellsWhoGainsAndWhatBecameOfIt() {
  let advice = Recommendation(
    header: header("r1"), on: on("2025-02-01"), side: .vendor, disclosedInterest: .no,
    decision: .declined, decidedOn: moment("2025-03-03"), reason: "too dear")
  let story = told(advice.asRecord)
  #expect(story.summary == "They did not say what they gain by it.")
  #expect(story.steps.map(\.word) == ["given", "declined"])
  #expect(story.steps[1].text == "after 30 days, too dear")
}

@Test func whatWasSaidInAMeetingIsTiedToIt() {
  let meeting = Meeting(header: header("m1"), at: moment("2025-03-11T10:00"), status: .held)
  var promise = Commitment(
    header: header("p1"), side: .vendor, madeOn: on("2025-03-11"), dueOn: on("2025-03-14"),
    text: "price sheet")
  promise.header.links = [meeting.id]
  let followUp = FollowUp(
    header: header("f1"), dueOn: on("2025-03-20"), text: "ask", madeOn: on("2025-03-12"),
    link: meeting.id)
  let other = Note(header: header("n1"), on: moment("2025-03-11"), text: "unrelated")
  let story = told(
    meeting.asRecord, [followUp.asRecord, promise.asRecord, other.asRecord])
  #expect(story.steps.isEmpty)
  #expect(story.tied.map(\.record) == [promise.id, followUp.id])
}

@Test func talksAreTiedToAPersonNewestFirst() {
  let person = Contact(header: header("c1"), name: "Eva Roth")
  let talks = ["2025-01-09", "2025-03-02", "2025-02-11"].enumerated().map { place, at in
    Communication(header: header("t\(place)"), at: moment(at), contacts: [person.id]).asRecord
  }
  let story = told(person.asRecord, talks)
  #expect(story.tied.map(\.record) == ["t1", "t2", "t0"].map { RecordID($0) })
}
