/// Finds what a dossier knows of one record.
struct StoryTeller {
  let dossier: Dossier
  let today: Day

  func steps(of record: Record) -> (summary: String?, steps: [StoryLine]) {
    switch record {
    case .issue(let issue): story(of: issue)
    case .conflict(let conflict): story(of: conflict)
    case .recommendation(let advice): story(of: advice)
    case .agreement(let agreement): story(of: agreement)
    case .vendor, .contact, .communication, .meeting, .decision, .commitment, .goal, .measure,
      .reading, .invoice, .project, .judgement, .checklistItem, .followUp, .requestCount, .note,
      .acknowledgement, .play, .postponement, .dispute, .setAside:
      (nil, [])
    }
  }

  /// Records that refer to it by a field or a link, oldest first.
  func tied(to id: RecordID) -> [StoryLine] {
    let kinds = RecordKind.allCases.filter { ![.vendor, .contact].contains($0) }
    let found = kinds.flatMap { dossier.records(of: $0) }.filter { record in
      record.id != id
        && (record.header.links.contains(id) || record.references.contains { $0.id == id })
    }
    return found.sorted {
      ($0.primary ?? Moment(today), $0.id) < ($1.primary ?? Moment(today), $1.id)
    }.map(line)
  }

  /// The record as a line of the timeline says it.
  func line(_ record: Record) -> StoryLine {
    let people = Dictionary(
      dossier.contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let measures = Dictionary(
      dossier.measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entry = TimelineEntry(record, contacts: people, measures: measures, today: today)
    let words = [entry.who, entry.text, entry.state].filter { !$0.isEmpty }
    return StoryLine(
      when: entry.at.map(when) ?? "", word: entry.word.lowercased(),
      text: words.joined(separator: ", "), record: record.id)
  }

  func when(_ moment: Moment) -> String {
    let isThisYear = moment.day.year == today.year
    let day =
      isThisYear
      ? DayWords.fullDate(moment.day, today: today) : DayWords.date(moment.day, today: today)
    return day + (moment.time.map { " \($0)" } ?? "")
  }

  func names(_ ids: [RecordID]) -> String {
    ids.compactMap { id in dossier.contacts.first { $0.id == id }?.name }.joined(separator: ", ")
  }

  /// The first line of a text.
  func first(_ text: String?) -> String {
    text?.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  /// A step with the time since the first one.
  func step(
    _ moment: Moment, _ word: String, _ text: String = "", since start: Moment? = nil,
    _ record: RecordID? = nil
  ) -> StoryLine {
    let waited = start.flatMap { StorySpan.words(from: $0, to: moment) }.map { "after " + $0 }
    return StoryLine(
      when: when(moment), word: word,
      text: [waited ?? "", text].filter { !$0.isEmpty }.joined(separator: ", "), record: record)
  }
}
