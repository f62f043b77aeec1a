import Partnership
import Testing

@Test func theLedgerOfARecoveredPartnershipKeepsTheBadYear() throws {
  let each = try example("07-recovered.json")
  let dossier = try each.dossier()
  let runs = dossier.ledger(until: each.asOf, policy: Policy())
  let today = dossier.assessed(on: each.asOf, policy: Policy()).findings
  #expect(runs.filter(\.isOpen).count == today.count)
  let promises = try #require(runs.first { $0.sign == .promisesBroken })
  #expect(promises.peak == .critical)
  #expect(promises.closedOn != nil)
}

@Test(arguments: ["02-silent.json", "07-recovered.json", "r11-0017.json", "r11-0123.json"])
func theLedgerIsTheRunLengthOfDailyEvaluation(name: String) throws {
  let each = try example(name)
  let dossier = try each.dossier()
  let runs = dossier.ledger(until: each.asOf, policy: Policy())
  for back in stride(from: 0, through: 420, by: 7) {
    let day = each.asOf - back
    let open = runs.filter { run in
      run.openedOn <= day && (run.closedOn.map { day < $0 } ?? true)
    }
    let findings = dossier.assessed(on: day, policy: Policy()).findings
    #expect(
      Set(open.map { "\($0.side)/\($0.sign)" }) == Set(findings.map { "\($0.side)/\($0.sign)" }),
      "\(name) on \(day)")
  }
}

@Test(arguments: 0..<8)
func theLedgerOfAnyVendorIsTheRunLengthOfDailyEvaluation(seed: Int) {
  let dossier = RandomDossier.make(seed: seed, days: 2_500, records: 160)
  let runs = dossier.ledger(until: .ago(0), policy: Policy())
  for back in stride(from: 0, through: 2_500, by: 23) {
    let day = Day.ago(back)
    let open = runs.filter { run in
      run.openedOn <= day && (run.closedOn.map { day < $0 } ?? true)
    }
    let findings = Signs.findings(in: Evidence(dossier.seen(on: day), policy: Policy()))
    #expect(
      Set(open.map { "\($0.side)/\($0.sign)" }) == Set(findings.map { "\($0.side)/\($0.sign)" }),
      "seed \(seed) on \(day)")
    for finding in findings {
      let run = open.first { $0.sign == finding.sign && $0.side == finding.side }
      #expect((run?.peak ?? .watch) >= finding.level, "seed \(seed) on \(day)")
      #expect((run?.peakCount ?? 0) >= finding.count, "seed \(seed) on \(day)")
      if back == 0 { #expect(run?.count == finding.count, "seed \(seed): \(finding.rule)") }
    }
  }
}

@Test func aRecordCountsInTheLedgerUntilTheDayItWasSetAside() {
  let dossier = Dossier.story(.untiered)
    .adding("s", 4) {
      Communication(header: $0, at: .ago(100), direction: .fromVendor, purpose: .sales)
    }
    .adding("aside") {
      SetAside(header: $0, record: RecordID("s2"), on: .ago(60), by: "kim", reason: "not theirs")
    }
  let runs = dossier.ledger(until: .ago(0), policy: Policy())
  #expect(runs.map(\.sign) == [.onlySells])
  #expect(runs.first?.openedOn == .ago(100))
  #expect(runs.first?.closedOn == .ago(60))
}

@Test func aVendorThatWasNeverEngagedHasNoLedger() throws {
  let vendor = Vendor(header: Header(id: RecordID("1")), name: "Prospect")
  #expect(Dossier(vendor: vendor).ledger(until: Day(number: 20_000), policy: Policy()).isEmpty)
}

private func example(_ name: String) throws -> ConformanceCase {
  try #require(ConformanceCase.all().first { $0.name == name })
}
