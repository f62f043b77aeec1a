extension Dossier {
  /// The dossier as it would be if the remedy happened on the day.
  package func trying(_ remedy: Remedy, on day: Day) -> Dossier {
    var copy = self
    copy.happen(remedy, on: day)
    return copy
  }

  private mutating func happen(_ remedy: Remedy, on day: Day) {
    switch remedy {
    case .leadershipCall:
      let leaders = leaderIDs
      addTalk(on: day) { talk in
        talk.contacts = leaders
        talk.outcome = .reached
      }
    case .theirApproach: addTalk(on: day) { $0.direction = .fromVendor }
    case .reviewHeld: addReview(on: day)
    case .sharedGoal: addGoal(.shared, on: day)
    case .outcomeGoal: addGoal(.outcome, on: day)
    case .answers(let side): answer(side, on: day)
    case .promisesKept(let side): keepPromises(side, on: day)
    case .conflictsResolved: resolveConflicts(on: day)
    case .recommendationsDecided: decideRecommendations(on: day)
    case .trustJudged(let side):
      judgements.append(
        Judgement(
          header: header, on: day, by: RecordID("+judge"), topic: .trust, level: 4, about: side))
    case .successDefined: vendor.success = DatedText(on: day, text: "defined")
    case .referenceCall: check(.reference, on: day)
    case .trialGo: check(.trial, on: day)
    case .agreementsReviewed: reviewAgreements(on: day)
    case .conduct(let conduct, let times): for _ in 0..<times { happen(conduct, on: day) }
    }
  }

  private mutating func happen(_ conduct: Conduct, on day: Day) {
    switch conduct {
    case .advice: addAdvice(on: day, disclosed: nil)
    case .disclosedAdvice: addAdvice(on: day, disclosed: .yes)
    case .adviceTalk:
      addTalk(on: day) { talk in
        talk.direction = .fromVendor
        talk.purpose = .advice
      }
    case .theirPromise: addKeptPromise(.vendor, on: day)
    case .ourPromise: addKeptPromise(.us, on: day)
    case .jointTalk:
      addTalk(on: day) { talk in
        talk.purpose = .coordination
        talk.otherVendor = "another"
        talk.outcome = .reached
      }
    case .callTaken:
      addTalk(on: day) { talk in
        talk.direction = .fromVendor
        talk.outcome = .reached
      }
    case .mailAnswered:
      addTalk(on: day) { talk in
        talk.channel = .email
        talk.direction = .fromVendor
        talk.expectsReply = true
        talk.answeredAt = Moment(day)
      }
    case .properRequest: addTalk(on: day) { $0.purpose = .support }
    case .readingMet:
      guard let measure = measures.first(where: { $0.retiredOn == nil }) else { return }
      readings.append(
        Reading(header: header, measureId: measure.id, on: day, value: measure.target))
    case .cleanInvoice:
      invoices.append(Invoice(header: header, on: day, actual: 100, budgeted: 100))
    }
  }
}

extension Dossier {
  private var header: Header { Header(id: .provisional(0), vendors: [vendor.id]) }

  private var leaderIDs: [RecordID] {
    contacts.filter { $0.side == .vendor && $0.isLeadership }.map(\.id)
  }

  private mutating func addTalk(on day: Day, _ fill: (inout Communication) -> Void) {
    var talk = Communication(header: header, at: Moment(day))
    fill(&talk)
    communications.append(talk)
  }

  private mutating func addReview(on day: Day) {
    let people = contacts.filter { $0.side == .us || $0.isLeadership }.map(\.id)
    meetings.append(
      Meeting(header: header, at: Moment(day), kind: .review, status: .held, attendees: people))
  }

  private mutating func addAdvice(on day: Day, disclosed: DisclosedInterest?) {
    recommendations.append(
      Recommendation(header: header, on: day, side: .vendor, disclosedInterest: disclosed))
  }

  private mutating func addKeptPromise(_ side: Side, on day: Day) {
    commitments.append(
      Commitment(header: header, side: side, madeOn: day, dueOn: day, keptOn: Moment(day)))
  }

  private mutating func addGoal(_ kind: GoalKind, on day: Day) {
    goals.append(Goal(header: header, text: "a goal", kind: kind, agreedOn: day))
  }

  private mutating func check(_ topic: ChecklistTopic, on day: Day) {
    checklist.append(ChecklistItem(header: header, on: day, item: topic, result: .yes))
  }

  private mutating func answer(_ side: Side, on day: Day) {
    let asked: Direction = side == .vendor ? .toVendor : .fromVendor
    for index in communications.indices
    where communications[index].direction == asked && communications[index].owesAnswer
      && communications[index].answeredAt == nil && communications[index].outcome != .reached
    {
      if communications[index].outcome == .declined { communications[index].outcome = .noAnswer }
      communications[index].answeredAt = Moment(day)
    }
  }

  private mutating func keepPromises(_ side: Side, on day: Day) {
    for index in commitments.indices
    where commitments[index].side == side && commitments[index].keptOn == nil
      && commitments[index].brokenOn == nil
    {
      commitments[index].keptOn = Moment(day)
    }
  }

  private mutating func resolveConflicts(on day: Day) {
    for index in conflicts.indices where conflicts[index].resolvedOn == nil {
      conflicts[index].resolvedOn = Moment(day)
    }
  }

  private mutating func decideRecommendations(on day: Day) {
    for index in recommendations.indices
    where recommendations[index].side == .vendor
      && (recommendations[index].decision == nil || recommendations[index].decision == .deferred)
    {
      recommendations[index].decision = .accepted
      recommendations[index].decidedOn = Moment(day)
      recommendations[index].reason = "decided"
    }
  }

  private mutating func reviewAgreements(on day: Day) {
    for index in agreements.indices { agreements[index].reviewedOn.append(day) }
    for index in goals.indices where goals[index].closedOn == nil {
      goals[index].reviewedOn.append(day)
    }
  }
}
