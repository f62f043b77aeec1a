extension LineReader {
  /// Adds the line's follow-ups, linked to the record they came from.
  mutating func addFollowUps(to record: RecordID?, _ vendors: [RecordID]) {
    for part in followUps {
      let when = part.when.flatMap { moment($0, .future) }
      let due = when?.day ?? context.today + context.followUpDays
      let (text, assignee) = self.text(of: part)
      let header = followUpHeader(record, vendors)
      reading.records.append(
        FollowUp(
          header: header, dueOn: due, text: text, madeOn: context.today, assignee: assignee,
          time: when?.time, link: record ?? references.first?.id
        ).asRecord)
      followUpChip(Moment(due, when?.time), text, isAssumed: when == nil, part)
    }
  }

  private mutating func followUpHeader(_ record: RecordID?, _ vendors: [RecordID]) -> Header {
    Header(
      id: makeID(), vendors: vendors, isPrivate: has(.isPrivate),
      raw: record == nil ? reading.text : nil)
  }

  private mutating func followUpChip(
    _ due: Moment, _ text: String, isAssumed: Bool, _ part: FollowUpPart
  ) {
    let written = DayText.moment(due, today: context.today) + " " + text
    guard !reading.chips.contains(where: { $0.label == .followUp && $0.text == written }) else {
      return
    }
    chip(.followUp, written, isAssumed ? .assumed([]) : .stated, words: part.marker)
  }

  /// What is to be done, and by or with whom; without words of its own it repeats the line's.
  private func text(of part: FollowUpPart) -> (text: String, assignee: RecordID?) {
    var parts = part.prefix.isEmpty ? [] : [part.prefix]
    var assignee: RecordID?
    let parser = MarkParser(words: words, end: part.words.upperBound)
    for index in part.words {
      parts.append(words[index].text)
      guard assignee == nil, case .mark(let mark) = parser.mark(at: index, isInHead: false),
        case .person(let typed) = mark.mark
      else { continue }
      assignee = People(context: context, vendors: vendors).fitting(typed).first?.id
    }
    let text = parts.joined(separator: " ")
    guard text.isEmpty else { return (text, assignee) }
    let line = start < end ? self.text : ""
    return (line.isEmpty ? "Follow up" : line, people.first?.id)
  }
}
