/// What happened around one record, in the order of the calendar, and what is tied to it.
package struct RecordStory: Hashable, Sendable {
  /// What became of it, in one sentence; nil where there is nothing to say.
  package let summary: String?
  /// Its own steps, the first one first.
  package let steps: [StoryLine]
  /// Records that name it: what was decided, promised and logged on it; of a person the newest
  /// first.
  package let tied: [StoryLine]

  package var isEmpty: Bool { summary == nil && steps.isEmpty && tied.isEmpty }

  /// Tells the story as it is known on a day; records that are not in the dossier have none.
  package init(of record: Record, in dossier: Dossier, on today: Day) {
    let teller = StoryTeller(dossier: dossier, today: today)
    let (summary, steps) = teller.steps(of: record)
    self.summary = summary
    self.steps = steps
    let told = Set(steps.compactMap(\.record))
    let others = teller.tied(to: record.id).filter { line in
      line.record.map { !told.contains($0) } ?? true
    }
    tied = record.kind == .contact ? others.reversed() : others
  }
}

/// One line of a story.
package struct StoryLine: Hashable, Sendable {
  /// The moment, as `Mon 17 Mar 08:01`; empty where none is known.
  package let when: String
  /// What happened: `noticed`, `no answer`, `resolved`.
  package let word: String
  /// Who and what, and how long after the first step.
  package let text: String
  /// The record that tells more.
  package let record: RecordID?

  package init(when: String, word: String, text: String, record: RecordID? = nil) {
    self.when = when
    self.word = word
    self.text = text
    self.record = record
  }
}

/// How long something took.
enum StorySpan {
  /// `29 min`, `3 h 10 min`, `2 days`; nil where the clock is not known and the day is the same.
  static func words(from start: Moment, to end: Moment) -> String? {
    guard let first = start.time, let last = end.time else {
      let days = end.day - start.day
      return days > 0 ? DayWords.span(days) : nil
    }
    let minutes = (end.day - start.day) * 1_440 + last.minutes - first.minutes
    guard minutes >= 0 else { return nil }
    if minutes < 60 { return "\(minutes) min" }
    if minutes < 1_440 {
      let rest = minutes % 60
      return "\(minutes / 60) h" + (rest == 0 ? "" : " \(rest) min")
    }
    return DayWords.span(minutes / 1_440)
  }
}
