extension LineReader {
  /// Closes a record by what it is; what cannot be closed so is refused with the right form.
  mutating func buildDone() {
    guard case .done(let id) = head.argument else { return }
    let shown = LogLine.bracketed(id.text)
    guard let record = context.records[id] else {
      return refuse("There is no \(shown); look the number up with / or fathom search.")
    }
    let outcome = text
    switch closed(record, at: fact, outcome.isEmpty ? nil : outcome) {
    case .closed(let after):
      kindChip()
      chip(.about, "closes " + shown + " " + (record.summaryText ?? record.kind.noun))
      whenChip(fact)
      if before(record) > fact.day {
        return refuse("\(shown) is of a later day; say when it was closed with on:.")
      }
      change(record, to: after)
      addFollowUps(to: record.id, record.header.vendors)
      if record.kind == .goal { addRemark(outcome, to: record, record.header.vendors) }
    case .refused(let sentence): refuse(shown + " " + sentence)
    }
  }

  private func before(_ record: Record) -> Day {
    record.primary?.day ?? context.today
  }

  private mutating func refuse(_ sentence: String) {
    problem(.refused, sentence, words: head.spent.first.map { $0..<min($0 + 2, end) })
    chip(.kind, "done", .problem(sentence))
  }

  private enum Closing {
    case closed(Record)
    case refused(String)
  }

  private func closed(_ record: Record, at moment: Moment, _ outcome: String?) -> Closing {
    let id = record.id.text
    switch record {
    case .followUp(var followUp):
      if followUp.doneOn != nil { return .refused("is done already.") }
      followUp.doneOn = moment
      followUp.outcome = outcome ?? followUp.outcome
      return .closed(followUp.asRecord)
    case .commitment(var promise):
      if promise.keptOn != nil { return .refused("is kept already.") }
      promise.keptOn = moment
      promise.brokenOn = nil
      promise.outcome = outcome ?? promise.outcome
      return .closed(promise.asRecord)
    case .issue(var issue):
      if issue.resolvedOn != nil { return .refused("is fixed already.") }
      issue.resolvedOn = moment
      issue.outcome = outcome ?? issue.outcome
      return .closed(issue.asRecord)
    case .conflict(var conflict):
      if conflict.resolvedOn != nil { return .refused("is settled already.") }
      conflict.resolvedOn = moment
      conflict.resolution = outcome ?? conflict.resolution
      return .closed(conflict.asRecord)
    case .goal(var goal):
      if goal.closedOn != nil { return .refused("is closed already.") }
      goal.closedOn = moment
      goal.outcome = .achieved
      return .closed(goal.asRecord)
    case .recommendation:
      return .refused("is a recommendation; decide it with: dec re:\(id) yes, no or later.")
    case .agreement:
      return .refused("is an agreement; say: dec re:\(id) keep, renegotiate or cancel.")
    case .communication:
      return .refused("is a talk; its answer is logged with: call re:\(id).")
    case .meeting:
      return .refused("is a meeting; give it its outcome on its form.")
    case .vendor, .contact, .decision, .measure, .reading, .invoice, .project, .judgement,
      .checklistItem, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      return .refused("is a \(record.kind.noun), which is never open.")
    }
  }
}
