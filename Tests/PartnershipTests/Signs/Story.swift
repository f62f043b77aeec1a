import Partnership

/// So many bad facts and so many good ones, and the level that they must raise; nil for no sign.
struct Mix: Sendable {
  let bad: Int
  let good: Int
  let level: SignLevel?

  init(_ bad: Int, _ good: Int, _ level: SignLevel?) {
    self.bad = bad
    self.good = good
    self.level = level
  }

  /// What the sign must say, as `told` says it.
  func told(_ side: Side, rule: RuleID? = nil) -> [String] {
    guard let level else { return [] }
    let words = "\(side.rawValue) \(level.word) \(bad)/\(bad + good)"
    return [rule.map { words + " " + $0.rawValue } ?? words]
  }
}

/// So many days since the evidence began, and what an absence of so long must raise.
struct Absence: Sendable {
  let days: Int
  let told: [String]

  init(_ days: Int, _ told: String...) {
    self.days = days
    self.told = told
  }
}

/// What a sign says of a dossier on a day; Monday, 2026-03-02 unless another is named.
func find(
  _ sign: SignID, in dossier: Dossier, on day: String = "2026-03-02", policy: Policy = Policy()
) -> [Finding] {
  guard let day = Day(day) else { return [] }
  return Signs.findings(in: Evidence(dossier.seen(on: day), policy: policy))
    .filter { $0.sign == sign }
}

extension [Finding] {
  /// Each finding as "side level count/of", followed by its rule where that is not the sign's name.
  var told: [String] {
    map { finding in
      let words = "\(finding.side.rawValue) \(finding.level.word) \(finding.count)/\(finding.of)"
      return finding.rule.rawValue == finding.sign.rawValue
        ? words : words + " " + finding.rule.rawValue
    }
  }

  /// The evidence of the only finding; empty where there is none or more than one.
  var evidence: [String] { count == 1 ? self[0].evidence : [] }
}

extension Dossier {
  /// A vendor active and tracked for so many days on the day of judgement.
  ///
  /// Eva leads them and Sam works for them; of ours Kim is in sales, Ida in IT, and nobody knows
  /// where Joe works.
  static func story(_ tier: Tier = .strategic, days: Int = 400) -> Dossier {
    var dossier = SampleDossier.active(tier: tier)
    dossier.vendor.statusLog = [StatusEntry(on: .ago(days), status: .active)]
    dossier.vendor.trackedSince = .ago(days)
    dossier.contacts = [
      Contact(header: SampleDossier.header("eva"), name: "Eva Roth", isLeadership: true),
      Contact(header: SampleDossier.header("sam"), name: "Sam Ito"),
      Contact(header: SampleDossier.header("kim"), name: "Kim", side: .us, department: "Sales"),
      Contact(header: SampleDossier.header("ida"), name: "Ida", side: .us, department: "IT"),
      Contact(header: SampleDossier.header("joe"), name: "Joe", side: .us),
    ]
    return dossier
  }

  /// The dossier with so many records more, whose ids are the name and a number from 1 on.
  func adding<Kind: Fielded>(
    _ name: String, _ count: Int = 1, _ record: (Header) -> Kind
  ) -> Dossier {
    changing { dossier in
      for number in 0..<count {
        dossier.append(record(SampleDossier.header("\(name)\(number + 1)")).asRecord)
      }
    }
  }

  /// A changed copy.
  func changing(_ change: (inout Dossier) -> Void) -> Dossier {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Day {
  /// So many days before the day of judgement.
  static func ago(_ days: Int) -> Day { Day(2026, 3, 2) - days }
}

extension Moment {
  /// So many days before the day of judgement.
  static func ago(_ days: Int) -> Moment { Moment(.ago(days)) }
}
