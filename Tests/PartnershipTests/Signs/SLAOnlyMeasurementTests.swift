import FoundationEssentials
import Partnership
import Testing

struct SLAOnlyMeasurementTests {
  @Test(arguments: [
    Mix(1, 0, nil), Mix(2, 0, .watch), Mix(2, 1, nil), Mix(3, 0, .warning), Mix(3, 1, nil),
    Mix(9, 0, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = measured(mix.bad).adding("o", mix.good) { measure($0, .outcome) }.readAll()
    #expect(find(.slaOnlyMeasurement, in: dossier).told == mix.told(.vendor))
  }

  @Test func theMeasuresAreTheEvidence() {
    #expect(find(.slaOnlyMeasurement, in: measured(2).readAll()).evidence == ["s1", "s2"])
  }

  @Test func anOutcomeGoalClearsItAndASharedOneDoesNot() {
    let shared = measured(3).readAll().adding("g") {
      Goal(header: $0, text: "grow", agreedOn: .ago(9))
    }
    #expect(find(.slaOnlyMeasurement, in: shared).told == ["vendor warning 3/3"])
    let outcome = shared.adding("h") {
      Goal(header: $0, text: "less paper", kind: .outcome, agreedOn: .ago(9))
    }
    #expect(find(.slaOnlyMeasurement, in: outcome).isEmpty)
  }

  @Test func anOutcomeThatNobodyReadsDoesNotClearIt() {
    let dossier = measured(2).readAll().adding("o") { measure($0, .outcome) }
    #expect(find(.slaOnlyMeasurement, in: dossier).told == ["vendor watch 2/2"])
  }

  @Test func aRetiredMeasureCountsNowhere() {
    let dossier = measured(2).readAll().changing { $0.measures[0].retiredOn = .ago(3) }
    #expect(find(.slaOnlyMeasurement, in: dossier).isEmpty)
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func aMeasureMustHaveBeenReadInTheWindow(ago: Int, count: Int) {
    #expect(find(.slaOnlyMeasurement, in: measured(2).readAll(ago: ago)).count == count)
  }

  @Test(arguments: [(179, 0), (180, 1)])
  func itNeedsHalfAYearOfEvidence(days: Int, count: Int) {
    let dossier = measured(2).readAll().changing { $0.vendor.trackedSince = .ago(days) }
    #expect(find(.slaOnlyMeasurement, in: dossier).count == count)
  }

  @Test(arguments: [(Tier.tactical, 1), (.operational, 0), (.commodity, 0), (.untiered, 0)])
  func onlyWhoShouldBeAPartnerIsBlamed(tier: Tier, count: Int) {
    #expect(find(.slaOnlyMeasurement, in: measured(2, tier).readAll()).count == count)
  }

  private func measured(_ count: Int, _ tier: Tier = .strategic) -> Dossier {
    Dossier.story(tier).adding("s", count) { measure($0, .sla) }
  }

  private func measure(_ header: Header, _ kind: MeasureKind) -> Measure {
    Measure(header: header, name: "uptime", kind: kind, target: 99, definedOn: .ago(390))
  }
}

extension Dossier {
  /// One reading on target of every measure.
  fileprivate func readAll(ago: Int = 10) -> Dossier {
    measures.reduce(self) { dossier, measure in
      dossier.adding("r" + measure.id.text) {
        Reading(header: $0, measureId: measure.id, on: .ago(ago), value: 99)
      }
    }
  }
}
