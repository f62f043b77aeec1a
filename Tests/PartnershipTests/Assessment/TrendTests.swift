import Partnership
import Testing

struct TrendTests {
  @Test(arguments: [
    (4, TrendDirection.flat), (5, .up), (6, .up), (0, .flat), (-4, .flat), (-5, .down),
    (-6, .down),
  ])
  func aStepOfFiveIsATrend(delta: Int, direction: TrendDirection) {
    let trend = Trend(from: 50, to: 50 + delta, step: 5)
    #expect(trend.direction == direction)
    #expect(trend.delta == delta)
    #expect(trend.from == 50)
  }

  @Test(arguments: [
    (nil, nil, TrendDirection.none), (nil, 60, .new), (60, nil, .lost),
  ])
  func aMissingScoreMakesNoStep(from: Int?, now: Int?, direction: TrendDirection) {
    let trend = Trend(from: from, to: now, step: 5)
    #expect(trend.direction == direction)
    #expect(trend.delta == nil)
    #expect(trend.from == from)
  }

  @Test func itLooksBackNinetyDays() throws {
    let dossier = Dossier.story(days: 700)
    let now = dossier.assessed(on: .ago(0), policy: Policy())
    let before = dossier.assessed(on: .ago(90), policy: Policy())
    #expect(now.theirTrend.from == before.theirs.score)
    #expect(now.ourTrend.from == before.ours.score)
  }
}
