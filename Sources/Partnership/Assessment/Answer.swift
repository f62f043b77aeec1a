/// What became of an answer that was owed.
package enum AnswerState: Hashable, Sendable {
  case inTime
  case late
  case unanswered
  /// Not answered, but the time for it is not over: in no denominator.
  case pending
}

extension Communication {
  /// Whether somebody had to answer: any outcome, or a reply was expected.
  package var owesAnswer: Bool { outcome != nil || expectsReply }

  /// What became of the answer owed, on a day.
  ///
  /// Reached counts as in time and declined as unanswered, whatever else is logged; else an answer
  /// within the norm's working days is in time (domain specification (c), *Answer owed*).
  package func answerState(on day: Day, norm: Int, workdays: BusinessDays) -> AnswerState {
    answerState(on: day, answeredOn: answeredAt?.day, norm: norm, workdays: workdays)
  }

  /// The same where the day of the answer, as far as it was seen, is known already.
  func answerState(
    on day: Day, answeredOn: Day?, norm: Int, workdays: BusinessDays
  ) -> AnswerState {
    switch outcome {
    case .reached: return .inTime
    case .declined: return .unanswered
    case .noAnswer, nil: break
    }
    if let answeredOn {
      return workdays.count(after: at.day, through: answeredOn) <= norm ? .inTime : .late
    }
    return workdays.count(after: at.day, through: day) > norm ? .unanswered : .pending
  }
}
