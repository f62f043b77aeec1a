/// How often our tries to reach a vendor ended with a human, and how fast.
package struct Reach: Hashable, Sendable {
  /// The tries of one part of the day.
  package struct Part: Hashable, Sendable {
    /// Talks of ours that were owed an answer.
    package var tries: Int
    /// Tries that reached somebody at once.
    package var reached: Int
    /// Tries that were answered later.
    package var answered: Int
    /// The middle of the minutes from the try to a human, nil where no clock times are known;
    /// who is reached at once takes none, and of two middles the lower counts.
    package var medianMinutes: Int?

    package init(tries: Int, reached: Int, answered: Int, medianMinutes: Int?) {
      self.tries = tries
      self.reached = reached
      self.answered = answered
      self.medianMinutes = medianMinutes
    }
  }

  package let inHours: Part
  package let outOfHours: Part

  /// Both parts together.
  package let all: Part

  init(_ tries: [Communication], until last: Day) {
    inHours = Part(tries.filter { !$0.afterHours }, until: last)
    outOfHours = Part(tries.filter(\.afterHours), until: last)
    all = Part(tries, until: last)
  }
}

extension Dossier {
  /// Our tries to reach the vendor from one day through another, in and out of hours.
  ///
  /// Nil as the first day means from the beginning. An answer after the last day is not known yet.
  package func reach(since first: Day?, until last: Day) -> Reach {
    Reach(tries(since: first, until: last), until: last)
  }

  /// Our talks from one day through another that were owed an answer; nil as the first day means
  /// from the beginning.
  func tries(since first: Day?, until last: Day) -> [Communication] {
    communications.filter { talk in
      talk.direction == .toVendor && talk.owesAnswer && talk.at.day <= last
        && (first.map { talk.at.day >= $0 } ?? true)
    }
  }
}

extension Reach.Part {
  fileprivate init(_ talks: [Communication], until last: Day) {
    tries = talks.count
    reached = talks.count { $0.outcome == .reached }
    let later = talks.filter { talk in
      talk.outcome != .reached && talk.outcome != .declined
        && talk.answeredAt.map { $0.day <= last } ?? false
    }
    answered = later.count
    let waits = (Array(repeating: 0, count: reached) + later.compactMap(\.minutesToAnswer)).sorted()
    medianMinutes = waits.isEmpty ? nil : waits[(waits.count - 1) / 2]
  }
}

extension Communication {
  /// Minutes from the try to its answer; nil where a clock time is missing.
  var minutesToAnswer: Int? {
    guard let answeredAt, let end = answeredAt.time, let begin = at.time else { return nil }
    return max(0, (answeredAt.day - at.day) * 1_440 + end.minutes - begin.minutes)
  }
}
