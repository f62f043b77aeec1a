package import Partnership

extension WorkingHours {
  /// Reads working hours as a configuration writes them: `Mon-Fri 08:00-18:00`, or days one by
  /// one, `Mon,Tue,Sat 9:00-13:00`; nil where it says something else.
  package init?(configured text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let days = Self.days(parts[0]) else { return nil }
    let clock = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard clock.count == 2, let opens = Self.minutes(clock[0]),
      let closes = Self.minutes(clock[1]), opens < closes
    else { return nil }
    self.init(days: days, opens: opens, closes: closes)
  }

  /// The hours as a configuration writes them.
  package var line: String {
    let sorted = days.sorted { $0.rawValue < $1.rawValue }
    var runs: [(first: Weekday, last: Weekday)] = []
    for day in sorted {
      if let last = runs.last, last.last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
    let names = runs.map { run in
      run.first == run.last
        ? run.first.shortName : run.first.shortName + "-" + run.last.shortName
    }
    return names.joined(separator: ",") + " " + Self.clock(opens) + "-" + Self.clock(closes)
  }

  private static func days(_ text: Substring) -> Set<Weekday>? {
    var days: Set<Weekday> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
        Weekday(short: $0)
      }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first.rawValue <= last.rawValue
      else { return nil }
      days.formUnion(
        Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) })
    }
    return days.isEmpty ? nil : days
  }

  private static func minutes(_ text: Substring) -> Int? {
    if text == "24:00" { return 1_440 }
    return TimeOfDay(text.utf8.count == 4 ? "0" + text : String(text))?.minutes
  }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(hour: minutes / 60, minute: minutes % 60)?.description ?? "24:00"
  }
}

extension Weekday {
  fileprivate init?(short name: Substring) {
    guard
      let day = Weekday.allCases.first(where: { $0.shortName.lowercased() == name.lowercased() })
    else { return nil }
    self = day
  }

  fileprivate var shortName: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
