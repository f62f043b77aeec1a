extension Evidence {
  var communicationObservations: [Observation] {
    answerObservations + meetingObservations
      + slots(cadence.touch, acts.theirs, .vendor, .communication, "contact from them")
      + slots(cadence.touch, acts.ours, .us, .communication, "contact from us")
      + requestObservations
  }

  private var answerObservations: [Observation] {
    talks.compactMap { talk in
      guard let answer = talk.answer, let points = Evidence.points(of: answer) else { return nil }
      switch talk.direction {
      case .toVendor:
        return Observation(
          .vendor, .communication, on: talk.day, points: points, record: talk.id,
          why: Evidence.words(ofTheir: answer))
      case .fromVendor:
        guard talk.purpose != .sales else { return nil }
        return Observation(
          .us, .communication, on: talk.day, points: points, record: talk.id,
          why: Evidence.words(ofOur: answer))
      }
    }
  }

  private static func points(of answer: AnswerState) -> Int? {
    switch answer {
    case .inTime: 100
    case .late: 50
    case .unanswered: 0
    case .pending: nil
    }
  }

  private static func words(ofTheir answer: AnswerState) -> String {
    switch answer {
    case .inTime: "our question: answered in time"
    case .late: "our question: answered late"
    case .unanswered: "our question: not answered"
    case .pending: "our question: not answered yet"
    }
  }

  private static func words(ofOur answer: AnswerState) -> String {
    switch answer {
    case .inTime: "their question: answered in time"
    case .late: "their question: answered late"
    case .unanswered: "their question: not answered"
    case .pending: "their question: not answered yet"
    }
  }

  private var meetingObservations: [Observation] {
    meetings.flatMap { meeting -> [Observation] in
      func seen(_ side: Side, _ points: Int, _ why: String) -> Observation {
        Observation(
          side, .communication, on: meeting.day, points: points, record: meeting.id, why: why)
      }
      switch meeting.status {
      case .held: return [seen(.vendor, 100, "meeting held"), seen(.us, 100, "meeting held")]
      case .missedByVendor: return [seen(.vendor, 0, "meeting missed by them")]
      case .missedByUs: return [seen(.us, 0, "meeting missed by us")]
      case .planned, .cancelled: return []
      }
    }
  }

  private var requestObservations: [Observation] {
    requests.map { talk in
      Observation(
        .us, .communication, on: talk.day, points: talk.procedureBypassed ? 0 : 100,
        record: talk.id,
        why: talk.procedureBypassed ? "request round the agreed way" : "request the agreed way")
    }
      + dossier.requestCounts.filter { $0.requests > 0 }.map { count in
        Observation(
          .us, .communication, on: count.on,
          points: halfUp(100 * (count.requests - count.bypassed), count.requests),
          record: count.id, why: "\(count.bypassed) of \(count.requests) requests went round")
      }
  }

  var initiativeObservations: [Observation] {
    let offers = approaches.compactMap { talk -> Observation? in
      guard let purpose = talk.purpose, let points = policy.scores.initiativePoints[purpose]
      else { return nil }
      return Observation(
        .vendor, .initiative, on: talk.day, points: points, record: talk.id,
        why: "they came to us: \(purpose.rawValue)")
    }
    let joint = talks.compactMap { talk -> Observation? in
      guard let answer = talk.answer, answer != .pending, talk.direction == .toVendor,
        talk.purpose == .coordination
      else { return nil }
      return Observation(
        .vendor, .initiative, on: talk.day, points: answer == .unanswered ? 0 : 100,
        record: talk.id,
        why: answer == .unanswered ? "coordination refused" : "coordination answered")
    }
    return offers + joint
      + slots(cadence.improvement, acts.improvements, .vendor, .initiative, "an idea from them")
      + projectObservations + adviceObservations
  }

  private var projectObservations: [Observation] {
    dossier.projects.filter { $0.startsOn <= day }.map { project in
      let (points, why): (Int, String) =
        switch notice(of: project) {
        case .early: (100, "told early of a project")
        case .late: (50, "told late of a project")
        case .afterStart: (0, "not told of a project before it began")
        }
      return Observation(
        .us, .initiative, on: project.startsOn, points: points, record: project.id, why: why)
    }
  }

  private var adviceObservations: [Observation] {
    dossier.recommendations.filter { $0.side == .vendor }.compactMap { advice in
      let (points, why): (Int, String)
      switch fate(of: advice) {
      case .decidedInTime: (points, why) = (100, "their recommendation decided in time")
      case .decidedLate: (points, why) = (50, "their recommendation decided late")
      case .declinedWithoutReason: (points, why) = (25, "declined without a reason")
      case .ignored: (points, why) = (0, "their recommendation ignored")
      case .open: return nil
      }
      return Observation(
        .us, .initiative, on: advice.on, points: points, record: advice.id, why: why)
    }
  }
}
