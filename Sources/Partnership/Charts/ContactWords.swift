extension ContactRhythm {
  /// Whether nothing at all was logged in the year.
  package var isEmpty: Bool { weeks.allSatisfy { $0.theirs.isEmpty && $0.ours.isEmpty } }

  /// How often in the year, counted in records.
  package func count(_ row: ContactRow) -> Int {
    weeks.reduce(0) { $0 + $1.records(row).count }
  }

  /// What the tier expects, how long it was silent at most, and since when it is now.
  package var words: [String] {
    guard !isEmpty || longest != nil else {
      return ["Nothing is logged with them in this year."]
    }
    let expected =
      cadence > 0
      ? "A two-way talk is expected every \(DayWords.span(cadence)) (\(tier.rawValue))."
      : tier == .untiered
        ? "No talk is expected: the vendor has no tier yet."
        : "No regular talk is expected of a \(tier.rawValue) vendor."
    let silence = longest.map { "Longest silence \($0.words(on: day))" } ?? "No silence is known"
    let now =
      switch present {
      case let present? where present == longest: ""
      case let present?:
        present.days == 0 ? "; the last talk was today" : "; now \(DayWords.span(present.days))"
      case nil: ""
      }
    return [expected, silence + now + "."]
  }

  /// A week in words: `Week to Mon 17 Mar: they 2, we 1, both ways 1`.
  package func words(at place: Int) -> String {
    guard weeks.indices.contains(place) else { return "" }
    let week = weeks[place]
    let counts = ContactRow.allCases.map { "\($0.subject) \(week.records($0).count)" }
    return "Week to \(DayWords.fullDate(week.last, today: day)): " + counts.joined(separator: ", ")
      + (week.isOverdue ? "; silent for longer than expected" : "")
  }

  /// The weeks by calendar month of their last day, the newest first, in words.
  package var months: [ContactMonth] {
    var months: [ContactMonth] = []
    for (place, week) in weeks.enumerated().reversed() {
      let (year, month, _) = week.last.parts
      if let last = months.indices.last, months[last].year == year, months[last].month == month {
        months[last].places = place..<months[last].places.upperBound
      } else {
        months.append(ContactMonth(year: year, month: month, places: place..<(place + 1)))
      }
    }
    return months
  }

  /// A month in words: `Mar 2025: they 3, we 2, both ways 2`.
  package func words(of month: ContactMonth) -> String {
    let weeks = self.weeks[month.places]
    let counts = ContactRow.allCases.map { row in
      "\(row.subject) \(weeks.reduce(0) { $0 + $1.records(row).count })"
    }
    let late = weeks.count(where: \.isOverdue)
    return "\(month.name): " + counts.joined(separator: ", ")
      + (late == 0 ? "" : "; \(CountWords.counted(late, "week")) silent for longer than expected")
  }
}

/// One of the rows of the year of contact.
package enum ContactRow: String, Word {
  case them
  case us
  case both = "both ways"

  /// Who it is in a sentence.
  package var subject: String {
    switch self {
    case .them: "they"
    case .us: "we"
    case .both: "both ways"
    }
  }
}

extension ContactWeek {
  /// The records of a row.
  package func records(_ row: ContactRow) -> [RecordID] {
    switch row {
    case .them: theirs
    case .us: ours
    case .both: twoWay
    }
  }
}

/// The weeks that ended in one calendar month.
package struct ContactMonth: Hashable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int
  package fileprivate(set) var places: Range<Int>

  /// The month with its year: `Mar 2025`.
  package var name: String { MonthWords.name(month) + " \(year)" }
}

/// The names of the months, in English whatever the locale.
package enum MonthWords {
  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The first three letters of a month 1–12.
  package static func name(_ month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : ""
  }
}

extension TalkSilence {
  /// The silence in words: `66 days, 3 Jan to 10 Mar`, `12 days, since 5 Mar`.
  package func words(on day: Day) -> String {
    let from = DayWords.date(start, today: day)
    return DayWords.span(days) + ", "
      + (isOpen ? "since " + from : from + " to " + DayWords.date(end, today: day))
  }
}
