import Partnership
import Testing

@Test func whatCameLaterIsNotSeen() {
  var dossier = SampleDossier.active()
  dossier.notes = [
    Note(header: SampleDossier.header("n"), on: Moment(Day(2025, 3, 2)), text: "later")
  ]
  #expect(dossier.seen(on: Day(2025, 3, 1)).dossier.notes.isEmpty)
  #expect(dossier.seen(on: Day(2025, 3, 2)).dossier.notes.count == 1)
}

@Test func aLaterDecisionIsTakenBackWithAllThatHangsOnIt() {
  var dossier = SampleDossier.active()
  dossier.recommendations = [
    Recommendation(
      header: SampleDossier.header("r"), on: Day(2025, 3, 1), decision: .accepted,
      decidedOn: Moment(Day(2025, 3, 9)), reason: "saves money", outcome: "saved")
  ]
  let before = dossier.seen(on: Day(2025, 3, 8)).dossier.recommendations[0]
  #expect(before.decision == nil)
  #expect(before.reason == nil)
  #expect(before.outcome == nil)
  #expect(dossier.seen(on: Day(2025, 3, 9)).dossier == dossier)
}

@Test func aLaterSettlementLeavesTheConflictOpen() {
  var dossier = SampleDossier.active()
  dossier.conflicts = [
    Conflict(
      header: SampleDossier.header("k"), raisedOn: Day(2025, 3, 1),
      escalatedOn: Moment(Day(2025, 3, 2)), resolvedOn: Moment(Day(2025, 3, 9)),
      resolution: "paid", lesson: "ask first")
  ]
  let before = dossier.seen(on: Day(2025, 3, 8)).dossier.conflicts[0]
  #expect(before.resolvedOn == nil)
  #expect(before.resolution == nil)
  #expect(before.lesson == nil)
  #expect(before.escalatedOn != nil)
}

@Test func datedListsEndOnTheDay() {
  var dossier = SampleDossier.active()
  dossier.vendor.success = DatedText(on: Day(2025, 3, 9), text: "no outage")
  dossier.vendor.statusLog.append(StatusEntry(on: Day(2025, 3, 9), status: .former))
  dossier.goals = [
    Goal(
      header: SampleDossier.header("g"), text: "grow", agreedOn: Day(2025, 1, 2),
      reviewedOn: [Day(2025, 2, 1), Day(2025, 3, 9)])
  ]
  let seen = dossier.seen(on: Day(2025, 3, 8))
  #expect(seen.dossier.vendor.success == nil)
  #expect(seen.status == .active)
  #expect(seen.dossier.goals[0].reviewedOn == [Day(2025, 2, 1)])
  #expect(dossier.seen(on: Day(2025, 3, 9)).status == .former)
}

@Test func readingsOfAMeasureNotYetOnFileAreNotSeen() {
  var dossier = SampleDossier.active()
  dossier.measures = [
    Measure(header: SampleDossier.header("m"), name: "uptime", definedOn: Day(2025, 3, 5))
  ]
  dossier.readings = [
    Reading(header: SampleDossier.header("x"), measureId: RecordID("m"), on: Day(2025, 3, 1))
  ]
  #expect(dossier.seen(on: Day(2025, 3, 4)).dossier.readings.isEmpty)
  #expect(dossier.seen(on: Day(2025, 3, 5)).dossier.readings.count == 1)
}

@Test func aRecordSetAsideIsNotSeenFromThatDayOn() {
  var dossier = SampleDossier.active()
  dossier.notes = [Note(header: SampleDossier.header("n"), on: Moment(Day(2025, 3, 1)), text: "x")]
  dossier.setAsides = [
    SetAside(
      header: SampleDossier.header("s"), record: RecordID("n"), on: Day(2025, 3, 5), by: "dana",
      reason: "wrong vendor")
  ]
  #expect(dossier.seen(on: Day(2025, 3, 4)).dossier.notes.count == 1)
  #expect(dossier.seen(on: Day(2025, 3, 5)).dossier.notes.isEmpty)
}

@Test func theOrderOfRowsNeverMatters() throws {
  for each in try ConformanceCase.all().prefix(40) {
    var shuffled = try each.dossier()
    shuffled.communications.reverse()
    shuffled.commitments.reverse()
    shuffled.agreements.reverse()
    shuffled.judgements.reverse()
    let seen = try each.dossier().seen(on: each.asOf)
    #expect(shuffled.seen(on: each.asOf).dossier == seen.dossier)
  }
}

@Test(arguments: [
  ("2024-12-31", VendorStatus.prospect, String?.none), ("2025-01-01", .trial, "2025-02-01"),
  ("2025-03-01", .active, "2025-02-01"), ("2025-04-01", .former, nil),
  ("2025-06-01", .exiting, "2025-05-01"),
])
func evidenceStartsWithTheEngagedRun(day: String, status: VendorStatus, start: String?) throws {
  var dossier = SampleDossier.active()
  dossier.vendor.trackedSince = Day(2025, 2, 1)
  dossier.vendor.statusLog = [
    StatusEntry(on: Day(2025, 5, 1), status: .exiting),
    StatusEntry(on: Day(2025, 1, 1), status: .trial),
    StatusEntry(on: Day(2025, 3, 1), status: .active),
    StatusEntry(on: Day(2025, 4, 1), status: .former),
  ]
  let seen = dossier.seen(on: try #require(Day(day)))
  #expect(seen.status == status)
  #expect(seen.evidenceStart?.description == start)
}

@Test func beforeTrackingBeganNothingIsGraded() {
  var dossier = SampleDossier.active()
  dossier.vendor.trackedSince = Day(2025, 2, 1)
  #expect(dossier.seen(on: Day(2025, 1, 31)).gradedSince == nil)
  #expect(dossier.seen(on: Day(2025, 2, 1)).gradedSince == Day(2025, 2, 1))
}
