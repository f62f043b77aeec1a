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
  /// What must all happen; empty where few things of one day do not suffice.
  package var remedies: [Remedy]
  /// Where they do not: the first day on which it is reached by itself, if nothing more is logged;
  /// nil within a year.
  package var reachedOn: Day?
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

  /// What it takes to reach the next depth: the shortest list of up to three remedies that was
  /// found, and of these the one that asks for the least.
  ///
  /// Only the most useful lists are made longer, so a list may be missed, yet none is wrong.
  package func nextDepth(on day: Day, policy: Policy) -> NextDepth? {
    let start = seen(on: day).dossier
    let now = start.burden(on: day, policy: policy)
    guard now.missing < 4, let goal = Depth.allCases.first(where: { $0.number == 5 - now.missing })
    else { return nil }
    var lists = [RemedyList(remedies: [], burden: now)]
    for _ in 0..<RemedyList.longest {
      let longer = lists.flatMap { start.longer($0, on: day, policy: policy) }
      let enough = longer.filter { $0.burden.isAtLeast(goal) }
      if let best = enough.min(by: { ($0.effort, $0.burden) < ($1.effort, $1.burden) }) {
        return NextDepth(
          depth: goal, remedies: start.needed(best.remedies, for: goal, on: day, policy: policy))
      }
      lists = RemedyList.best(of: longer)
    }
    return NextDepth(
      depth: goal, remedies: [], reachedOn: start.reaches(goal, after: day, policy: policy))
  }

  /// The list with each remedy added that helps.
  private func longer(_ list: RemedyList, on day: Day, policy: Policy) -> [RemedyList] {
    let tried = list.remedies.reduce(self) { $0.trying($1, on: day) }
    return Remedy.all.compactMap { remedy in
      let burden = tried.trying(remedy, on: day).burden(on: day, policy: policy)
      guard burden < list.burden else { return nil }
      return RemedyList(remedies: list.remedies + [remedy], burden: burden)
    }
  }

  /// The first day in a year that has the depth by itself, looked for month by month.
  private func reaches(_ goal: Depth, after day: Day, policy: Policy) -> Day? {
    let isReached: (Int) -> Bool = { days in
      self.burden(on: day + days, policy: policy).isAtLeast(goal)
    }
    guard let month = stride(from: 30, through: 360, by: 30).first(where: isReached) else {
      return nil
    }
    return (month - 29...month).first(where: isReached).map { day + $0 }
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

/// Remedies that are tried together.
private struct RemedyList {
  /// Longer lists are no advice.
  static let longest = 3
  /// How many lists are made longer.
  static let kept = 4

  let remedies: [Remedy]
  let burden: Burden

  var effort: Int { remedies.map(\.effort).reduce(0, +) }

  /// The most useful lists, those of the same remedies in another order left out.
  static func best(of lists: [RemedyList]) -> [RemedyList] {
    var best: [RemedyList] = []
    for list in lists.sorted(by: { $0.burden < $1.burden })
    where !best.contains(where: { Set($0.remedies) == Set(list.remedies) }) {
      best.append(list)
      if best.count == kept { break }
    }
    return best
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
