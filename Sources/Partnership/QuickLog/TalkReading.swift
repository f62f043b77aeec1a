/// Several lines of one talk: call, decision, promises, follow-ups, saved together.
package struct TalkReading: Hashable, Sendable {
  /// One reading for each line that holds anything, in order.
  package var lines: [LogReading]

  /// Reads the lines; each takes its vendor from the first, and is linked to its first record.
  ///
  /// - Parameters:
  ///   - lines: As typed; empty ones are left out.
  ///   - context: What is known at this moment.
  ///   - minutes: What a started clock shows; it fills the length of the talk where none is typed.
  package init(_ lines: [String], in context: LogContext, minutes: Int? = nil) {
    var context = context
    var next = 1
    self.lines = []
    for line in lines where line.contains(where: { !$0.isWhitespace }) {
      var reading = LogLine.parse(line, in: context, firstID: next)
      next = max(next, (reading.records.compactMap(\.provisionalNumber).max() ?? 0) + 1)
      if self.lines.isEmpty {
        reading.fillLength(minutes)
        if !reading.vendors.isEmpty { context.vendorsInHand = reading.vendors }
      } else {
        link(&reading)
      }
      context.learn(reading)
      self.lines.append(reading)
    }
  }

  /// Everything to commit, as one undo step; a record that several lines change is changed once.
  package var edits: [Edit] {
    lines.flatMap(\.records).map(Edit.add) + Self.joined(lines.flatMap(\.changes))
  }

  /// The changes with those of one record made one.
  static func joined(_ all: [Edit]) -> [Edit] {
    var changes: [Edit] = []
    for edit in all {
      guard case .change(_, let after) = edit,
        let index = changes.firstIndex(where: { $0.record.id == after.id }),
        case .change(let before, _) = changes[index]
      else {
        changes.append(edit)
        continue
      }
      changes[index] = .change(before: before, after: after)
    }
    return changes
  }

  /// Whether every line may be saved, and there is one.
  package var canBeSaved: Bool { !lines.isEmpty && lines.allSatisfy(\.canBeSaved) }

  /// What the talk probably answers, each question once.
  package func answerOffers(in context: LogContext) -> [Communication] {
    let taken = lines.flatMap(\.changes).map(\.record.id)
    var offers: [Communication] = []
    for line in lines {
      for ask in line.answerOffers(in: context)
      where !taken.contains(ask.id) && !offers.contains(where: { $0.id == ask.id }) {
        offers.append(ask)
      }
    }
    return offers
  }

  /// The talk with some of the offers taken, each by the first line that answers it.
  package func accepting(_ offers: [RecordID], in context: LogContext) -> TalkReading {
    var result = self
    var left = Set(answerOffers(in: context).map(\.id)).intersection(offers)
    for (index, line) in lines.enumerated() {
      let taken = line.answerOffers(in: context).map(\.id).filter { left.contains($0) }
      result.lines[index] = line.accepting(taken, in: context)
      left.subtract(taken)
    }
    return result
  }

  /// Ties the line's own records to the talk's first record of the same vendor.
  private func link(_ reading: inout LogReading) {
    let firsts = lines.first?.records.filter { $0.kind != .contact } ?? []
    guard let first = firsts.first else { return }
    let own = Set(reading.records.map(\.id))
    for (index, record) in reading.records.enumerated() where record.kind != .contact {
      let talk = firsts.first { candidate in
        candidate.kind == first.kind
          && candidate.header.vendors.contains { record.header.vendors.contains($0) }
      }
      reading.records[index] = record.linked(toTalk: (talk ?? first).id, own: own)
    }
  }
}

extension Record {
  var provisionalNumber: Int? {
    id.isProvisional ? Int(id.text.dropFirst()) : nil
  }

  /// The record as part of a talk; a follow-up of another record of its line stays with that.
  func linked(toTalk talk: RecordID, own: Set<RecordID>) -> Record {
    if case .followUp(var followUp) = self {
      if let link = followUp.link, own.contains(link) { return self }
      if followUp.link == nil {
        followUp.link = talk
        return followUp.asRecord
      }
    }
    if kind.field(named: "talk") != nil {
      return setting("talk", to: .reference(talk)) ?? self
    }
    var copy = self
    if !copy.header.links.contains(talk) { copy.header.links.append(talk) }
    return copy
  }
}

extension LogReading {
  /// Fills the length of a talk or meeting that is going on and has none.
  ///
  /// One whose time was typed was at another time than the clock ran.
  fileprivate mutating func fillLength(_ minutes: Int?) {
    guard let minutes, minutes > 0,
      !chips.contains(where: { $0.label == .when && $0.range != nil })
    else { return }
    var isFilled = false
    for (index, record) in records.enumerated() where record.isGoingOn {
      guard record[field: "durationMinutes"] == nil else { continue }
      records[index] = record.setting("durationMinutes", to: .integer(minutes)) ?? record
      isFilled = true
    }
    guard isFilled else { return }
    chips.append(Chip(.length, DayText.length(minutes), state: .assumed([])))
  }
}

extension Record {
  /// Whether two sides were in one room or on one line.
  fileprivate var isGoingOn: Bool {
    switch self {
    case .communication(let talk):
      talk.outcome == .reached && (talk.channel == .call || talk.channel == .visit)
    case .meeting(let meeting): meeting.status == .held
    case .vendor, .contact, .conflict, .recommendation, .decision, .commitment, .goal, .agreement,
      .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem, .followUp,
      .requestCount, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      false
    }
  }
}

extension LogContext {
  /// What a line made is known to the next: new people, and records as it left them.
  fileprivate mutating func learn(_ reading: LogReading) {
    for edit in reading.changes { records[edit.record.id] = edit.record }
    for record in reading.records {
      switch record {
      case .contact(let contact): contacts.append(contact)
      case .judgement(let judgement): me = me ?? judgement.by
      case .vendor, .communication, .meeting, .conflict, .recommendation, .decision, .commitment,
        .goal, .agreement, .measure, .reading, .invoice, .project, .issue, .checklistItem,
        .followUp, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
        .setAside:
        break
      }
    }
  }
}
