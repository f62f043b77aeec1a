import Partnership
import Testing

struct VerdictTests {
  @Test(arguments: [
    (Depth.inchDeep, "1 inch-deep", 3), (.shallow, "2 shallow", 2), (.working, "3 working", 1),
    (.deep, "4 deep", 0), (.unsounded, "- thin log", 0),
  ])
  func theDepthHasANumberAndFallsShortOfTheTier(depth: Depth, words: String, short: Int) {
    let verdict = verdict { $0.depth = depth }
    #expect(verdict.depthWords == words)
    #expect(verdict.stepsShort == short)
  }

  @Test func aTierThatExpectsNothingIsNeverShort() {
    #expect(verdict { $0.expected = nil }.stepsShort == 0)
    #expect(
      verdict {
        $0.expected = .shallow
        $0.depth = .deep
      }.stepsShort == 0)
  }

  @Test(arguments: [
    (VendorStatus.prospect, 400, "- prospect"), (.former, 400, "- former"), (.active, 89, "- new"),
    (.active, 90, "- thin log"), (.trial, 0, "- new"), (.exiting, 400, "- thin log"),
  ])
  func withoutAVerdictTheReasonIsNamed(status: VendorStatus, days: Int, words: String) {
    let verdict = verdict {
      $0.depth = .unsounded
      $0.status = status
      $0.evidenceSince = .ago(days)
    }
    #expect(verdict.depthWords == words)
  }

  @Test func theFaultIsThatOfTheGravestSigns() {
    #expect(verdict { $0.findings = [] }.blame == .nobody)
    #expect(fault([(.vendor, .watch)]) == .them)
    #expect(fault([(.us, .watch)]) == .us)
    #expect(fault([(.vendor, .watch), (.us, .warning)]) == .us)
    #expect(fault([(.vendor, .critical), (.us, .critical), (.us, .watch)]) == .both)
  }

  @Test func theReasonIsTheFirstSignAndTheNumberOfTheOthers() {
    let signs = [sample(.vendor, .critical, .leadershipUnreachable), sample(.us, .watch)]
    #expect(verdict { $0.findings = [] }.reason == "-")
    #expect(verdict { $0.findings = [signs[0]] }.reason == "leaders silent")
    #expect(verdict { $0.findings = signs }.reason == "leaders silent +1")
  }

  @Test(arguments: [(nil, nil, 101), (40, nil, 40), (nil, 30, 30), (40, 30, 30), (30, 40, 30)])
  func theLowerScoreSorts(theirs: Int?, ours: Int?, lower: Int) {
    let verdict = verdict {
      $0.theirs.score = theirs
      $0.ours.score = ours
    }
    #expect(verdict.lowerScore == lower)
  }

  @Test(arguments: SignID.allCases)
  func everySignHasAFewWords(sign: SignID) {
    #expect((1...20).contains(sign.brief.count))
  }

  private func fault(_ signs: [(Side, SignLevel)]) -> VerdictFault {
    verdict { $0.findings = signs.map { sample($0.0, $0.1) } }.blame
  }

  /// The verdict on a strategic vendor, with something changed in its assessment.
  private func verdict(_ change: (inout Assessment) -> Void) -> Verdict {
    var assessment = Dossier.story().assessed(on: .ago(0), policy: Policy())
    change(&assessment)
    return Verdict(assessment)
  }
}
