/// What would make a sign go away or ease, found by trying.
package struct Clearance: Hashable, Sendable {
  /// The smallest remedies that clear the sign today.
  package var clears: [Remedy]
  /// Remedies that lower its level but leave it open.
  package var eases: [Remedy]
  /// The first day on which it is gone by itself, if nothing more is logged; nil within a year.
  package var agesOutOn: Day?
}

/// What it takes to reach the next depth.
package struct NextDepth: Hashable, Sendable {
  package var depth: Depth
  /// What must all happen; empty where the tried remedies do not suffice.
  package var remedies: [Remedy]
}

extension Dossier {
  /// What would clear a finding, tried on the dossier as it was seen on the day.
  package func clearance(of finding: Finding, on day: Day, policy: Policy) -> Clearance {
    let seen = seen(on: day).dossier
    var clears: [Remedy] = []
    var eases: [Remedy] = []
    for remedy in Remedy.all where !clears.contains(where: { $0.isSmaller(than: remedy) }) {
      let level = seen.trying(remedy, on: day).level(of: finding, on: day, policy: policy)
      if level == nil {
        clears.append(remedy)
      } else if let level, level < finding.level,
        !eases.contains(where: { $0.isSmaller(than: remedy) })
      {
        eases.append(remedy)
      }
    }
    return Clearance(
      clears: clears, eases: clears.isEmpty ? eases : [],
      agesOutOn: seen.agesOut(finding, after: day, policy: policy))
  }

  /// What it takes to reach the next depth: up to four remedies, the most useful first.
  ///
  /// Greedy: each step takes the remedy that leaves the fewest reasons; a remedy that turns out not
  /// to be needed is dropped again.
  package func nextDepth(on day: Day, policy: Policy) -> NextDepth? {
    let start = seen(on: day).dossier
    let before = start.assessed(on: day, policy: policy)
    guard let number = before.depth.number,
      let goal = Depth.allCases.first(where: { $0.number == number + 1 })
    else { return nil }
    var dossier = start
    var taken: [Remedy] = []
    while taken.count < 6 {
      let tried = Remedy.all.map { remedy in
        (remedy, dossier.trying(remedy, on: day).burden(on: day, policy: policy))
      }
      let now = dossier.burden(on: day, policy: policy)
      guard let best = tried.min(by: { $0.1 < $1.1 }), best.1 < now else { break }
      taken.append(best.0)
      dossier = dossier.trying(best.0, on: day)
      if best.1.isAtLeast(goal) {
        return NextDepth(
          depth: goal, remedies: start.needed(taken, for: goal, on: day, policy: policy))
      }
    }
    return NextDepth(depth: goal, remedies: [])
  }

  private func needed(
    _ remedies: [Remedy], for goal: Depth, on day: Day, policy: Policy
  ) -> [Remedy] {
    remedies.reduce(remedies) { kept, remedy in
      let fewer = kept.filter { $0 != remedy }
      let dossier = fewer.reduce(self) { $0.trying($1, on: day) }
      return dossier.burden(on: day, policy: policy).isAtLeast(goal) ? fewer : kept
    }
  }

  private func level(of finding: Finding, on day: Day, policy: Policy) -> SignLevel? {
    Evidence(seen(on: day), policy: policy).finding(of: finding.sign, side: finding.side)?.level
  }

  private func agesOut(_ finding: Finding, after day: Day, policy: Policy) -> Day? {
    let history = History(self, until: day + 365, policy: policy)
    var begin = day + 1
    while begin <= day + 365 {
      let end = min(begin + 29, day + 365)
      let slice = history.slice(from: begin, through: end)
      let gone = (begin.number...end.number).lazy.map { Day(number: $0) }.first { later in
        slice.level(of: finding, on: later, policy: policy) == nil
      }
      if let gone { return gone }
      begin = end + 1
    }
    return nil
  }

  private func burden(on day: Day, policy: Policy) -> Burden {
    let grade = Evidence(seen(on: day), policy: policy).graded
    return Burden(
      missing: 4 - (grade.depth.number ?? 0), reasons: grade.reasons.count,
      signs: grade.findings.map(\.level.rawValue).reduce(0, +),
      points: 200 - grade.scores.values.compactMap(\.score).reduce(0, +))
  }
}

/// How far a dossier is from a deep partnership; less is better, the first difference decides.
private struct Burden: Comparable {
  let missing: Int
  let reasons: Int
  let signs: Int
  let points: Int

  func isAtLeast(_ depth: Depth) -> Bool {
    4 - missing >= depth.number ?? 0
  }

  static func < (left: Burden, right: Burden) -> Bool {
    (left.missing, left.reasons, left.signs, left.points)
      < (right.missing, right.reasons, right.signs, right.points)
  }
}
