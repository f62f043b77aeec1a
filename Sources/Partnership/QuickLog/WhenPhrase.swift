/// A day and a clock time as people type them: the one date parser of lines, forms and the shell.
package struct WhenPhrase: Hashable, Sendable {
  package var date: DatePhrase?
  package var time: TimeOfDay?
  /// How many words it took.
  package var count: Int

  /// Reads `DATE [TIME]` or `TIME` at the beginning of the words; nil where nothing fits.
  package static func read(
    _ words: ArraySlice<String>, style: PhraseStyle, isBeside: Bool = true
  ) -> WhenPhrase? {
    if let (date, count) = DatePhrase.read(words, style: style, isBeside: isBeside) {
      let time = words.dropFirst(count).first.flatMap { clock($0, style) }
      return WhenPhrase(date: date, time: time, count: count + (time == nil ? 0 : 1))
    }
    guard let first = words.first, let time = clock(first, style) else { return nil }
    return WhenPhrase(date: nil, time: time, count: 1)
  }

  /// Reads a whole text as a day or a moment, as forms and the shell do.
  ///
  /// Case is free, since nothing but a date can stand there; what people read in two ways is
  /// answered with the ways.
  package static func whole(
    _ text: String, _ direction: WhenDirection, now: Moment,
    workdays: BusinessDays = BusinessDays()
  ) -> WhenAnswer {
    if let moment = Moment(text), text.utf8.count == 10 || text.utf8.count >= 16 {
      return .moment(moment)
    }
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let phrase = read(words[...], style: .form), phrase.count == words.count else {
      let readings = words.count == 1 ? AmbiguousWhen.readings(text, direction, now: now) : []
      return readings.isEmpty ? .nothing : .ambiguous(readings)
    }
    guard let moment = phrase.moment(direction, now: now, workdays: workdays) else {
      return .nothing
    }
    return .moment(moment)
  }

  /// The moment that is meant; nil where no such day exists.
  ///
  /// A time without a day is the latest not after now when looking back, else the next.
  package func moment(
    _ direction: WhenDirection, now: Moment, workdays: BusinessDays = BusinessDays()
  ) -> Moment? {
    guard let date else {
      return time.map { Moment(WhenPhrase.day(of: $0, direction, now: now), $0) }
    }
    if date == .now { return time.map { Moment(now.day, $0) } ?? now }
    guard var day = date.day(direction, from: now.day, workdays: workdays) else { return nil }
    if case .weekday = date, direction == .nearest, let time, let clock = now.time,
      day == now.day, time < clock
    {
      day = day + 7
    }
    return Moment(day, time)
  }

  private static func day(of time: TimeOfDay, _ direction: WhenDirection, now: Moment) -> Day {
    guard let clock = now.time else { return now.day }
    switch direction {
    case .past: return time <= clock ? now.day : now.day - 1
    case .future, .nearest: return time > clock ? now.day : now.day + 1
    }
  }

  private static func clock(_ word: String, _ style: PhraseStyle) -> TimeOfDay? {
    ClockPhrase.time(style == .form ? word.lowercased() : word)
  }
}

/// What a whole text says about when.
package enum WhenAnswer: Hashable, Sendable {
  case moment(Moment)
  /// It is read in two ways, or nobody is sure that it is a date.
  case ambiguous([Moment])
  case nothing
}

/// Dates that never parse, because two people read them differently: `3/4`, `12.3.`, `1530`.
enum AmbiguousWhen {
  /// The ways to read the word, in the order in which they are offered; empty for other words.
  static func readings(
    _ word: String, _ direction: WhenDirection, now: Moment
  ) -> [Moment] {
    if let digits = ClockPhrase.number(word[...], digits: 4...4) {
      guard let time = TimeOfDay(hour: digits / 100, minute: digits % 100) else { return [] }
      return [WhenPhrase(date: nil, time: time, count: 1).moment(direction, now: now)]
        .compactMap { $0 }
    }
    for separator in ["/", "."] as [Character] where word.contains(separator) {
      return readings(word, separator, direction, now: now)
    }
    return []
  }

  private static func readings(
    _ word: String, _ separator: Character, _ direction: WhenDirection, now: Moment
  ) -> [Moment] {
    var parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let isDotted = separator == "."
    if isDotted {
      guard parts.count == 3 else { return [] }
      if parts[2].isEmpty { parts.removeLast() }
    }
    guard (2...3).contains(parts.count),
      let first = ClockPhrase.number(parts[0], digits: 1...2),
      let second = ClockPhrase.number(parts[1], digits: 1...2)
    else { return [] }
    var year: Int?
    if parts.count == 3 {
      guard
        let number = ClockPhrase.number(parts[2], digits: 2...2).map({ $0 + 2000 })
          ?? ClockPhrase.number(parts[2], digits: 4...4)
      else { return [] }
      year = number
    }
    var orders = [(first, second)]
    if first != second { orders.append((second, first)) }
    return orders.compactMap { day, month in
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      return DatePhrase.calendar(day: day, month: month, year: year).day(direction, from: now.day)
        .map { Moment($0) }
    }
  }
}
