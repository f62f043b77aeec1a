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

/// What breaks each kind of silence, gathered once for all rules and scores.
package struct Acts: Sendable {
  /// Contact with their leadership.
  ///
  /// A talk from a leader, a leader's answer, a reached call or a held meeting with one; our answer
  /// to a leader's mail is none.
  package private(set) var leadership: [Act] = []
  /// Their signs of life: approaches, answers, meetings held.
  package private(set) var theirs: [Act] = []
  /// What we sent or called, our answers, meetings held.
  package private(set) var ours: [Act] = []
  package private(set) var meetings: [Act] = []
  /// Reviews held.
  package private(set) var reviews: [Act] = []
  /// Their recommendations and advice.
  package private(set) var improvements: [Act] = []

  init(talks: [TalkFact], meetings: [MeetingFact], recommendations: [Recommendation]) {
    for talk in talks {
      if let day = talk.theirDay {
        theirs.append(Act(day: day, record: talk.id))
        if talk.isWithLeader { leadership.append(Act(day: day, record: talk.id)) }
      }
      if let day = talk.ourDay { ours.append(Act(day: day, record: talk.id)) }
      if talk.direction == .fromVendor, talk.purpose == .advice {
        improvements.append(Act(day: talk.day, record: talk.id))
      }
    }
    for meeting in meetings where meeting.isHeld {
      let act = Act(day: meeting.day, record: meeting.id)
      self.meetings.append(act)
      if meeting.isReview { reviews.append(act) }
      if meeting.isWithLeader { leadership.append(act) }
    }
    theirs += self.meetings
    ours += self.meetings
    for index in recommendations.indices where recommendations[index].side == .vendor {
      improvements.append(
        Act(day: recommendations[index].on, record: recommendations[index].header.id))
    }
  }
}

extension Evidence {
  /// How many whole periods passed since the last act, and since the evidence began.
  ///
  /// Both are 0 unless at least one whole period has passed, and where the period is 0 (off).
  package func emptyPeriods(_ period: Int, _ acts: [Act]) -> (bad: Int, total: Int) {
    guard period > 0, let start, day - start >= period else { return (0, 0) }
    let since = max(acts.newest?.day ?? start, start)
    return (max(0, day - since) / period, (day - start) / period)
  }
}
