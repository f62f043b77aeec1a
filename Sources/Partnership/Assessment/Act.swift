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
    var acts: [Act] = []
    for talk in dossier.communications where talk.contacts.contains(where: leaders.contains) {
      acts += theirAct(in: talk)
    }
    for meeting in heldMeetings where meeting.attendees.contains(where: leaders.contains) {
      acts.append(Act(day: meeting.at.day, record: meeting.id))
    }
    return acts
  }

  /// Their signs of life: approaches, answers, meetings held.
  package var vendorActs: [Act] {
    dossier.communications.flatMap(theirAct) + meetingActs
  }

  /// What we sent or called, our answers, meetings held.
  package var ourActs: [Act] {
    dossier.communications.flatMap(ourAct) + meetingActs
  }

  package var meetingActs: [Act] {
    heldMeetings.map { Act(day: $0.at.day, record: $0.id) }
  }

  /// Reviews held.
  package var reviewActs: [Act] {
    reviewsHeld.map { Act(day: $0.at.day, record: $0.id) }
  }

  /// Their recommendations and advice.
  package var improvementActs: [Act] {
    dossier.recommendations.filter { $0.side == .vendor }
      .map { Act(day: $0.on, record: $0.id) }
      + approaches.filter { $0.purpose == .advice }.map { Act(day: $0.at.day, record: $0.id) }
  }

  private func theirAct(in talk: Communication) -> [Act] {
    switch talk.direction {
    case .fromVendor: [Act(day: talk.at.day, record: talk.id)]
    case .toVendor: answer(to: talk)
    }
  }

  private func ourAct(in talk: Communication) -> [Act] {
    switch talk.direction {
    case .toVendor: [Act(day: talk.at.day, record: talk.id)]
    case .fromVendor: answer(to: talk)
    }
  }

  private func answer(to talk: Communication) -> [Act] {
    switch talk.outcome {
    case .reached: [Act(day: talk.at.day, record: talk.id)]
    case .declined: []
    case .noAnswer, nil:
      talk.answeredAt.map { [Act(day: $0.day, record: talk.id)] } ?? []
    }
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
