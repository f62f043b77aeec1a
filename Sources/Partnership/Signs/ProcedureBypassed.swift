extension Sign {
  /// We go round the agreed way to ask for help (seed 003).
  static let procedureBypassed = Sign(
    .procedureBypassed, "We bypass their procedure", play: .procedureRefresh,
    clearedBy: "the proper channel", seeds: ["003"],
    rules: [
      Rule(
        .procedureBypassed, counted: "requests that went round the agreed way",
        outOf: "support and outage requests, any that went round, and those of request counts",
        guards: "where every known request went round, the total is unknown: at most a watch",
        count: bypasses)
    ])

  @Sendable private static func bypasses(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.procedureBypassed].window
    let requests = evidence.requests.filter { evidence.isRecent($0.day, within: window) }
    let counts = evidence.dossier.requestCounts.filter {
      evidence.isRecent($0.on, within: window)
    }
    let bypassing = requests.filter(\.procedureBypassed)
    let bad = bypassing.count + counts.map(\.bypassed).reduce(0, +)
    let total = requests.count + counts.map(\.requests).reduce(0, +)
    return [
      Tally(
        .us, bad: bad, of: total,
        evidence: bypassing.map(\.id.text) + counts.filter { $0.bypassed > 0 }.map(\.id.text),
        ceiling: bad == total ? .watch : nil)
    ]
  }
}

extension Evidence {
  /// What we asked them for: support and outage requests, and any that went round the procedure.
  var requests: [TalkFact] {
    talks.filter { talk in
      talk.direction == .toVendor
        && (talk.procedureBypassed || talk.purpose == .support || talk.purpose == .outage)
    }
  }
}
