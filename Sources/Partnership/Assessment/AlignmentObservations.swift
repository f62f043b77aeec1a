extension Evidence {
  var alignmentObservations: [Observation] {
    Side.allCases.flatMap { side in
      goalObservations(side)
        + slots(cadence.review, acts.reviews, side, .alignment, "a review held")
        + judgementObservations(side, .alignment, topics: [.alignment])
    } + successObservations + businessObservations
  }

  /// Current judgements about a side on some topics.
  func judgementObservations(
    _ side: Side, _ dimension: Dimension, topics: Set<JudgementTopic>
  ) -> [Observation] {
    currentJudgements.filter { $0.about == side && topics.contains($0.topic) }.map { judgement in
      Observation(
        side, dimension, on: judgement.on, points: (judgement.level - 1) * 25,
        record: judgement.id, why: "\(judgement.topic.rawValue) judged \(judgement.level) of 5")
    }
  }

  private func goalObservations(_ side: Side) -> [Observation] {
    var result = dossier.goals.compactMap { goal in
      goal.closedOn == nil ? liveGoal(goal, side) : closedGoal(goal, side)
    }
    if liveGoals.isEmpty, isAbsenceJudged {
      result.append(
        Observation(side, .alignment, on: day, points: 0, record: nil, why: "no live goal"))
    }
    return result
  }

  private func liveGoal(_ goal: Goal, _ side: Side) -> Observation {
    let age = day - max(goal.agreedOn, goal.reviewedOn.max() ?? goal.agreedOn)
    let points = age < policy.goalReviewDays ? 100 : age < 2 * policy.goalReviewDays ? 50 : 0
    return Observation(
      side, .alignment, on: day, points: points, record: goal.id,
      why: "live goal, looked at \(age) days ago")
  }

  private func closedGoal(_ goal: Goal, _ side: Side) -> Observation? {
    guard let closedOn = goal.closedOn else { return nil }
    let points: Int
    switch goal.outcome {
    case .achieved: points = 100
    case .dropped: points = 50
    case .missed: points = 25
    case nil: return nil
    }
    return Observation(
      side, .alignment, on: closedOn.day, points: points, record: goal.id,
      why: "goal " + (goal.outcome?.rawValue ?? ""))
  }

  /// Whether the absence of goals and of a definition of success counts.
  private var isAbsenceJudged: Bool {
    expectsPartner && start != nil && evidenceDays >= policy.signs.absenceMinDays
  }

  private var successObservations: [Observation] {
    guard isAbsenceJudged else { return [] }
    let isDefined = dossier.vendor.success != nil
    return [
      Observation(
        .us, .alignment, on: day, points: isDefined ? 100 : 0, record: nil,
        why: isDefined ? "success is defined" : "success was never defined")
    ]
  }

  private var businessObservations: [Observation] {
    reviewsHeld.compactMap { meeting in
      meeting.isWithBusiness.map { isPresent in
        Observation(
          .us, .alignment, on: meeting.day, points: isPresent ? 100 : 0, record: meeting.id,
          why: isPresent ? "our business at the review" : "nobody of our business at the review")
      }
    }
  }

  var trustObservations: [Observation] {
    let interest = dossier.recommendations.filter { $0.side == .vendor }.compactMap { advice in
      advice.disclosedInterest.map { disclosed in
        Observation(
          .vendor, .trust, on: advice.on, points: disclosed == .no ? 0 : 100, record: advice.id,
          why: disclosed == .no ? "interest hidden" : "interest disclosed")
      }
    }
    return Side.allCases.flatMap { judgementObservations($0, .trust, topics: [.trust]) } + interest
  }

  var fitObservations: [Observation] {
    let judged = Side.allCases.flatMap {
      judgementObservations($0, .fit, topics: [.culture, .industryKnowledge, .flexibility])
    }
    guard let gap = maturityGap else { return judged }
    let lower = max(0, 100 - halfUp(25 * gap.numerator, gap.denominator))
    return judged
      + Side.allCases.map { side in
        Observation(
          side, .fit, on: day, points: side == gap.lower ? lower : 100, record: nil,
          why: "maturity differs by \(gap.levels) whole levels")
      }
  }
}
