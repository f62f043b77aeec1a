import Partnership
import Testing

struct SilentAfterSignatureTests {
  @Test(arguments: [
    Absence(59), Absence(60, "vendor watch 2/2"), Absence(89, "vendor watch 2/2"),
    Absence(90, "vendor warning 3/3"), Absence(119, "vendor warning 3/3"),
    Absence(120, "vendor critical 4/4"), Absence(150, "vendor critical 5/5"),
  ])
  func theLadderOfSilentPeriods(silence: Absence) {
    #expect(find(.silentAfterSignature, in: signed(silence.days)).told == silence.told)
  }

  @Test(arguments: [
    (90, 1, []), (120, 1, ["vendor warning 3/4"]), (210, 2, ["vendor watch 5/7"]),
    (180, 2, []),
    (180, 1, ["vendor warning 5/6"]), (150, 2, []),
  ])
  func livelyPeriodsDiluteIt(days: Int, lively: Int, told: [String]) {
    let dossier = (0..<lively).reduce(signed(days)) { dossier, period in
      dossier.adding("a\(period)") { approach($0, .advice, ago: days - 30 * period - 1) }
    }
    #expect(find(.silentAfterSignature, in: dossier).told == told)
  }

  @Test(arguments: [Purpose.sales, .billing])
  func sellingAndBillingIsNoSignOfLife(purpose: Purpose) {
    let dossier = signed(120).adding("s") { approach($0, purpose, ago: 10) }
    #expect(find(.silentAfterSignature, in: dossier).told == ["vendor critical 4/4"])
  }

  @Test func aMeetingHeldIsASignOfLifeAndAnAnswerIsNot() {
    let answered = signed(120).adding("c") {
      Communication(header: $0, at: .ago(10), outcome: .reached)
    }
    #expect(find(.silentAfterSignature, in: answered).told == ["vendor critical 4/4"])
    let met = signed(120).adding("m") { Meeting(header: $0, at: .ago(10), status: .held) }
    #expect(find(.silentAfterSignature, in: met).told == ["vendor warning 3/4"])
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func itEndsWithTheFirstYear(days: Int, count: Int) {
    #expect(find(.silentAfterSignature, in: signed(days)).count == count)
  }

  @Test func itIsCountedFromTheEvidenceOn() {
    let dossier = signed(120).changing { $0.vendor.trackedSince = .ago(60) }
    #expect(find(.silentAfterSignature, in: dossier).told == ["vendor watch 2/2"])
  }

  @Test func theNewestContractIsTheEvidence() {
    let dossier = signed(300).adding("k") { Agreement(header: $0, startsOn: .ago(120)) }
      .adding("z") { Agreement(header: $0, kind: .sla, startsOn: .ago(30)) }
    #expect(find(.silentAfterSignature, in: dossier).evidence == ["k1"])
  }

  @Test(arguments: [(Tier.operational, 1), (.commodity, 0), (.untiered, 0)])
  func itNeedsATierWithATouchPeriod(tier: Tier, count: Int) {
    #expect(find(.silentAfterSignature, in: signed(360, tier)).count == count)
  }

  @Test func withoutAContractThereIsNoSign() {
    #expect(find(.silentAfterSignature, in: .story()).isEmpty)
  }

  private func signed(_ days: Int, _ tier: Tier = .strategic) -> Dossier {
    Dossier.story(tier, days: 500).adding("c") { Agreement(header: $0, startsOn: .ago(days)) }
  }

  private func approach(_ header: Header, _ purpose: Purpose, ago: Int) -> Communication {
    Communication(header: header, at: .ago(ago), direction: .fromVendor, purpose: purpose)
  }
}
