import Partnership
import Testing

@Test(arguments: [
  ("2025-07-03", []), ("2025-07-04", ["1 notice a 2025-09-22"]),
  ("2025-10-02", ["1 notice a 2025-09-22"]), ("2025-10-03", []),
])
func aNoticeShowsFromNinetyDaysBeforeItsLastDay(day: String, expected: [String]) {
  #expect(SampleDossier.attention(renewing(), on: day) == expected)
}

@Test(arguments: [
  ("2025-07-03", AgreementVerdict.keep, ["1 notice a 2025-09-22"]), ("2025-07-04", .keep, []),
  ("2025-07-04", .cancel, ["1 cancellation-proof a 2025-10-02"]),
  ("2025-07-04", .renegotiate, ["1 notice a 2025-09-22"]),
])
func aDecisionAnswersTheNotice(on: String, verdict: AgreementVerdict, expected: [String]) throws {
  var dossier = renewing()
  dossier.decisions = [
    Decision(
      header: SampleDossier.header("d"), on: try #require(Day(on)), text: "so be it",
      link: RecordID("a"), verdict: verdict)
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-08-01") == expected)
}

@Test func theNewestDecisionCounts() {
  var dossier = renewing()
  for (id, day, verdict) in [("d1", 10, AgreementVerdict.cancel), ("d2", 11, .keep)] {
    dossier.decisions.append(
      Decision(
        header: SampleDossier.header(id), on: Day(2025, 7, day), text: "", link: RecordID("a"),
        verdict: verdict))
  }
  #expect(SampleDossier.attention(dossier, on: "2025-07-10").first?.contains("proof") == true)
  #expect(SampleDossier.attention(dossier, on: "2025-07-11") == [])
}

@Test(arguments: [
  ("2025-04-01", []), ("2025-04-02", ["1 agreement-ends a 2025-07-01"]),
  ("2025-07-01", ["1 agreement-ends a 2025-07-01"]), ("2025-07-02", []),
])
func anEndShowsFromNinetyDaysBefore(day: String, expected: [String]) {
  var dossier = SampleDossier.active()
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a"), startsOn: Day(2025, 1, 1), endsOn: Day(2025, 7, 1))
  ]
  #expect(SampleDossier.attention(dossier, on: day) == expected)
}

@Test func whoIsNotEngagedHasNothingIrreversible() {
  var dossier = renewing()
  dossier.vendor.statusLog.append(StatusEntry(on: Day(2025, 8, 1), status: .former))
  #expect(SampleDossier.attention(dossier, on: "2025-07-31").count == 1)
  #expect(SampleDossier.attention(dossier, on: "2025-08-01") == [])
}

@Test(arguments: [
  ("2025-03-10", []), ("2025-03-11", ["3 reply c 2025-03-11"]),
  ("2025-05-31", ["3 reply c 2025-03-11"]), ("2025-06-01", []),
])
func anAnswerIsOwedFromTheSixthWorkingDayForNinetyDays(day: String, expected: [String]) {
  var dossier = SampleDossier.active()
  dossier.communications = [question()]
  #expect(SampleDossier.attention(dossier, on: day) == expected)
}

@Test func whatIsAnsweredRefusedReachedOrSalesIsNotOwed() {
  let changes: [@Sendable (inout Communication) -> Void] = [
    { $0.answeredAt = Moment("2025-03-12") }, { $0.outcome = .declined },
    { $0.outcome = .reached }, { $0.purpose = .sales }, { $0.expectsReply = false },
  ]
  for change in changes {
    var dossier = SampleDossier.active()
    var talk = question()
    change(&talk)
    dossier.communications = [talk]
    #expect(SampleDossier.attention(dossier, on: "2025-03-20") == [])
  }
}

@Test func aCallNobodyTookIsOwedWithoutBeingAskedFor() {
  var dossier = SampleDossier.active()
  dossier.communications = [
    Communication(
      header: SampleDossier.header("c"), at: Moment(Day(2025, 3, 3)), direction: .fromVendor,
      outcome: .noAnswer)
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-03-20") == ["2 reply c 2025-03-11"])
}

@Test func holidaysArePartOfNoDeadline() {
  var dossier = SampleDossier.active()
  dossier.communications = [question()]
  var policy = Policy()
  policy.holidays = [Day(2025, 3, 6), Day(2025, 3, 8)]
  #expect(SampleDossier.attention(dossier, on: "2025-03-11", policy: policy) == [])
  #expect(
    SampleDossier.attention(dossier, on: "2025-03-12", policy: policy) == ["3 reply c 2025-03-12"])
}

@Test(arguments: [(Side.us, 2), (.vendor, 3)])
func aPromiseWaitsFromTheDayAfterItWasDue(side: Side, rank: Int) {
  var dossier = SampleDossier.active()
  dossier.commitments = [
    Commitment(
      header: SampleDossier.header("p"), side: side, madeOn: Day(2025, 2, 1),
      dueOn: Day(2025, 3, 1))
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-03-01") == [])
  #expect(SampleDossier.attention(dossier, on: "2025-03-02") == ["\(rank) promise p 2025-03-01"])
  dossier.commitments[0].keptOn = Moment(Day(2025, 3, 5))
  #expect(SampleDossier.attention(dossier, on: "2025-03-04").count == 1)
  #expect(SampleDossier.attention(dossier, on: "2025-03-05") == [])
}

@Test(arguments: [
  (Severity.low, 30), (.medium, 30), (.high, 14), (.critical, 7),
])
func aConflictWaitsBySeverity(severity: Severity, days: Int) {
  var dossier = SampleDossier.active()
  let raised = Day(2025, 3, 1)
  dossier.conflicts = [
    Conflict(
      header: SampleDossier.header("k"), raisedOn: raised, fault: .both, severity: severity)
  ]
  let due = raised + days
  #expect(SampleDossier.attention(dossier, on: due.description) == [])
  #expect(
    SampleDossier.attention(dossier, on: (due + 1).description) == ["3 conflict k \(due)"])
}

@Test func aConflictWithoutFaultIsAskedForEvenWhenSettled() {
  var dossier = SampleDossier.active()
  dossier.conflicts = [
    Conflict(
      header: SampleDossier.header("k"), raisedOn: Day(2025, 3, 1),
      resolvedOn: Moment(Day(2025, 3, 2)))
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-03-09") == ["5 conflict-fault k 2025-03-01"])
}

@Test(arguments: [
  (RecommendationAnswer?.none, 1), (.deferred, 1), (.accepted, 0), (.declined, 0),
])
func adviceWaitsUntilItIsDecided(answer: RecommendationAnswer?, count: Int) {
  var dossier = SampleDossier.active()
  dossier.recommendations = [
    Recommendation(
      header: SampleDossier.header("r"), on: Day(2025, 3, 1), decision: answer,
      decidedOn: answer.map { _ in Moment(Day(2025, 3, 2)) })
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-03-31").isEmpty)
  #expect(SampleDossier.attention(dossier, on: "2025-04-01").count == count)
}

@Test func ourProjectsAndIssuesAreToldInTime() {
  var dossier = SampleDossier.active()
  dossier.projects = [
    Project(
      header: SampleDossier.header("j"), name: "Move", announcedOn: Day(2025, 3, 1),
      startsOn: Day(2025, 3, 28))
  ]
  dossier.issues = [
    Issue(header: SampleDossier.header("i"), noticedOn: Moment(Day(2025, 3, 4)))
  ]
  #expect(
    SampleDossier.attention(dossier, on: "2025-03-04") == [
      "2 report-issue i 2025-03-05", "2 tell-vendor j 2025-03-16",
    ])
}

@Test func aFollowUpShowsOnItsDay() {
  var dossier = SampleDossier.active()
  dossier.followUps = [
    FollowUp(
      header: SampleDossier.header("f"), dueOn: Day(2025, 3, 10), text: "send it",
      madeOn: Day(2025, 3, 1))
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-03-09") == [])
  #expect(SampleDossier.attention(dossier, on: "2025-03-10") == ["2 follow-up f 2025-03-10"])
}

@Test(arguments: [
  (Tier.strategic, "2025-01-31", 1), (.strategic, "2025-01-30", 0), (.tactical, "2025-03-02", 1),
  (.operational, "2025-04-01", 1), (.commodity, "2026-12-31", 0), (.untiered, "2026-12-31", 0),
])
func silenceWaitsByTier(tier: Tier, day: String, count: Int) {
  let found = SampleDossier.attention(SampleDossier.active(tier: tier), on: day)
  #expect(found.count { $0.hasPrefix("4 touch never") } == count)
}

@Test func aMailWithoutAnAnswerIsNoTouch() {
  var dossier = SampleDossier.active(tier: .strategic)
  var talk = question()
  dossier.communications = [talk]
  #expect(SampleDossier.attention(dossier, on: "2025-03-05").contains("4 touch never 2025-01-31"))
  talk.answeredAt = Moment(Day(2025, 3, 4))
  dossier.communications = [talk]
  #expect(!SampleDossier.attention(dossier, on: "2025-04-02").contains { $0.hasPrefix("4 touch") })
  #expect(SampleDossier.attention(dossier, on: "2025-04-03").contains("4 touch vendor 2025-04-03"))
}

@Test func ourAnswerToALeaderIsNoLeadershipContact() {
  var dossier = SampleDossier.active(tier: .strategic)
  var talk = question()
  talk.contacts = [SampleDossier.leader]
  dossier.communications = [talk]
  #expect(LastActs(of: dossier).leadership == nil)
  talk.direction = .fromVendor
  talk.answeredAt = Moment(Day(2025, 3, 9))
  dossier.communications = [talk]
  #expect(LastActs(of: dossier).leadership == Day(2025, 3, 3))
}

@Test(arguments: [("2025-03-31", 0), ("2025-04-01", 1)])
func trustIsJudgedEveryNinetyDays(day: String, count: Int) {
  let found = SampleDossier.attention(SampleDossier.active(tier: .tactical), on: day)
  #expect(found.count { $0 == "5 judgement never 2025-04-01" } == count)
}

@Test func aPlannedMeetingAsksForItsOutcomeTheDayAfter() {
  var dossier = SampleDossier.active()
  dossier.meetings = [
    Meeting(header: SampleDossier.header("m"), at: Moment(Day(2025, 3, 10)))
  ]
  #expect(SampleDossier.attention(dossier, on: "2025-03-10") == [])
  #expect(SampleDossier.attention(dossier, on: "2025-03-11") == ["5 meeting-outcome m 2025-03-10"])
}

private func question() -> Communication {
  Communication(
    header: SampleDossier.header("c"), at: Moment(Day(2025, 3, 3)), channel: .email,
    expectsReply: true)
}

private func renewing() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a"), startsOn: Day(2025, 1, 1), endsOn: Day(2025, 12, 31),
      renewal: .tacit, termMonths: 12, noticeDays: 90)
  ]
  return dossier
}
