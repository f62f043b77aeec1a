import Partnership
import Testing

private func trial(_ days: Int = 30) -> Dossier {
  Dossier.story(.tactical, days: days).changing { dossier in
    dossier.vendor.statusLog = [
      StatusEntry(on: .ago(200), status: .prospect), StatusEntry(on: .ago(days), status: .trial),
    ]
  }
}

private func sheet(_ dossier: Dossier) throws -> TrialSheet {
  try #require(TrialSheet(of: dossier, on: .ago(0), policy: Policy()))
}

@Test func onlyATrialHasASheet() {
  #expect(TrialSheet(of: .story(), on: .ago(0), policy: Policy()) == nil)
  #expect(TrialSheet(of: trial(), on: .ago(31), policy: Policy()) == nil)
  #expect(TrialSheet(of: trial(), on: .ago(30), policy: Policy())?.beganOn == .ago(30))
}

@Test func whatNobodyTriedIsSaidToBeSo() throws {
  let sheet = try sheet(trial())
  let rows = Comparison(
    [ComparedVendor(of: trial(), on: .ago(0), policy: Policy())], on: .ago(0)
  ).sections.flatMap(\.rows)
  #expect(sheet.answered.words == "not tried yet")
  #expect(rows.count { $0.cells[0].text == "not tried yet" } == 12)
  #expect(rows.first?.cells[0].text == "31 Jan, 30 days")
}

@Test func whatCameBeforeTheTrialDoesNotCount() throws {
  let sheet = try sheet(
    trial()
      .adding("before") { Communication(header: $0, at: .ago(31), outcome: .reached) }
      .adding("first") { Communication(header: $0, at: .ago(30), outcome: .reached) })
  #expect(sheet.answered == TrialCount(1, of: 1))
}

@Test func answersAreCountedOnBothSides() throws {
  let sheet = try sheet(
    trial()
      .adding("reached") { Communication(header: $0, at: .ago(20), outcome: .reached) }
      .adding("silent") { Communication(header: $0, at: .ago(20), outcome: .noAnswer) }
      .adding("fresh") { Communication(header: $0, at: .ago(1), expectsReply: true) }
      .adding("pitch", 2) {
        Communication(
          header: $0, at: .ago(9), direction: .fromVendor, purpose: .sales, outcome: .noAnswer)
      }
      .adding("ask") {
        Communication(
          header: $0, at: .ago(20), channel: .email, direction: .fromVendor, purpose: .advice,
          expectsReply: true)
      })
  #expect(sheet.answered == TrialCount(1, of: 2))
  #expect(sheet.pending == 1)
  #expect(sheet.weAnswered == TrialCount(0, of: 1))
  #expect(sheet.approaches == 1)
  #expect(sheet.salesTalks == 2)
  #expect(sheet.advice == 1)
}

@Test func meetingsPromisesPeopleAndReferencesAreCounted() throws {
  let kim = RecordID("kim")
  let sheet = try sheet(
    trial()
      .adding("held") {
        Meeting(header: $0, at: .ago(9), status: .held, attendees: [kim, RecordID("ida")])
      }
      .adding("missed") { Meeting(header: $0, at: .ago(8), status: .missedByVendor) }
      .adding("ours") { Meeting(header: $0, at: .ago(7), status: .missedByUs) }
      .adding("kept") {
        Commitment(
          header: $0, side: .vendor, madeOn: .ago(20), dueOn: .ago(9), keptOn: .ago(9))
      }
      .adding("open") {
        Commitment(header: $0, side: .us, madeOn: .ago(20), dueOn: .ago(1))
      }
      .adding("due") { Commitment(header: $0, side: .us, madeOn: .ago(20), dueOn: .ago(0)) }
      .adding("reference", 2) { ChecklistItem(header: $0, on: .ago(60), item: .reference) }
      .adding("told") {
        Recommendation(header: $0, on: .ago(5), side: .vendor, disclosedInterest: .yes)
      }
      .adding("hidden") {
        Recommendation(header: $0, on: .ago(5), side: .vendor, disclosedInterest: .no)
      }
      .adding("unknown") { Recommendation(header: $0, on: .ago(5), side: .vendor) }
      .adding("bypass") {
        Communication(header: $0, at: .ago(3), purpose: .support, procedureBypassed: true)
      })
  #expect(sheet.meetings == TrialCount(1, of: 2))
  #expect(sheet.weMet == TrialCount(1, of: 2))
  #expect(sheet.promises == TrialCount(1, of: 1))
  #expect(sheet.wePromised == TrialCount(0, of: 1))
  #expect(sheet.businessPeople == 1)
  #expect(sheet.references == 2)
  #expect(sheet.disclosed == TrialCount(1, of: 2))
  #expect(sheet.advice == 3)
  #expect(sheet.procedure == TrialCount(0, of: 1))
}

@Test func aDecisionWritesThreeRecordsOrNone() {
  let vendor = trial().vendor
  let edits = TrialDecision.go.edits(on: vendor, on: .ago(0), by: "dana")
  #expect(edits.count == 3)
  #expect(TrialDecision.go.label("Acme") == "go: Acme")
  #expect(TrialDecision.noGo.edits(on: Dossier.story().vendor, on: .ago(0), by: "dana").isEmpty)
}
