import Partnership
import Testing

@Test(arguments: 0..<8)
func theOpenRunsAreTheOpenOnesOfTheLedger(seed: Int) {
  let dossier = RandomDossier.make(seed: seed, days: 1_500, records: 160)
  for back in [0, 3, 200] {
    let day = Day.ago(back)
    let findings = Signs.findings(in: Evidence(dossier.seen(on: day), policy: Policy()))
    let runs = dossier.openRuns(of: findings, on: day, policy: Policy())
    #expect(
      Set(runs) == Set(dossier.ledger(until: day, policy: Policy()).filter(\.isOpen)),
      "seed \(seed) on \(day)")
  }
}

@Test func theWalkStopsAtTheDayThatIsAskedFor() throws {
  let dossier = RandomDossier.make(seed: 1, days: 1_500, records: 160)
  let findings = Signs.findings(in: Evidence(dossier.seen(on: .ago(0)), policy: Policy()))
  let first = try #require(findings.first)
  let run = dossier.openRuns(of: [first], on: .ago(0), policy: Policy(), notBefore: .ago(0)).first
  #expect(run?.openedOn == .ago(0))
}
