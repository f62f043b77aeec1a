import Partnership
import Testing

struct LadderTests {
  private let ladder = Ladder(
    window: 90, minimum: 4, watch: Rung(2, 25), warning: Rung(3, 50), critical: Rung(4, 100))

  @Test(arguments: [
    (1, 4, nil), (2, 3, nil), (2, 4, SignLevel.watch), (2, 8, .watch), (2, 9, nil),
    (3, 6, .warning), (3, 7, .watch), (4, 4, .critical), (4, 5, .warning), (0, 0, nil),
  ])
  func theHighestRungReachedStands(bad: Int, total: Int, level: SignLevel?) {
    #expect(ladder.level(bad: bad, total: total) == level)
  }

  @Test func aSingleFactIsNeverASignWhateverThePolicySays() {
    let strict = Ladder(
      window: 90, minimum: 0, watch: Rung(0, 0), warning: Rung(1, 0), critical: Rung(1, 0))
    #expect(strict.level(bad: 1, total: 1) == nil)
    #expect(strict.level(bad: 2, total: 2) == .critical)
  }

  @Test func withoutACriticalRungTheWarningIsTheWorst() {
    var mild = ladder
    mild.critical = nil
    #expect(mild.level(bad: 9, total: 9) == .warning)
  }

  @Test func everyDefaultLadderRisesAndNeedsTwoFacts() {
    for rule in RuleID.allCases {
      let ladder = rule.defaultLadder
      #expect(ladder.watch.count >= Ladder.fewestFacts, "\(rule)")
      #expect(ladder.warning.count >= ladder.watch.count, "\(rule)")
      #expect(ladder.warning.percent >= ladder.watch.percent, "\(rule)")
      if let critical = ladder.critical {
        #expect(critical.count >= ladder.warning.count, "\(rule)")
        #expect(critical.percent >= ladder.warning.percent, "\(rule)")
      }
    }
  }
}
