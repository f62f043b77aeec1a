import Partnership
import Testing

struct PlayStepsTests {
  @Test(arguments: PlayID.allCases)
  func everyPlayHasThreeToFiveSteps(play: PlayID) {
    #expect((3...5).contains(play.steps.count))
    #expect(Set(play.steps).count == play.steps.count)
    for step in play.steps {
      #expect(step.first?.isUppercase == true && step.last != ".", "\(step)")
      #expect(step.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(step)")
    }
  }

  @Test func everyPlayAnswersASign() {
    #expect(PlayID.allCases.count == 26)
    #expect(Set(Signs.all.map(\.play)) == Set(PlayID.allCases))
  }
}
