/// Something that breaks a silence: the day, and the record that proves it.
package struct Act: Hashable, Sendable {
  package var day: Day
  package var record: RecordID

  package init(day: Day, record: RecordID) {
    self.day = day
    self.record = record
  }
}

extension Sequence<Act> {
  /// The newest act; among those of one day the one whose id stands last.
  package var newest: Act? {
    self.max { ($0.day, $0.record) < ($1.day, $1.record) }
  }
}

extension Evidence {
  /// Contact with their leadership.
  ///
  /// A talk from a leader, a leader's answer, a reached call or a held meeting with one; our answer
  /// to a leader's mail is none.
  package var leadershipActs: [Act] {
    talks.compactMap { talk in
      talk.isWithLeader ? talk.theirDay.map { Act(day: $0, record: talk.id) } : nil
    }
      + meetings.filter { $0.isHeld && $0.isWithLeader }.map { Act(day: $0.day, record: $0.id) }
  }

  /// Their signs of life: approaches, answers, meetings held.
  package var vendorActs: [Act] {
    talks.compactMap { talk in talk.theirDay.map { Act(day: $0, record: talk.id) } }
      + meetingActs
  }

  /// What we sent or called, our answers, meetings held.
  package var ourActs: [Act] {
    talks.compactMap { talk in talk.ourDay.map { Act(day: $0, record: talk.id) } } + meetingActs
  }

  package var meetingActs: [Act] {
    meetings.filter(\.isHeld).map { Act(day: $0.day, record: $0.id) }
  }

  /// Reviews held.
  package var reviewActs: [Act] {
    reviewsHeld.map { Act(day: $0.day, record: $0.id) }
  }

  /// Their recommendations and advice.
  package var improvementActs: [Act] {
    dossier.recommendations.filter { $0.side == .vendor }
      .map { Act(day: $0.on, record: $0.id) }
      + approaches.filter { $0.purpose == .advice }.map { Act(day: $0.day, record: $0.id) }
  }

  /// How many whole periods passed since the last act, and since the evidence began.
  ///
  /// Both are 0 unless at least one whole period has passed, and where the period is 0 (off).
  package func emptyPeriods(_ period: Int, _ acts: [Act]) -> (bad: Int, total: Int) {
    guard period > 0, let start, day - start >= period else { return (0, 0) }
    let since = max(acts.newest?.day ?? start, start)
    return (max(0, day - since) / period, (day - start) / period)
  }
}
