import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test func openMattersAreInWords() {
  #expect(
    lines(busy()) == [
      "we owe|3d late|escalate the shipment|83",
      "they owe|9d late|price sheet, promised on 28 Feb|79",
      "issue|1d open|CRITICAL VPN down|91",
      "conflict|10d open|HIGH third late shipment, fault them|71",
      "meeting|Fri 21|quarterly review|90",
      "decide|by 31 Mar|annual billing; they gain, and said so|68",
      "contract|by 30 Jun|notice for contract; else renews 1 Aug for 12 months|12",
    ])
}

@Test func theCountIsThatOfTheList() {
  let dossier = busy()
  let standing = Standing(of: dossier, on: today, policy: Policy())
  #expect(
    standing.openCount == OpenMatters.list(of: dossier, on: today, policy: Policy()).count)
}

@Test func aMatterThatWaitsKnowsItsAttention() {
  let matters = OpenMatters.list(of: busy(), on: today, policy: Policy())
  #expect(matters.map { $0.attention?.kind } == [.followUp, .promise, nil, nil, nil, nil, nil])
}

@Test func aQuietVendorHasNothingOpen() {
  #expect(OpenMatters.list(of: SampleDossier.active(), on: today, policy: Policy()).isEmpty)
}

@Test func aMeetingPastAsksForItsOutcome() {
  var dossier = SampleDossier.active()
  dossier.meetings = [
    Meeting(header: SampleDossier.header("90"), at: Moment(Day(2025, 3, 14)), text: "Sync")
  ]
  #expect(lines(dossier) == ["meeting|Fri 14|Sync: what became of it?|90"])
}

private func lines(_ dossier: Dossier) -> [String] {
  OpenMatters.list(of: dossier, on: today, policy: Policy()).map {
    "\($0.topic.rawValue)|\($0.when)|\($0.text)|\($0.record.id)"
  }
}

private func busy() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.followUps = [
    FollowUp(
      header: SampleDossier.header("83"), dueOn: Day(2025, 3, 14), text: "escalate the shipment",
      madeOn: Day(2025, 3, 7))
  ]
  dossier.commitments = [
    Commitment(
      header: SampleDossier.header("79"), madeOn: Day(2025, 2, 28), dueOn: Day(2025, 3, 8),
      text: "price sheet"),
    Commitment(
      header: SampleDossier.header("78"), madeOn: Day(2025, 2, 28), dueOn: Day(2025, 3, 8),
      keptOn: Moment(Day(2025, 3, 1))),
  ]
  dossier.conflicts = [
    Conflict(
      header: SampleDossier.header("71"), raisedOn: Day(2025, 3, 7), fault: .vendor,
      severity: .high, text: "third late shipment")
  ]
  dossier.recommendations = [
    Recommendation(
      header: SampleDossier.header("68"), on: Day(2025, 3, 3), text: "annual billing",
      disclosedInterest: .yes, dueOn: Day(2025, 3, 31))
  ]
  dossier.issues = [
    Issue(
      header: SampleDossier.header("91"), noticedOn: Moment(Day(2025, 3, 16)),
      reportedOn: Moment(Day(2025, 3, 16)), severity: .critical, text: "VPN down")
  ]
  dossier.meetings = [
    Meeting(
      header: SampleDossier.header("90"), at: Moment(Day(2025, 3, 21)), text: "quarterly review")
  ]
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("12"), startsOn: Day(2025, 1, 1), endsOn: Day(2025, 7, 31),
      renewal: .tacit, termMonths: 12, noticeDays: 31)
  ]
  return dossier
}
