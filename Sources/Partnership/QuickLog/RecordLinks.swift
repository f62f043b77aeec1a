extension LineReader {
  /// The record with what `re:` says of it; what it answers is changed in the same step.
  mutating func linked(_ record: Record) -> Record {
    var record = record
    for target in references {
      record = link(record, to: target)
    }
    if record.kind == .note || !takesPeople(record) {
      for person in people where !record.header.links.contains(person.id) {
        record.header.links.append(person.id)
      }
    }
    return record
  }

  private func takesPeople(_ record: Record) -> Bool {
    switch record {
    case .communication, .meeting, .followUp: true
    case .vendor, .contact, .conflict, .recommendation, .decision, .commitment, .goal, .agreement,
      .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem, .requestCount,
      .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      false
    }
  }

  private mutating func link(_ record: Record, to target: Record) -> Record {
    var record = record
    let about = LogLine.bracketed(target.id.text) + " " + (target.summaryText ?? target.kind.noun)
    if let changed = answering(record, target) {
      aboutChip("answers " + about)
      return changed
    }
    switch (record, target) {
    case (.communication(var talk), .issue):
      talk.issue = target.id
      aboutChip("about " + about)
      return talk.asRecord
    case (.conflict(var conflict), .conflict):
      conflict.repeatOf = target.id
      aboutChip("repeat of " + about)
      return conflict.asRecord
    case (.decision(var decision), _) where decision.link == nil:
      decision.link = target.id
      aboutChip("about " + about)
      return decision.asRecord
    case (.followUp(var followUp), _) where followUp.link == nil:
      followUp.link = target.id
      aboutChip("about " + about)
      return followUp.asRecord
    case _:
      record.header.links.append(target.id)
      aboutChip("about " + about)
      return record
    }
  }

  private mutating func aboutChip(_ text: String) {
    guard !reading.chips.contains(where: { $0.label == .about && $0.text == text }) else { return }
    chip(.about, text)
  }

  /// A question is answered by a word from the other side, by reaching them, or by a meeting.
  private mutating func answering(_ record: Record, _ target: Record) -> Record? {
    guard case .communication(let ask) = target, ask.isOpenAsk,
      let answer = LogAnswers.moment(of: record, answering: ask)
    else { return nil }
    change(target, to: ask.answered(at: answer).asRecord)
    return LogAnswers.adding(target.id, to: record)
  }

  /// A change of a record that exists; a second change of the same record joins the first.
  mutating func change(_ before: Record, to after: Record) {
    guard before != after else { return }
    for (index, edit) in reading.changes.enumerated() {
      guard case .change(let first, _) = edit, first.id == before.id else { continue }
      reading.changes[index] = .change(before: first, after: after)
      return
    }
    reading.changes.append(.change(before: before, after: after))
  }
}

extension Communication {
  /// The same question with its answer.
  func answered(at moment: Moment) -> Communication {
    var copy = self
    copy.answeredAt = max(moment, at)
    return copy
  }
}

/// What answers what.
enum LogAnswers {
  /// When the record answers the question; nil where it does not.
  static func moment(of record: Record, answering ask: Communication) -> Moment? {
    switch record {
    case .communication(let talk):
      guard talk.at.day >= ask.at.day else { return nil }
      let isReached = talk.outcome == .reached
      let isAnswer =
        talk.direction != ask.direction && talk.outcome != .declined
        && talk.outcome != .noAnswer
      return isReached || isAnswer ? talk.at : nil
    case .meeting(let meeting):
      return meeting.status == .held && meeting.at.day >= ask.at.day ? meeting.at : nil
    case .vendor, .contact, .conflict, .recommendation, .decision, .commitment, .goal, .agreement,
      .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem, .followUp,
      .requestCount, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      return nil
    }
  }

  /// The talk or meeting with one more question that it answers.
  static func adding(_ ask: RecordID, to record: Record) -> Record {
    switch record {
    case .communication(var talk):
      if !talk.answers.contains(ask) { talk.answers.append(ask) }
      return talk.asRecord
    case .meeting(var meeting):
      if !meeting.answers.contains(ask) { meeting.answers.append(ask) }
      return meeting.asRecord
    case .vendor, .contact, .conflict, .recommendation, .decision, .commitment, .goal, .agreement,
      .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem, .followUp,
      .requestCount, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      return record
    }
  }
}
