import FoundationEssentials
import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test func aSilentVendorsBriefSaysThatNothingIsLogged() {
  let brief = Brief(of: SampleDossier.active(), on: today, policy: Policy())
  #expect(brief.sections.map(\.title) == ["Who they are", "Last talks"])
  #expect(brief.sections.last?.lines.map(\.text) == ["nothing is logged yet; a logs a talk"])
}

@Test func theBriefHoldsBothSidesDebtsTheMeasuresAndTheDatesAhead() {
  let brief = Brief(of: busy(), on: today, policy: Policy())
  #expect(
    brief.sections.map(\.title) == [
      "Who they are", "Last talks", "We owe", "They owe", "Open conflicts and issues", "Measures",
      "Dates ahead",
    ])
  #expect(lines(brief, "We owe") == ["3d late|send the forecast|f1"])
  #expect(lines(brief, "They owe") == ["by Fri 21|price sheet, promised on 10 Mar|p1"])
  #expect(
    lines(brief, "Measures") == [
      "|Uptime: at least 99.5 %; 99.1 on 1 Mar, MISSED|m1",
      "|Fixes: at most 4 h; no reading yet|m2",
    ])
  #expect(lines(brief, "Last talks").first == "today|call to Eva Renewal|c2")
}

@Test func leadersAreNamedFirst() {
  let brief = Brief(of: SampleDossier.active(), on: today, policy: Policy())
  #expect(
    brief.sections[0].lines.map { $0.label + "|" + $0.text } == [
      "leader|Eva Roth, CEO", "|Sam Ito, service manager",
    ])
}

@Test func everySectionKeepsALineAndTheRestIsDealtOut() {
  let brief = Brief(of: busy(), on: today, policy: Policy())
  let least = brief.rows(fitting: 0)
  #expect(least.count == 14)
  let some = brief.rows(fitting: 16)
  #expect(some.count == 16)
  let whole = brief.rows(fitting: 100)
  #expect(whole.count == brief.sections.count + brief.sections.map(\.lines.count).reduce(0, +))
  #expect(hidden(whole) == 0)
  #expect(hidden(least) == whole.count - least.count)
}

@Test func theAgendaLeavesOutWhoTheyAreAndWhatWasSaid() {
  let agenda = Brief(of: busy(), on: today, policy: Policy()).agenda
  #expect(agenda.hasPrefix("- we owe: send the forecast\n- they owe: price sheet"))
  #expect(!agenda.contains("Sam Ito, service manager"))
}

private func hidden(_ rows: [BriefRow]) -> Int {
  rows.reduce(0) { sum, row in
    guard case .heading(_, _, let hidden) = row else { return sum }
    return sum + hidden
  }
}

private func lines(_ brief: Brief, _ title: String) -> [String] {
  brief.sections.filter { $0.title == title }.flatMap(\.lines)
    .map { "\($0.label)|\($0.text)|\($0.record?.text ?? "-")" }
}

private func busy() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.communications = [
    Communication(header: SampleDossier.header("c1"), at: Moment(today - 3), channel: .email),
    Communication(
      header: SampleDossier.header("c2"), at: Moment(today), contacts: [SampleDossier.leader],
      outcome: .reached, summary: "Renewal"),
  ]
  dossier.followUps = [
    FollowUp(
      header: SampleDossier.header("f1"), dueOn: today - 3, text: "send the forecast",
      madeOn: today - 9)
  ]
  dossier.commitments = [
    Commitment(
      header: SampleDossier.header("p1"), madeOn: Day(2025, 3, 10), dueOn: Day(2025, 3, 21),
      text: "price sheet")
  ]
  dossier.conflicts = [
    Conflict(header: SampleDossier.header("k1"), raisedOn: today - 5, text: "late shipment")
  ]
  dossier.measures = [
    Measure(
      header: SampleDossier.header("m1"), name: "Uptime", target: 99.5, unit: "%",
      definedOn: Day(2025, 1, 1)),
    Measure(
      header: SampleDossier.header("m2"), name: "Fixes", target: 4, direction: .atMost, unit: "h",
      definedOn: Day(2025, 1, 1)),
  ]
  dossier.readings = [
    Reading(
      header: SampleDossier.header("r1"), measureId: RecordID("m1"), on: Day(2025, 3, 1),
      value: 99.1)
  ]
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a1"), startsOn: Day(2024, 8, 1), endsOn: Day(2025, 7, 31),
      renewal: .tacit, termMonths: 12, noticeDays: 31)
  ]
  return dossier
}
