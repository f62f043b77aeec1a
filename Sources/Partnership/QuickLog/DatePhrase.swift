/// A day as people say it, before a direction turns it into a day of the calendar.
package enum DatePhrase: Hashable, Sendable {
  case now
  /// Days from today: yesterday -1, today 0, tomorrow 1.
  case near(Int)
  case weekday(Weekday)
  case last(Weekday)
  case next(Weekday)
  /// `-3d`, `+2w`, `3d ago`.
  case shift(Int, DateUnit)
  /// `14 mar`, `mar 14 2025`.
  case calendar(day: Int, month: Int, year: Int?)
  /// `fri 21 mar`: the year is one in which the day is a Friday.
  case dated(Weekday, day: Int, month: Int, year: Int?)
  case day(Day)
  case end(DatePeriod)
}

/// The unit of a signed shift.
package enum DateUnit: Character, Hashable, Sendable {
  case days = "d"
  case weeks = "w"
  case months = "m"
  case workdays = "b"
}

/// A stretch of the calendar that has an end.
package enum DatePeriod: String, Hashable, Sendable {
  /// Ends on Friday.
  case week = "eow"
  case month = "eom"
  case quarter = "eoq"
  case year = "eoy"
}

/// How upper-case letters are taken.
package enum PhraseStyle: Hashable, Sendable {
  /// A form or a shell value: it can only be a date, so case is free.
  case form
  /// A line with a kind: names in full may begin with a capital, abbreviations not.
  case line
  /// A line without a kind: lower case only.
  case plain
}

extension DatePhrase {
  /// Reads a phrase at the beginning of the words, and how many words it took.
  ///
  /// Whole words only; `sat` and `sun` count only where `isBeside` says that something beside them
  /// shows that a day is meant, or where a time or a day of the month follows.
  package static func read(
    _ words: ArraySlice<String>, style: PhraseStyle, isBeside: Bool = true
  ) -> (phrase: DatePhrase, count: Int)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    guard let word = cased(first, style) else { return number(first, words, style) }
    switch word {
    case "now": return first == word || style == .form ? (.now, 1) : nil
    case "today": return (.near(0), 1)
    case "yest", "yesterday": return (.near(-1), 1)
    case "tomorrow", "tmr": return (.near(1), 1)
    case "last", "next":
      guard first == word || style == .form, let second, let day = weekday(second, style) else {
        return nil
      }
      return (word == "last" ? .last(day) : .next(day), 2)
    case _: break
    }
    if let period = DatePeriod(rawValue: word) { return (.end(period), 1) }
    if let day = weekday(first, style) {
      return weekday(day, named: word, words: words, style: style, isBeside: isBeside)
    }
    if let month = month(first, style), let day = ClockPhrase.number(second?[...], digits: 1...2),
      (1...31).contains(day)
    {
      let year = year(words.dropFirst(2).first)
      return (.calendar(day: day, month: month, year: year), year == nil ? 2 : 3)
    }
    return number(first, words, style)
  }

  /// A weekday, alone or with the date that it stands before (`fri 21 mar`).
  private static func weekday(
    _ day: Weekday, named word: String, words: ArraySlice<String>, style: PhraseStyle,
    isBeside: Bool
  ) -> (phrase: DatePhrase, count: Int)? {
    let rest = words.dropFirst()
    if let (phrase, count) = read(date: rest, style) {
      switch phrase {
      case .calendar(let number, let month, let year):
        return (.dated(day, day: number, month: month, year: year), count + 1)
      case .day(let named): return named.weekday == day ? (phrase, count + 1) : nil
      case .now, .near, .weekday, .last, .next, .shift, .dated, .end: break
      }
    }
    let isEnglish = word == "sat" || word == "sun"
    let hasTime = rest.first.flatMap(ClockPhrase.time) != nil
    guard !isEnglish || isBeside || hasTime || style == .form else { return nil }
    return (.weekday(day), 1)
  }

  private static func read(
    date words: ArraySlice<String>, _ style: PhraseStyle
  ) -> (phrase: DatePhrase, count: Int)? {
    guard let first = words.first else { return nil }
    guard
      first.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false
        || month(first, style) != nil
    else { return nil }
    guard let found = read(words, style: style) else { return nil }
    switch found.phrase {
    case .calendar, .day: return found
    case .now, .near, .weekday, .last, .next, .shift, .dated, .end: return nil
    }
  }

  /// Phrases that begin with a digit or a sign.
  private static func number(
    _ first: String, _ words: ArraySlice<String>, _ style: PhraseStyle
  ) -> (phrase: DatePhrase, count: Int)? {
    let second = words.dropFirst().first
    if first.utf8.count == 10, let day = Day(first) { return (.day(day), 1) }
    if let sign = first.first, sign == "+" || sign == "-",
      let (count, unit) = amount(first.dropFirst())
    {
      return (.shift(sign == "-" ? -count : count, unit), 1)
    }
    if let (count, unit) = amount(first[...]), second == "ago" { return (.shift(-count, unit), 2) }
    guard let day = ClockPhrase.number(first[...], digits: 1...2), (1...31).contains(day),
      let second, let month = month(second, style)
    else { return nil }
    let year = year(words.dropFirst(2).first)
    return (.calendar(day: day, month: month, year: year), year == nil ? 2 : 3)
  }

  static func amount(_ text: Substring) -> (count: Int, unit: DateUnit)? {
    guard let last = text.last, let unit = DateUnit(rawValue: last),
      let count = ClockPhrase.number(text.dropLast(), digits: 1...4)
    else { return nil }
    return (count, unit)
  }

  private static func year(_ word: String?) -> Int? {
    guard let year = ClockPhrase.number(word?[...], digits: 4...4), (1900...2999).contains(year)
    else { return nil }
    return year
  }

  /// The word in lower case where its case may be that of a date word, else nil.
  private static func cased(_ word: String, _ style: PhraseStyle) -> String? {
    let lower = word.lowercased()
    if lower == word || style == .form { return lower }
    guard style == .line, word.dropFirst() == lower.dropFirst(), isFullName(lower) else {
      return nil
    }
    return lower
  }

  private static func isFullName(_ word: String) -> Bool {
    fullNames.contains(word)
  }

  private static func weekday(_ word: String, _ style: PhraseStyle) -> Weekday? {
    cased(word, style).flatMap { weekdays[$0] }
  }

  private static func month(_ word: String, _ style: PhraseStyle) -> Int? {
    cased(word, style).flatMap { months[$0] }
  }

  private static let fullNames: Set<String> = Set(
    ["today", "yesterday", "tomorrow"] + weekdayNames.map { $0[0] } + monthNames.map { $0[0] })

  private static let weekdays: [String: Weekday] = {
    var table: [String: Weekday] = [:]
    for (day, names) in zip(Weekday.allCases, weekdayNames) {
      for name in names { table[name] = day }
    }
    return table
  }()

  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    for (month, names) in zip(1..., monthNames) {
      for name in names { table[name] = month }
    }
    return table
  }()

  /// The full name first, then what people shorten it to.
  private static let weekdayNames = [
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
    ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"],
    ["sunday", "sun"],
  ]

  private static let monthNames = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]
}
