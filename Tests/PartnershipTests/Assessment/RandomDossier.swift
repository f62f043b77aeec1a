import FoundationEssentials
import Partnership

/// Numbers that look random and are the same for the same seed, on every machine.
struct Draw {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x5851_F42D_4C95_7F2D
  }

  /// A number from 0 up to the limit, the limit excluded.
  mutating func roll(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  /// True so many times in a hundred.
  mutating func isLucky(_ percent: Int) -> Bool { roll(100) < percent }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}

/// Dossiers of any seed: every kind of record, good conduct and bad, in no order.
enum RandomDossier {
  /// A dossier of some years before the day of judgement, with up to so many records.
  static func make(seed: Int, days: Int = 900, records: Int = 60) -> Dossier {
    var dice = Draw(seed: seed)
    let tier = dice.pick(Tier.allCases)
    var dossier = Dossier.story(tier, days: 1 + dice.roll(days))
    dossier.vendor.needs24x7 = dice.isLucky(30)
    if dice.isLucky(40) {
      dossier.vendor.success = DatedText(on: .ago(dice.roll(days)), text: "up")
    }
    dossier = dossier.adding("measure", 2) {
      Measure(
        header: $0, name: "uptime", kind: dice.pick(MeasureKind.allCases), target: 99,
        definedOn: .ago(days))
    }
    for number in 0..<dice.roll(records) {
      let header = SampleDossier.header("x\(number)")
      dossier.append(record(header, ago: dice.roll(days), &dice))
    }
    return dossier
  }

  /// One record of any kind that can be good or bad, of so many days ago.
  static func record(_ header: Header, ago: Int, _ dice: inout Draw) -> Record {
    let later = max(0, ago - dice.roll(60))
    switch dice.roll(14) {
    case 0, 1, 2, 3: return talk(header, ago, &dice).asRecord
    case 4: return meeting(header, ago, &dice).asRecord
    case 5: return conflict(header, ago, later, &dice).asRecord
    case 6: return advice(header, ago, later, &dice).asRecord
    case 7:
      return Commitment(
        header: header, side: dice.pick(Side.allCases), madeOn: .ago(ago), dueOn: .ago(later),
        keptOn: dice.isLucky(60) ? .ago(max(0, later - dice.roll(9))) : nil,
        brokenOn: dice.isLucky(20) ? .ago(later) : nil
      ).asRecord
    case 8:
      return Reading(
        header: header, measureId: RecordID("measure\(1 + dice.roll(2))"), on: .ago(ago),
        value: dice.isLucky(60) ? 99 : 98
      ).asRecord
    case 9:
      return Invoice(
        header: header, on: .ago(ago), actual: 100 + dice.roll(40),
        budgeted: dice.isLucky(80) ? 100 : nil, surprise: dice.isLucky(10)
      ).asRecord
    case 10:
      return Project(
        header: header, name: "move", announcedOn: .ago(ago), startsOn: .ago(later),
        vendorToldOn: dice.isLucky(60) ? .ago(max(later, ago - dice.roll(30))) : nil
      ).asRecord
    case 11:
      return Partnership.Issue(
        header: header, noticedOn: .ago(ago),
        reportedOn: dice.isLucky(80) ? .ago(max(later, ago - dice.roll(4))) : nil,
        resolvedOn: dice.isLucky(70) ? .ago(later) : nil, severity: dice.pick(Severity.allCases)
      ).asRecord
    case 12:
      return Judgement(
        header: header, on: .ago(ago), by: RecordID(dice.pick(["kim", "ida"])),
        topic: dice.pick(JudgementTopic.allCases), level: 1 + dice.roll(5),
        about: dice.pick(Side.allCases)
      ).asRecord
    case _:
      return Goal(
        header: header, text: "grow", kind: dice.pick(GoalKind.allCases), agreedOn: .ago(ago),
        reviewedOn: dice.isLucky(50) ? [.ago(later)] : [],
        closedOn: dice.isLucky(40) ? .ago(later) : nil, outcome: dice.pick(GoalOutcome.allCases)
      ).asRecord
    }
  }

  private static func talk(_ header: Header, _ ago: Int, _ dice: inout Draw) -> Communication {
    Communication(
      header: header, at: .ago(ago), channel: dice.pick([.call, .email, .chat]),
      direction: dice.pick(Direction.allCases), contacts: [RecordID(dice.pick(["eva", "sam"]))],
      purpose: dice.pick(Purpose.allCases + [nil]), expectsReply: dice.isLucky(50),
      answeredAt: dice.isLucky(40) ? .ago(max(0, ago - dice.roll(14))) : nil,
      outcome: dice.pick([.reached, .reached, .noAnswer, .declined, nil]),
      procedureBypassed: dice.isLucky(15), afterHours: dice.isLucky(20),
      otherVendor: dice.isLucky(50) ? "Initech" : nil)
  }

  private static func meeting(_ header: Header, _ ago: Int, _ dice: inout Draw) -> Meeting {
    Meeting(
      header: header, at: .ago(ago), kind: dice.pick(MeetingKind.allCases),
      status: dice.pick(MeetingStatus.allCases),
      attendees: ["eva", "kim", "ida", "joe"].filter { _ in dice.isLucky(40) }.map { RecordID($0) })
  }

  private static func conflict(
    _ header: Header, _ ago: Int, _ later: Int, _ dice: inout Draw
  ) -> Conflict {
    Conflict(
      header: header, raisedOn: .ago(ago), fault: dice.pick(Fault.allCases + [nil]),
      severity: dice.pick(Severity.allCases), resolvedOn: dice.isLucky(60) ? .ago(later) : nil,
      repeatOf: dice.isLucky(30) ? RecordID("older") : nil)
  }

  private static func advice(
    _ header: Header, _ ago: Int, _ later: Int, _ dice: inout Draw
  ) -> Recommendation {
    Recommendation(
      header: header, on: .ago(ago), side: dice.pick(Side.allCases),
      disclosedInterest: dice.pick(DisclosedInterest.allCases + [nil]),
      decision: dice.pick(RecommendationAnswer.allCases + [nil]), decidedOn: .ago(later),
      reason: dice.isLucky(50) ? "fits" : nil)
  }
}
