import Partnership
import Testing

/// Each line of the grade, at its boundary; scores and signs are given, the dossier is a deep one.
struct DepthTests {
  @Test func nothingHoldsADeepPartnershipDown() {
    #expect(told(90, 90) == ["deep"])
  }

  @Test func whoIsNotEngagedHasNoGrade() {
    let former = partner.changing { $0.vendor.statusLog.append(entry(.former)) }
    #expect(told(90, 90, in: former) == ["unsounded", "not engaged"])
    let early = partner.changing { $0.vendor.trackedSince = .ago(-1) }
    #expect(told(90, 90, in: early) == ["unsounded", "before tracking began"])
  }

  @Test(arguments: [
    (39, "inch-deep", "vendor score 39 below 40"), (40, "shallow", "vendor score 40 below 60"),
    (59, "shallow", "vendor score 59 below 60"),
  ])
  func aLowScoreOfASideDecides(score: Int, depth: String, reason: String) {
    #expect(told(score, 90) == [depth, reason])
    let ours = reason.replacing("vendor", with: "us")
    #expect(told(90, score) == [depth, ours])
  }

  @Test func fromSixtyToEightyIsWorkingFromEightyDeep() {
    #expect(told(60, 79) == ["working", "vendor score 60 below 80", "us score 79 below 80"])
    #expect(
      told(79, 79) == [
        "working", "vendor score 79 below 80", "us score 79 below 80",
      ])
    #expect(told(80, 80) == ["deep"])
  }

  @Test(arguments: [(80, 100, []), (79, 100, ["vendor score 79 below 80", "gap -21 beyond 20"])])
  func theGapMayBeTwenty(theirs: Int, ours: Int, reasons: [String]) {
    #expect(Array(told(theirs, ours).dropFirst()) == reasons)
  }

  @Test func aPartnerInNameOnlyIsInchDeepAtOnce() {
    #expect(
      told(90, 90, [sample(.vendor, .critical, .partnerInNameOnly)]) == [
        "inch-deep", "sign vendor/partner-in-name-only critical",
      ])
    #expect(told(90, 90, [sample(.vendor, .warning, .partnerInNameOnly)])[0] == "working")
  }

  @Test func oneCriticalSignIsShallowAndTwoAreInchDeep() {
    let one = sample(.vendor, .critical)
    #expect(told(90, 90, [one]) == ["shallow", "sign vendor/promises-broken critical"])
    let other = sample(.us, .critical, .ourPromisesBroken)
    #expect(told(90, 90, [one, other]) == ["inch-deep", "2 critical signs"])
  }

  @Test func threeSignsAtWarningAreShallowAndTwoAreWorking() {
    let signs = [
      sample(.vendor, .warning), sample(.vendor, .warning, .onlySells),
      sample(.us, .warning, .ignoringMail),
    ]
    #expect(told(90, 90, signs) == ["shallow", "3 signs at warning or worse"])
    #expect(
      told(90, 90, Array(signs.prefix(2))) == [
        "working", "sign vendor/promises-broken warning", "sign vendor/only-sells warning",
      ])
  }

  @Test func twoWatchesAreDeepAndThreeAreWorking() {
    let watches = [
      sample(.vendor, .watch), sample(.vendor, .watch, .onlySells),
      sample(.us, .watch, .ignoringMail),
    ]
    #expect(told(90, 90, Array(watches.prefix(2))) == ["deep"])
    #expect(told(90, 90, watches) == ["working", "3 watches"])
  }

  @Test func aSideWithoutAScoreHasNoVerdictUnlessTheEvidenceIsBad() {
    #expect(
      told(scores: [.vendor: full(90), .us: unknown]) == [
        "unsounded", "us coverage 0 below 35",
      ])
    #expect(
      told(scores: [.vendor: full(50), .us: unknown]) == [
        "shallow", "vendor score 50 below 60",
      ])
  }

  @Test func aThinSideAndAWeakDimensionAreWorking() {
    var thin = full(90)
    thin.coverage = 59
    #expect(
      told(scores: [.vendor: thin, .us: full(90, of: .us)])[1] == "vendor coverage 59 below 60")
    thin.coverage = 60
    #expect(told(scores: [.vendor: thin, .us: full(90, of: .us)]) == ["deep"])
    var weak = full(90)
    weak.dimensions[.repair]?.score = 59
    #expect(
      told(scores: [.vendor: weak, .us: full(90, of: .us)])[1] == "vendor repair 59 below 60")
    weak.dimensions[.repair]?.score = 60
    #expect(told(scores: [.vendor: weak, .us: full(90, of: .us)]) == ["deep"])
  }

  @Test func withoutGoalTrustOrLeadersNothingIsDeep() {
    #expect(
      told(90, 90, in: .story()) == [
        "working", "no live shared goal", "no current trust judgement",
        "no recent contact with their leadership",
      ])
    #expect(
      told(90, 90, in: .story(.operational)) == [
        "working", "no live shared goal", "no current trust judgement",
      ])
  }

  @Test(arguments: [(89, 1), (90, 2)])
  func leadersCountWithinThePeriodOfTheTier(ago: Int, lines: Int) {
    let dossier = partner.changing { $0.communications[0].at = .ago(ago) }
    #expect(told(90, 90, in: dossier).count == lines)
  }
}

private let unknown = SideScore(
  .us, observations: [], findings: [], on: .ago(0), policy: ScorePolicy())

/// A shared goal, current trust and a talk with their leader.
private let partner = Dossier.story()
  .adding("g") { Goal(header: $0, text: "grow", agreedOn: .ago(100)) }
  .adding("j") { Judgement(header: $0, on: .ago(10), by: RecordID("kim"), level: 5) }
  .adding("c") {
    Communication(header: $0, at: .ago(10), contacts: [SampleDossier.leader], outcome: .reached)
  }

private func entry(_ status: VendorStatus) -> StatusEntry {
  StatusEntry(on: .ago(5), status: status)
}

/// The grade, then every reason.
private func told(
  _ theirs: Int, _ ours: Int, _ findings: [Finding] = [], in dossier: Dossier = partner
) -> [String] {
  told(
    scores: [.vendor: full(theirs), .us: full(ours, of: .us)], findings: findings, in: dossier)
}

private func told(
  scores: [Side: SideScore], findings: [Finding] = [], in dossier: Dossier = partner
) -> [String] {
  let evidence = Evidence(dossier.seen(on: .ago(0)), policy: Policy())
  let reading = DepthReading(evidence, findings: findings, scores: scores)
  return [reading.depth.rawValue] + reading.reasons
}
