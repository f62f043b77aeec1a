/// What people have said and done about an open sign, as it stands on a day.
///
/// It is computed from the records, never kept; it changes which lists show the sign, and never
/// the score or the grade (domain specification (c)).
package struct SignState: Hashable, Sendable {
  /// Whether it was not open `newDays` days before.
  package var isNew = false
  /// The acknowledgement or the plan that holds; nil where none does.
  package var word: SignWord?
  /// Whether somebody acknowledged it and it came back: its level rose, or the day is past.
  package var isBack = false
  /// How far its play is; nil where none was started.
  package var play: PlayProgress?
  /// How often the sign, or a record it rests on, is disputed.
  package var disputes = 0

  package init() {}

  /// A sign is new so many days.
  package static let newDays = 7

  /// Whether it stands in the lists of what needs somebody; what is acknowledged does not.
  package var needsSomebody: Bool { word == nil }
}

/// An acknowledgement that holds, or a plan.
package struct SignWord: Hashable, Sendable {
  package var record: RecordID
  package var state: AcknowledgementState
  package var on: Day
  /// The last day on which it holds; nil where only a rise ends it.
  package var untilOn: Day?
}

/// How many steps of a play are done.
package struct PlayProgress: Hashable, Sendable {
  package var record: RecordID
  package var startedOn: Day
  package var done: Int
  package var steps: Int
}

extension SignState {
  /// The state in words: `plan agreed 3 Mar · play 2 of 4`, or `open` where nothing is to be said.
  ///
  /// `run` says whether it eases; short, what people said is `known` or `plan`.
  package func words(today: Day, run: SignRun? = nil, isShort: Bool = false) -> String {
    var parts: [String] = []
    if let word { parts.append(isShort ? word.shortWords(today: today) : word.words(today: today)) }
    if isBack { parts.append("back") }
    if isNew, word == nil { parts.append("new") }
    if run?.isEasing == true { parts.append("easing") }
    if let play { parts.append("play \(play.done) of \(play.steps)") }
    if disputes > 0 { parts.append("disputed \(disputes)") }
    return parts.isEmpty ? "open" : parts.joined(separator: " · ")
  }
}

extension SignWord {
  /// `known to 1 May`, `plan 3 Mar`.
  package func shortWords(today: Day) -> String {
    switch state {
    case .acknowledged:
      "known" + (untilOn.map { " to " + DayWords.date($0, today: today) } ?? "")
    case .plan: "plan " + DayWords.date(on, today: today)
    }
  }

  /// `acknowledged until 1 May`, `plan agreed 3 Mar`.
  package func words(today: Day) -> String {
    switch state {
    case .acknowledged:
      "acknowledged" + (untilOn.map { " until " + DayWords.date($0, today: today) } ?? "")
    case .plan:
      "plan agreed " + DayWords.date(on, today: today)
        + (untilOn.map { " until " + DayWords.date($0, today: today) } ?? "")
    }
  }
}
