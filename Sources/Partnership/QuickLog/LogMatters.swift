/// Open matters: what a person may answer, close or link to by a word of it.
package enum LogMatters {
  /// Whether the record still waits for something.
  package static func isOpen(_ record: Record) -> Bool {
    switch record {
    case .communication(let record): record.isOpenAsk
    case .meeting(let record): record.status == .planned
    case .conflict(let record): record.resolvedOn == nil
    case .recommendation(let record): record.decision == nil || record.decision == .deferred
    case .commitment(let record): record.keptOn == nil && record.brokenOn == nil
    case .goal(let record): record.closedOn == nil
    case .agreement(let record): record.cancelledOn == nil
    case .issue(let record): record.resolvedOn == nil
    case .followUp(let record): record.doneOn == nil
    case .vendor, .contact, .decision, .measure, .reading, .invoice, .project, .judgement,
      .checklistItem, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      false
    }
  }

  /// The open matters of the vendors with a word that begins so, oldest first; all of them for an
  /// empty word.
  package static func matching(
    _ word: String, vendors: [RecordID], in context: LogContext
  ) -> [Record] {
    let wanted = Folding.fold(word)
    return context.records.values.filter { record in
      isOpen(record)
        && (vendors.isEmpty || record.header.vendors.contains { vendors.contains($0) })
        && (wanted.isEmpty
          || Folding.words(record.summaryText ?? "").contains { $0.hasPrefix(wanted) })
    }.sorted { left, right in
      left.primary == right.primary
        ? left.id < right.id
        : (left.primary ?? context.now) < (right.primary ?? context.now)
    }
  }
}

extension Communication {
  /// Whether somebody still owes an answer to it.
  ///
  /// A refusal is an answer, and reaching somebody is one at once (domain specification (c)).
  package var isOpenAsk: Bool {
    guard answeredAt == nil else { return false }
    switch outcome {
    case .reached, .declined: return false
    case .noAnswer: return true
    case nil: return expectsReply
    }
  }
}

extension Record {
  /// What the record says in its own words, on one line of a list.
  package var summaryText: String? {
    switch self {
    case .vendor(let record): record.name
    case .contact(let record): record.name
    case .communication(let record): record.summary
    case .meeting(let record): record.text ?? record.agenda ?? record.minutes
    case .conflict(let record): record.text
    case .recommendation(let record): record.text
    case .decision(let record): record.text
    case .commitment(let record): record.text
    case .goal(let record): record.text
    case .agreement(let record): record.title ?? record.number
    case .measure(let record): record.name
    case .reading: nil
    case .invoice(let record): record.period
    case .project(let record): record.name
    case .issue(let record): record.text
    case .judgement(let record): record.note
    case .checklistItem(let record): record.note
    case .followUp(let record): record.text
    case .requestCount(let record): record.source
    case .note(let record): record.text
    case .acknowledgement(let record): record.reason
    case .play: nil
    case .postponement: nil
    case .dispute(let record): record.text
    case .setAside(let record): record.reason
    }
  }
}
