import FoundationEssentials

/// How long our tries of a year took to reach a human, in and out of hours, as `Reach` counts them.
package struct ReplyTimes: Hashable, Sendable {
  /// Every span, the shortest first.
  package let spans: [ReplyCount]
  package let reach: Reach
  /// The months of the year, the oldest first, also those without a try.
  package let months: [ReplyMonth]
  /// What was promised, the shortest first.
  package let promises: [PromisedReply]

  /// Days that are looked back upon, the last one included.
  package static let window = 364

  init(of dossier: Dossier, on day: Day) {
    let first = day - (Self.window - 1)
    let tries = dossier.tries(since: first, until: day)
    reach = Reach(tries, until: day)
    spans = ReplySpan.allCases.map { span in
      let talks = tries.filter { ReplySpan(of: $0, until: day) == span }
      return ReplyCount(
        span: span, inHours: talks.filter { !$0.afterHours }.map(\.header.id),
        outOfHours: talks.filter(\.afterHours).map(\.header.id))
    }
    months = ReplyMonth.all(of: tries, from: first, through: day)
    promises = dossier.measures.filter { $0.retiredOn == nil }.compactMap { PromisedReply($0) }
      .sorted { ($0.minutes, $0.measure) < ($1.minutes, $1.measure) }
  }

  /// The most tries that any span holds.
  package var most: Int { spans.map(\.count).max() ?? 0 }
}

/// How long it took to a human.
package enum ReplySpan: String, Word {
  case atOnce = "at once"
  case hour = "within an hour"
  case fourHours = "within 4 hours"
  case day = "within a day"
  case fiveDays = "within 5 days"
  case later = "later"
  case never = "no answer"

  /// The span in one or two words, for a narrow place.
  package var short: String {
    switch self {
    case .atOnce, .later: rawValue
    case .hour: "1 hour"
    case .fourHours: "4 hours"
    case .day: "1 day"
    case .fiveDays: "5 days"
    case .never: "never"
    }
  }

  /// The most minutes that it may have taken; nil for the last two.
  package var minutes: Int? {
    switch self {
    case .atOnce: 0
    case .hour: 60
    case .fourHours: 240
    case .day: 1_440
    case .fiveDays: 7_200
    case .later, .never: nil
    }
  }

  /// How long a time is, from 0 for at once to 100 for the longest span, in steps of the spans.
  package static func level(of minutes: Int) -> Int {
    let spans = allCases.filter { $0 != .never }
    let place = spans.firstIndex { $0.minutes.map { minutes <= $0 } ?? true } ?? 0
    return place * 100 / (spans.count - 1)
  }

  /// The span of a try; where a clock time is missing, whole days count.
  init(of talk: Communication, until last: Day) {
    switch talk.outcome {
    case .reached: self = .atOnce
    case .declined: self = .never
    case .noAnswer, nil:
      guard let answered = talk.answeredAt, answered.day <= last else {
        self = .never
        return
      }
      let minutes = talk.minutesToAnswer ?? max(1, answered.day - talk.at.day) * 1_440
      self =
        Self.allCases.dropFirst().first { span in span.minutes.map { minutes <= $0 } ?? false }
        ?? .later
    }
  }
}

/// The tries that took so long.
package struct ReplyCount: Hashable, Sendable {
  package let span: ReplySpan
  package let inHours: [RecordID]
  package let outOfHours: [RecordID]

  package var count: Int { inHours.count + outOfHours.count }
}

/// The tries of one calendar month.
package struct ReplyMonth: Hashable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int
  package let reach: Reach
  package let talks: [RecordID]

  static func all(of tries: [Communication], from first: Day, through last: Day) -> [ReplyMonth] {
    var months: [ReplyMonth] = []
    var (year, month, _) = first.parts
    let end = last.parts
    while (year, month) <= (end.year, end.month) {
      let talks = tries.filter { $0.at.day.year == year && $0.at.day.month == month }
      months.append(
        ReplyMonth(
          year: year, month: month, reach: Reach(talks, until: last),
          talks: talks.map(\.header.id)))
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return months
  }
}

/// A time to an answer that was promised in an SLA.
package struct PromisedReply: Hashable, Sendable {
  package let measure: RecordID
  /// The measure with its target, as the call sheet says it.
  package let text: String
  package let minutes: Int

  /// Reads the promise off a measure; nil where it is about something else.
  ///
  /// Either its number is a time at most, as "answer, critical" of 30 min, or its name says one, as
  /// "Answer within 4 h" of 95 %.
  package init?(_ measure: Measure) {
    guard measure.kind == .sla else { return nil }
    let words = measure.name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isReply = words.contains { word in
      ["answer", "repl", "respon", "callback", "reach"].contains { word.hasPrefix($0) }
    }
    guard isReply else { return nil }
    let stated =
      measure.direction == .atMost
      ? Self.minutes(measure.target.description, measure.unit ?? "") : nil
    guard let minutes = stated ?? Self.minutes(within: words) else { return nil }
    self.measure = measure.header.id
    text = measure.promiseWords
    self.minutes = minutes
  }

  private static func minutes(within words: [String]) -> Int? {
    guard let place = words.firstIndex(of: "within"), words.indices.contains(place + 1) else {
      return nil
    }
    let number = words[place + 1]
    let digits = number.prefix { $0.isNumber }
    let unit =
      digits.count < number.count
      ? String(number.dropFirst(digits.count))
      : words.indices.contains(place + 2) ? words[place + 2] : ""
    return minutes(String(digits), unit)
  }

  private static func minutes(_ number: String, _ unit: String) -> Int? {
    guard let number = Int(number), number > 0, number < 100_000 else { return nil }
    switch unit.lowercased() {
    case "s", "sec", "second", "seconds": return (number + 59) / 60
    case "min", "minute", "minutes", "m": return number
    case "h", "hour", "hours", "hrs", "hr": return number * 60
    case "d", "day", "days": return number * 1_440
    case _: return nil
    }
  }
}
