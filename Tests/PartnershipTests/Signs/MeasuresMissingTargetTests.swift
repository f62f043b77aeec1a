import FoundationEssentials
import Partnership
import Testing

struct MeasuresMissingTargetTests {
  @Test(arguments: [
    Mix(2, 0, nil), Mix(1, 2, nil), Mix(2, 1, .watch), Mix(2, 3, .watch), Mix(2, 4, nil),
    Mix(3, 0, .warning), Mix(3, 3, .warning), Mix(3, 4, .watch), Mix(5, 0, .warning),
    Mix(6, 0, .critical), Mix(6, 2, .critical), Mix(6, 3, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = measured().adding("b", mix.bad) { reading($0, 98) }
      .adding("g", mix.good) { reading($0, 99) }
    #expect(find(.measuresMissingTarget, in: dossier).told == mix.told(.vendor))
  }

  @Test(arguments: [
    (MeasureDirection.atLeast, Decimal(989) / 10, 1), (.atLeast, 99, 0), (.atLeast, 100, 0),
    (.atMost, Decimal(991) / 10, 1), (.atMost, 99, 0), (.atMost, 98, 0),
  ])
  func equalToTheTargetIsMet(direction: MeasureDirection, value: Decimal, count: Int) {
    let dossier = measured(direction).adding("b", 3) { reading($0, value) }
    #expect(find(.measuresMissingTarget, in: dossier).count == count)
  }

  @Test func theMissedReadingsAreTheEvidence() {
    let dossier = measured().adding("b", 2) { reading($0, 98) }.adding("g") { reading($0, 99) }
    #expect(find(.measuresMissingTarget, in: dossier).evidence == ["b1", "b2"])
  }

  @Test func readingsOfAMeasureThatIsNotOnFileCountNowhere() {
    let dossier = measured().changing { $0.measures = [] }.adding("b", 6) { reading($0, 98) }
    #expect(find(.measuresMissingTarget, in: dossier).isEmpty)
  }

  @Test func aRetiredMeasureStillCounts() {
    let dossier = measured().changing { $0.measures[0].retiredOn = .ago(3) }
      .adding("b", 3) { reading($0, 98) }
    #expect(find(.measuresMissingTarget, in: dossier).count == 1)
  }

  @Test(arguments: [(179, 1), (180, 0)])
  func readingsAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = measured().adding("b", 3) { reading($0, 98, ago: ago) }
    #expect(find(.measuresMissingTarget, in: dossier).count == count)
  }

  @Test func betterReadingsClearIt() {
    let missed = measured().adding("b", 2) { reading($0, 98) }
    let better = missed.adding("g", 4) { reading($0, 100) }
    #expect(find(.measuresMissingTarget, in: better).isEmpty)
  }

  private func measured(_ direction: MeasureDirection = .atLeast) -> Dossier {
    Dossier.story(.untiered).adding("m") {
      Measure(
        header: $0, name: "uptime", target: 99, direction: direction, definedOn: .ago(390))
    }
  }

  private func reading(_ header: Header, _ value: Decimal, ago: Int = 10) -> Reading {
    Reading(header: header, measureId: RecordID("m1"), on: .ago(ago), value: value)
  }
}
