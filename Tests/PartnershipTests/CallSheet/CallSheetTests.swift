import FoundationEssentials
import Partnership
import Testing

private let now = Moment(Day(2025, 3, 17), TimeOfDay(hour: 11, minute: 40))

@Test func anEmptyDossierLeavesTheSheetBlankInsteadOfGuessing() {
  let sheet = CallSheet(of: bare(), at: now)
  #expect(sheet.customerNo == nil)
  #expect(sheet.procedure == nil)
  #expect(sheet.promised.isEmpty)
  #expect(sheet.isEmpty)
}

@Test func peopleComeByEscalationStepAndThenByName() {
  var dossier = bare()
  dossier.contacts = [
    person("zoe", "Zoe"), person("noc", "NOC", step: 1), person("abe", "Abe"),
    person("ceo", "Eva Roth", step: 4),
    person("old", "Old Hand", step: 1, leftOn: Day(2025, 3, 17)),
    Contact(header: Header(id: RecordID("kim")), name: "Kim", side: .us, escalationStep: 1),
  ]
  #expect(
    CallSheet(of: dossier, at: now).steps.map(\.contact.name) == ["NOC", "Eva Roth", "Abe", "Zoe"])
}

@Test func onlyTheNumberOfAnAgreementThatStillRunsIsShown() {
  var dossier = bare()
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a1"), number: "2022-118", startsOn: Day(2022, 1, 1),
      endsOn: Day(2025, 3, 17)),
    Agreement(
      header: SampleDossier.header("a2"), number: "2019-001", startsOn: Day(2019, 1, 1),
      endsOn: Day(2025, 3, 16)),
  ]
  #expect(CallSheet(of: dossier, at: now).contractNo == "2022-118")
  dossier.agreements.removeFirst()
  #expect(CallSheet(of: dossier, at: now).contractNo == nil)
}

@Test func triesOfAYearArePerPersonWithTheMedianWait() {
  var dossier = bare()
  dossier.contacts = [person("noc", "NOC", step: 1), person("eva", "Eva", step: 2)]
  dossier.communications = [
    call("c0", Moment(now.day - 365), to: "noc", .reached),
    call("c1", Moment(now.day - 364), to: "noc", .noAnswer),
    call("c2", Moment(now.day - 1), to: "noc", .reached),
  ]
  let words = CallSheet(of: dossier, at: now).steps.map(\.reachWords)
  #expect(words == ["1 of 2", "never tried"])
}

@Test(arguments: [(4, "4 min"), (119, "119 min"), (120, "2 h"), (2_879, "47 h"), (2_880, "2 days")])
func waitsAreToldAsPeopleSayThem(minutes: Int, words: String) {
  #expect(CallStep.span(minutes) == words)
}

@Test func todaysTriesTellHowLongTheFirstHumanTook() {
  var dossier = bare()
  dossier.contacts = [person("noc", "NOC"), person("sam", "Sam Ito")]
  dossier.issues = [
    Partnership.Issue(
      header: SampleDossier.header("91"),
      noticedOn: Moment(now.day, TimeOfDay(hour: 10, minute: 50)),
      severity: .critical, text: "Payroll VPN down")
  ]
  dossier.communications = [
    call("c1", Moment(now.day, TimeOfDay(hour: 11, minute: 2)), to: "noc", .noAnswer),
    call("c3", Moment(now.day, TimeOfDay(hour: 11, minute: 19)), to: "sam", .reached, issue: "91"),
    call("c0", Moment(now.day - 1, TimeOfDay(hour: 9, minute: 0)), to: "sam", .reached),
  ]
  dossier.communications[0].voicemail = true
  let lines = CallSheet(of: dossier, at: now).today.map { "\($0.word)|\($0.who)|\($0.text)" }
  #expect(
    lines == ["voicemail|NOC|", "reached|Sam Ito|a human 29 min after it was noticed"])
}

@Test func theGravestOpenIssueComesFirst() {
  var dossier = bare()
  dossier.issues = [
    issue("i1", .high, now.day - 3), issue("i2", .critical, now.day),
    issue("i3", .critical, now.day - 1), issue("i4", .critical, now.day - 9, over: now.day),
  ]
  #expect(CallSheet(of: dossier, at: now).issues.map(\.id.text) == ["i3", "i2", "i1"])
}

@Test func aStampWithAnIssueIsAnOutageCallAndKnowsTheHour() {
  let noc = person("noc", "NOC")
  let plain = stamp(.reached, noc, nil, at: now)
  #expect(plain.outcome == .reached)
  #expect(plain.purpose == nil)
  #expect(!plain.afterHours)
  let night = Moment(now.day, TimeOfDay(hour: 18, minute: 0))
  let burning = stamp(.voicemail, noc, issue("91", .critical, now.day), at: night)
  #expect(burning.outcome == .noAnswer)
  #expect(burning.voicemail)
  #expect(burning.purpose == .outage)
  #expect(burning.issue?.text == "91")
  #expect(burning.afterHours)
  #expect(!stamp(.noAnswer, noc, nil, at: Moment(now.day)).afterHours)
}

@Test func whatTheyPromisedIsToldWithItsBound() {
  var dossier = bare()
  dossier.measures = [
    Measure(
      header: SampleDossier.header("m1"), name: "Answer, critical", target: 30, direction: .atMost,
      unit: "min", definedOn: Day(2025, 1, 1)),
    Measure(
      header: SampleDossier.header("m2"), name: "Uptime", target: 99, unit: "%",
      definedOn: Day(2025, 1, 1), retiredOn: Moment(Day(2025, 2, 1))),
  ]
  #expect(
    CallSheet(of: dossier, at: now).promised.map(\.text) == ["Answer, critical: at most 30 min"])
}

private func bare() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.contacts = []
  return dossier
}

private func person(
  _ id: String, _ name: String, step: Int? = nil, leftOn: Day? = nil
) -> Contact {
  Contact(header: SampleDossier.header(id), name: name, escalationStep: step, leftOn: leftOn)
}

private func call(
  _ id: String, _ at: Moment, to person: String, _ outcome: Outcome, issue: String? = nil
) -> Communication {
  Communication(
    header: SampleDossier.header(id), at: at, contacts: [RecordID(person)], outcome: outcome,
    issue: issue.map { RecordID($0) })
}

private func issue(_ id: String, _ severity: Severity, _ day: Day, over: Day? = nil)
  -> Partnership.Issue
{
  Partnership.Issue(
    header: SampleDossier.header(id), noticedOn: Moment(day), resolvedOn: over.map { Moment($0) },
    severity: severity)
}

private func stamp(
  _ stamp: CallStamp, _ contact: Contact, _ issue: Partnership.Issue?, at moment: Moment
) -> Communication {
  stamp.talk(
    with: contact, of: RecordID("v"), about: issue, at: moment, hours: WorkingHours(), holidays: [])
}
