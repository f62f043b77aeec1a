/// The last day of each kind of contact that a cadence asks for; nil where there was none.
package struct LastActs: Hashable, Sendable {
  /// Two-way talk: reached, answered, or a meeting held.
  package private(set) var touch: Day?
  /// A held review, planning, strategy meeting or workshop.
  package private(set) var review: Day?
  /// Contact with somebody who leads the vendor.
  package private(set) var leadership: Day?

  /// Reads the last acts off a dossier as it was seen.
  package init(of dossier: Dossier) {
    let leaders = Set(
      dossier.contacts.filter { $0.side == .vendor && $0.isLeadership }.map(\.header.id))
    let (talks, meetings) = (dossier.communications, dossier.meetings)
    for index in talks.indices { note(talks[index], leaders) }
    for index in meetings.indices where meetings[index].status == .held {
      note(meetings[index], leaders)
    }
  }

  private mutating func note(_ talk: Communication, _ leaders: Set<RecordID>) {
    let twoWay = talk.twoWayDay
    if let twoWay { touch = max(touch ?? twoWay, twoWay) }
    guard !leaders.isEmpty, talk.contacts.contains(where: leaders.contains) else { return }
    let day = talk.direction == .fromVendor ? talk.at.day : twoWay
    if let day { leadership = max(leadership ?? day, day) }
  }

  private mutating func note(_ meeting: Meeting, _ leaders: Set<RecordID>) {
    let day = meeting.at.day
    touch = max(touch ?? day, day)
    if meeting.kind.isReview { review = max(review ?? day, day) }
    if !leaders.isEmpty, meeting.attendees.contains(where: leaders.contains) {
      leadership = max(leadership ?? day, day)
    }
  }
}

extension Communication {
  /// The day on which both sides had spoken: that of a reached call, or of the answer.
  package var twoWayDay: Day? {
    switch outcome {
    case .reached: at.day
    case .declined: nil
    case .noAnswer, nil: answeredAt?.day
    }
  }
}
