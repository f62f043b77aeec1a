package import Partnership

/// Why a step cannot be written, in one sentence that says what to type.
package struct StepRefusal: Error, Hashable, Sendable {
  package let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}

extension RecordStep {
  /// The edits that write the step down.
  ///
  /// - Parameters:
  ///   - record: as it was read; the store refuses the change where it is another now.
  ///   - text: what was answered to the question, trimmed.
  ///   - now: the moment of the step.
  /// - Returns: the edits, or why there are none.
  package func edits(
    on record: Record, saying text: String, at now: Moment
  ) -> Result<[Edit], StepRefusal> {
    if question?.isRequired == true, text.isEmpty { return .failure(unsaid) }
    switch record {
    case .conflict(let conflict): return edits(on: conflict, text, now)
    case .recommendation(let advice): return edits(on: advice, text, now)
    case .agreement(let agreement): return edits(on: agreement, text, now)
    case .issue(let issue):
      return change(issue) { issue in
        issue.reportedOn = issue.reportedOn ?? now
        guard self == .fixed else { return }
        issue.resolvedOn = now
        if !text.isEmpty { issue.outcome = text }
      }
    case .goal(let goal):
      return change(goal) { goal in
        guard self != .reviewed else {
          if !goal.reviewedOn.contains(now.day) { goal.reviewedOn.append(now.day) }
          return
        }
        goal.closedOn = now
        goal.outcome = self == .achieved ? .achieved : self == .missed ? .missed : .dropped
      }
    case .followUp(let followUp):
      return change(followUp) { followUp in
        followUp.doneOn = now
        if !text.isEmpty { followUp.outcome = text }
      }
    case .measure(let measure): return change(measure) { $0.retiredOn = now }
    case .contact(let contact): return change(contact) { $0.leftOn = now.day }
    case .meeting, .commitment, .project, .communication:
      return .success(answer?.edits(on: record, of: home(record), at: now, number: 1) ?? [])
    case .vendor, .decision, .reading, .invoice, .judgement, .checklistItem, .requestCount, .note,
      .acknowledgement, .play, .postponement, .dispute, .setAside:
      return .success([])
    }
  }

  private func edits(
    on conflict: Conflict, _ text: String, _ now: Moment
  ) -> Result<[Edit], StepRefusal> {
    if self == .repeated {
      let number = Int(text.filter { !"[]".contains($0) }).flatMap { $0 > 0 ? $0 : nil }
      guard let earlier = number.map(RecordID.init(number:)), earlier != conflict.id else {
        return .failure(
          StepRefusal("\"\(text)\" is no number of an earlier conflict; / in its vendor finds it."))
      }
      return change(conflict) { $0.repeatOf = earlier }
    }
    return change(conflict) { conflict in
      switch self {
      case .settled:
        conflict.resolvedOn = now
        if !text.isEmpty { conflict.resolution = text }
      case .escalated: conflict.escalatedOn = now
      case .lesson: conflict.lesson = text
      case .faultTheirs: conflict.fault = .vendor
      case .faultOurs: conflict.fault = .us
      case _: conflict.fault = .both
      }
    }
  }

  private func edits(
    on advice: Recommendation, _ text: String, _ now: Moment
  ) -> Result<[Edit], StepRefusal> {
    switch self {
    case .option: return change(advice) { $0.options.append(text) }
    case .interestTold: return change(advice) { $0.disclosedInterest = .yes }
    case .interestHidden: return change(advice) { $0.disclosedInterest = .no }
    case .interestNone: return change(advice) { $0.disclosedInterest = DisclosedInterest.none }
    case .outcome: return change(advice) { $0.outcome = text }
    case _: break
    }
    let edits =
      answer?.edits(on: advice.asRecord, of: home(advice.asRecord), at: now, number: 1) ?? []
    return .success(text.isEmpty ? edits : edits.map { $0.explained(by: text) })
  }

  private func edits(
    on agreement: Agreement, _ text: String, _ now: Moment
  ) -> Result<[Edit], StepRefusal> {
    switch self {
    case .reviewed:
      return change(agreement) { agreement in
        if !agreement.reviewedOn.contains(now.day) { agreement.reviewedOn.append(now.day) }
      }
    case .renewed:
      guard let end = Self.day(text, .future, now) else { return .failure(noDay(text)) }
      guard end > now.day else {
        return .failure(StepRefusal("\(end) is over; type the new last day covered."))
      }
      return change(agreement) { $0.renewals.append(Renewal(on: now.day, endsOn: end)) }
    case .noticeSent, .noticeReceived:
      guard let day = text.isEmpty ? now.day : Self.day(text, .past, now) else {
        return .failure(noDay(text))
      }
      return change(agreement) { agreement in
        if self == .noticeSent { agreement.noticeSentOn = day } else { agreement.cancelledOn = day }
      }
    case _:
      let record = agreement.asRecord
      return .success(answer?.edits(on: record, of: home(record), at: now, number: 1) ?? [])
    }
  }

  // MARK: Parts

  private func change<Row: Fielded>(
    _ before: Row, _ body: (inout Row) -> Void
  ) -> Result<[Edit], StepRefusal> {
    var after = before
    body(&after)
    return .success(
      after == before ? [] : [.change(before: before.asRecord, after: after.asRecord)])
  }

  private func home(_ record: Record) -> RecordID { record.homeVendor ?? RecordID("") }

  /// The answer that says the same of an open matter.
  private var answer: Answer? {
    switch self {
    case .accepted: .yes
    case .declined: .no
    case .deferred: .later
    case .told: .told
    case .keep, .renegotiate, .cancel, .held, .missedByThem, .missedByUs, .cancelled, .kept,
      .broken, .answered:
      Answer(rawValue: rawValue)
    case .escalated, .settled, .lesson, .repeated, .faultTheirs, .faultOurs, .faultBoth, .option,
      .interestTold, .interestHidden, .interestNone, .outcome, .noticeSent, .noticeReceived,
      .renewed, .reviewed, .fixed, .done, .achieved, .missed, .dropped, .retired, .left:
      nil
    }
  }

  private var unsaid: StepRefusal {
    self == .declined
      ? StepRefusal(MatterActs.noReason)
      : StepRefusal("Nothing was typed, so nothing was written.")
  }

  private func noDay(_ text: String) -> StepRefusal {
    StepRefusal("\"\(text)\" is no day; try 2026-12-31, 14 mar or fri.")
  }

  private static func day(_ text: String, _ direction: WhenDirection, _ now: Moment) -> Day? {
    guard case .moment(let moment) = WhenPhrase.whole(text, direction, now: now) else { return nil }
    return moment.day
  }
}

extension Edit {
  /// The end of a conflict or an issue with how it came.
  func ended(by how: String) -> Edit {
    switch self {
    case .change(let before, .conflict(var after)):
      after.resolution = how
      return .change(before: before, after: after.asRecord)
    case .change(let before, .issue(var after)):
      after.outcome = how
      return .change(before: before, after: after.asRecord)
    case .add, .change, .remove, .restore: return self
    }
  }

  /// The answer to advice with its reason, on the advice and on the decision.
  func explained(by reason: String) -> Edit {
    switch self {
    case .change(let before, .recommendation(var after)):
      after.reason = reason
      return .change(before: before, after: after.asRecord)
    case .add(.decision(var decision)):
      decision.rationale = reason
      return .add(decision.asRecord)
    case .add, .change, .remove, .restore: return self
    }
  }
}
