extension LineReader {
  /// Adds the line's follow-ups, linked to the record they came from.
  mutating func addFollowUps(to record: RecordID?, _ vendors: [RecordID]) {
    for part in followUps {
      let when = part.when.flatMap { moment($0, .future) }
      let due = when?.day ?? context.today + context.followUpDays
      let (text, assignee, matter) = self.text(of: part)
      var header = followUpHeader(record, vendors)
      if let matter, record != nil { header.links = [matter] }
      reading.records.append(
        FollowUp(
          header: header, dueOn: due, text: text, madeOn: context.today, assignee: assignee,
          time: when?.time, link: record ?? matter
        ).asRecord)
      let people = assignee.flatMap(context.contact).map { ", with " + $0.name } ?? ""
      let about = matter.map { ", about " + LogLine.bracketed($0.text) } ?? ""
      followUpChip(
        Moment(due, when?.time), text + people + about, isAssumed: when == nil, part)
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

  /// What is to be done, by or with whom, and about what; without words of its own it repeats
  /// the line's.
  private func text(
    of part: FollowUpPart
  ) -> (text: String, assignee: RecordID?, matter: RecordID?) {
    var parts = part.prefix.isEmpty ? [] : [part.prefix]
    var assignee: RecordID?
    var matter: RecordID?
    let parser = MarkParser(words: words, end: part.words.upperBound)
    for index in part.words {
      if case .mark(let mark) = parser.mark(at: index, isInHead: false) {
        if case .person(let typed) = mark.mark, assignee == nil {
          assignee = People(context: context, vendors: vendors).fitting(typed).first?.id
        }
        if case .reference(let value) = mark.mark, matter == nil,
          let record = only(self.matter(value))
        {
          matter = record.id
          continue
        }
      }
      parts.append(words[index].text)
    }
    let text = parts.joined(separator: " ")
    guard text.isEmpty else { return (text, assignee, matter) }
    let line = start < end ? self.text : ""
    return (line.isEmpty ? "Follow up" : line, assignee ?? people.first?.id, matter)
  }

  private func only(_ records: [Record]) -> Record? {
    records.count == 1 ? records.first : nil
  }

  /// A line of follow-ups alone belongs to the vendor of what it is about.
  mutating func bringFollowUpVendor() {
    guard start == end else { return }
    for part in followUps {
      guard let id = text(of: part).matter, let record = context.records[id] else { continue }
      return bring(record)
    }
  }
}
