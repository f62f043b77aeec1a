/// What the rules read of one communication: few small values, so that passing it on costs nothing.
package struct TalkFact: Hashable, Sendable {
  package let id: RecordID
  package let day: Day
  package let channel: Channel
  package let direction: Direction
  package let purpose: Purpose?
  package let outcome: Outcome?
  package let answeredOn: Day?
  /// The state of the answer it owes; nil where none is owed.
  package let answer: AnswerState?
  package let procedureBypassed: Bool
  package let afterHours: Bool
  /// Whether it names another vendor to coordinate with.
  package let isJoint: Bool
  /// Whether one of their leaders took part.
  package let isWithLeader: Bool

  init(
    _ talk: borrowing Communication, answeredOn: Day?, answer: AnswerState?, isWithLeader: Bool
  ) {
    id = talk.header.id
    day = talk.at.day
    channel = talk.channel
    direction = talk.direction
    purpose = talk.purpose
    outcome = talk.outcome
    self.answeredOn = answeredOn
    self.answer = answer
    procedureBypassed = talk.procedureBypassed
    afterHours = talk.afterHours
    isJoint = talk.otherVendor != nil
    self.isWithLeader = isWithLeader
  }

  /// The day on which they gave a sign of life in it; nil where they did not.
  var theirDay: Day? { direction == .fromVendor ? day : answerDay }

  /// The day on which we gave a sign of life in it; nil where we did not.
  var ourDay: Day? { direction == .toVendor ? day : answerDay }

  private var answerDay: Day? {
    switch outcome {
    case .reached: day
    case .declined: nil
    case .noAnswer, nil: answeredOn
    }
  }
}

extension TalkFact: Comparable {
  /// By day, those of one day by id.
  package static func < (left: TalkFact, right: TalkFact) -> Bool {
    left.day == right.day ? left.id < right.id : left.day < right.day
  }
}

/// What the rules read of one meeting.
package struct MeetingFact: Hashable, Sendable {
  package let id: RecordID
  package let day: Day
  package let status: MeetingStatus
  package let isReview: Bool
  /// Whether one of their leaders took part.
  package let isWithLeader: Bool
  /// Whether our business took part; nil where no department of ours is known.
  package let isWithBusiness: Bool?

  package var isHeld: Bool { status == .held }
}
