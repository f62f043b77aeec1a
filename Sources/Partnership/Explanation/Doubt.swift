/// Where what was not said keeps a sign from speaking, or makes it rest on little.
package struct Doubt: Hashable, Sendable {
  package let sign: SignID
  /// `31 of 44 purposes unknown: "only sells" cannot be judged`.
  package let words: String
  /// The records that leave it open, newest first.
  package let records: [RecordID]
}

extension Evidence {
  /// What is unknown where it matters, named so that a missing sign is never taken for praise.
  package var doubts: [Doubt] {
    guard isJudged else { return [] }
    return [purposes, interests, faults, bypasses].compactMap(\.self)
  }

  private var purposes: Doubt? {
    let ladder = policy.signs[.onlySells]
    let all = approaches.filter { isRecent($0.day, within: ladder.window) }
    let unknown = all.filter { $0.purpose == nil }
    let reviews = reviewsHeld.count { isRecent($0.day, within: ladder.window) }
    return doubt(
      .onlySells, "purposes", unknown: unknown.map(\.id), of: all.count,
      known: all.count - unknown.count + reviews, minimum: ladder.minimum)
  }

  private var interests: Doubt? {
    let ladder = policy.signs[.undisclosedInterest]
    let all = dossier.recommendations.filter {
      $0.side == .vendor && isRecent($0.on, within: ladder.window)
    }
    let unknown = all.filter { $0.disclosedInterest == nil }
    return doubt(
      .undisclosedInterest, "recommendations do not say who gains", unknown: unknown.map(\.id),
      of: all.count, known: all.count - unknown.count, minimum: ladder.minimum)
  }

  private var faults: Doubt? {
    let window = policy.signs[.conflictsUnresolved].window
    let all = dossier.conflicts.filter {
      $0.resolvedOn == nil || isRecent($0.raisedOn, within: window)
    }
    let unknown = all.filter { $0.fault == nil }
    guard !unknown.isEmpty else { return nil }
    return Doubt(
      sign: .conflictsUnresolved,
      words: "\(unknown.count) of \(all.count) "
        + (unknown.count == 1
          ? "conflict\(all.count == 1 ? "" : "s") names no fault: it counts on neither side"
          : "conflicts name no fault: they count on neither side"),
      records: unknown.reversed().map(\.id))
  }

  private var bypasses: Doubt? {
    guard let found = finding(of: .procedureBypassed, side: .us), found.count == found.of else {
      return nil
    }
    return Doubt(
      sign: .procedureBypassed,
      words: "total unknown: every known request went round, so \"\(found.sign.brief)\" is at most "
        + "a watch", records: found.evidence.map { RecordID($0) })
  }

  private func doubt(
    _ sign: SignID, _ what: String, unknown: [RecordID], of all: Int, known: Int, minimum: Int
  ) -> Doubt? {
    guard !unknown.isEmpty, known < minimum || unknown.count >= known else { return nil }
    let verb = what.contains(" ") ? what : what + " unknown"
    let meaning =
      known < minimum
      ? "\"\(sign.brief)\" cannot be judged" : "\"\(sign.brief)\" rests on \(known)"
    return Doubt(
      sign: sign, words: "\(unknown.count) of \(all) \(verb): \(meaning)",
      records: unknown.reversed())
  }
}
