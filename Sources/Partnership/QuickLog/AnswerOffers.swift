extension LogReading {
  /// The open questions that the line's talk or meeting probably answers, oldest first; a bar
  /// shows them preselected.
  ///
  /// Reaching a person, meeting them or a mail from them answers what was asked of them in the
  /// last 90 days; a leader answers for the leaders (domain specification (c)).
  package func answerOffers(in context: LogContext) -> [Communication] {
    let taken = changes.map(\.record.id)
    let asks = context.records.values.compactMap { record -> Communication? in
      guard case .communication(let ask) = record, ask.isOpenAsk, !taken.contains(ask.id),
        records.contains(where: { offers($0, to: ask, context) != nil })
      else { return nil }
      return ask
    }
    return asks.sorted { $0.at == $1.at ? $0.id < $1.id : $0.at < $1.at }
  }

  /// The reading with some of the offers taken: the questions are answered in the same step.
  package func accepting(_ offers: [RecordID], in context: LogContext) -> LogReading {
    var result = self
    for ask in answerOffers(in: context) where offers.contains(ask.id) {
      for (index, record) in result.records.enumerated() {
        guard let moment = self.offers(record, to: ask, context) else { continue }
        result.records[index] = LogAnswers.adding(ask.id, to: record)
        result.changes.append(
          .change(before: ask.asRecord, after: ask.answered(at: moment).asRecord))
        break
      }
    }
    return result
  }

  /// When the record answers the question of one of its people; nil where it does not.
  private func offers(
    _ record: Record, to ask: Communication, _ context: LogContext
  ) -> Moment? {
    LogAnswers.offer(record, to: ask, policy: context.policy) {
      context.contact($0)?.isLeadership ?? false
    }
  }
}

extension LogAnswers {
  /// When a talk or meeting answers what one of its people was asked in the last 90 days; nil where
  /// it does not.
  static func offer(
    _ record: Record, to ask: Communication, policy: Policy, isLeader: (RecordID) -> Bool
  ) -> Moment? {
    guard let moment = moment(of: record, answering: ask), isConversation(record),
      record.header.vendors.contains(where: { ask.header.vendors.contains($0) }),
      moment.day - ask.at.day < policy.replyHorizonDays
    else { return nil }
    let people = people(of: record)
    let isSame = ask.contacts.contains { people.contains($0) }
    let isForLeaders = ask.contacts.contains(where: isLeader) && people.contains(where: isLeader)
    return isSame || isForLeaders ? moment : nil
  }

  private static func isConversation(_ record: Record) -> Bool {
    guard case .communication(let talk) = record else { return true }
    return talk.outcome == .reached || talk.direction == .fromVendor
  }

  /// Who took part in a talk or a meeting.
  static func people(of record: Record) -> [RecordID] {
    switch record {
    case .communication(let talk): talk.contacts
    case .meeting(let meeting): meeting.attendees
    case .vendor, .contact, .conflict, .recommendation, .decision, .commitment, .goal, .agreement,
      .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem, .followUp,
      .requestCount, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      []
    }
  }
}
