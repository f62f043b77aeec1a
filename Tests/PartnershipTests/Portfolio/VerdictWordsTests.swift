import Partnership
import Testing

struct VerdictWordsTests {
  @Test func theSentenceSaysWhatItIsWhatIsExpectedAndTheTwoGravestSigns() {
    let verdict = verdict {
      $0.depth = .inchDeep
      $0.expected = .deep
      $0.heldDownBy = ["vendor score 38 below 40"]
      $0.findings = [
        finding(.leadershipUnreachable, .leadershipUnreachable, 3, 3),
        finding(.onlySells, .onlySells, 9, 11), finding(.promisesBroken, .promisesBroken, 4, 9),
      ]
    }
    #expect(
      verdict.sentence
        == "inch-deep, their score is below 40 (strategic expects deep): 3 of 3 tries to reach "
        + "their leaders unanswered in time; 9 of 11 contacts only sold.")
  }

  @Test func whatIsAsDeepAsExpectedSaysNothingOfIt() {
    let verdict = verdict {
      $0.depth = .deep
      $0.expected = .deep
      $0.heldDownBy = []
      $0.findings = []
    }
    #expect(verdict.sentence == "deep: no warning sign.")
    #expect(verdict.why == "-")
  }

  @Test(
    arguments: [
      (
        ["sign vendor/only-sells critical", "3 signs at warning or worse"],
        "3 signs at warning or worse"
      ),
      (["us score 55 below 60"], "our score is below 60"),
      (["vendor trust 40 below 60"], "their trust is below 60"),
      (["us coverage 50 below 60"], "our side is little known"),
      (["gap 36 beyond 20"], "the sides lie far apart"),
      (["no live shared goal"], "no live shared goal"),
      (["sign us/ignoring-mail warning"], nil),
    ] as [([String], String?)])
  func whatHoldsTheDepthDownIsSaidInWords(reasons: [String], words: String?) {
    let verdict = verdict {
      $0.depth = .working
      $0.heldDownBy = reasons
    }
    #expect(verdict.holding == words)
  }

  @Test(arguments: [
    (VendorStatus.prospect, 400, "not engaged yet", "no verdict, prospect: not engaged yet."),
    (.former, 400, "engaged no longer", "no verdict, former: engaged no longer."),
    (.active, 11, "tracked for 11 days", "no verdict yet, new: 11 days of log, too few to judge."),
    (
      .active, 300, "we know 20 of 100",
      "no verdict, thin log: we know 20 of 100 of their side, 70 of ours."
    ),
  ])
  func withoutAVerdictTheReasonIsSaid(
    status: VendorStatus, days: Int, why: String, sentence: String
  ) {
    let verdict = verdict {
      $0.depth = .unsounded
      $0.status = status
      $0.evidenceSince = .ago(days)
      $0.findings = []
      $0.heldDownBy = ["vendor coverage 20 below 35"]
      $0.theirs.coverage = 20
      $0.ours.coverage = 70
    }
    #expect(verdict.why == why)
    #expect(verdict.sentence == sentence)
    #expect(verdict.holding == nil)
  }

  @Test(arguments: RuleID.allCases)
  func everyRuleIsSaidForBothSidesAndNeverBlamesSilence(rule: RuleID) {
    for side in Side.allCases {
      var finding = finding(.onlySells, rule, 3, 4)
      finding.side = side
      let sign = VerdictSign(finding)
      #expect(sign.sentence.contains("3"))
      #expect((5...70).contains(sign.sentence.count))
      #expect((5...56).contains(sign.line.count), "\(sign.line)")
      #expect(!sign.sentence.contains("nothing from"))
    }
  }

  @Test func whatIsKnownOnlyOfTheBadOnesSaysSo() {
    var known = finding(.procedureBypassed, .procedureBypassed, 4, 7)
    known.side = .us
    #expect(VerdictSign(known).line == "we go round them: 4 of 7 requests")
    known.of = 4
    #expect(VerdictSign(known).line == "we go round them: 4 requests, total unknown")
  }

  private func finding(_ sign: SignID, _ rule: RuleID, _ count: Int, _ of: Int) -> Finding {
    var finding = sample(.vendor, .warning, sign)
    finding.rule = rule
    finding.count = count
    finding.of = of
    return finding
  }

  private func verdict(_ change: (inout Assessment) -> Void) -> Verdict {
    var assessment = Dossier.story().assessed(on: .ago(0), policy: Policy())
    change(&assessment)
    return Verdict(assessment)
  }
}
