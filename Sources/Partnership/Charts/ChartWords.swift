import FoundationEssentials

extension ReplyTimes {
  /// How many tries there were, and how they ended.
  package var summary: String {
    guard reach.all.tries > 0 else {
      return "No try to reach them is logged in this year."
    }
    return "\(CountWords.counted(reach.all.tries, "try", "tries")): " + reach.all.words
  }

  /// The medians of the two parts of the day apart, where both are known.
  package var parts: String? {
    guard let inHours = reach.inHours.medianMinutes, let outOfHours = reach.outOfHours.medianMinutes
    else { return nil }
    return "Median in hours \(MinuteWords.span(inHours)), out of hours "
      + "\(MinuteWords.span(outOfHours))."
  }
}

extension Reach.Part {
  /// How many reached a human, how many were answered later or never, and the median time.
  package var words: String {
    let median = medianMinutes.map { "; median \(MinuteWords.span($0))" } ?? ""
    return "\(reached) reached, \(answered) answered later, \(tries - reached - answered) not "
      + "answered" + median + "."
  }
}

extension ReplyCount {
  /// The span in words: `within an hour: 3 in hours, 1 out of hours`.
  package var words: String {
    "\(span.rawValue): \(inHours.count) in hours, \(outOfHours.count) out of hours"
  }
}

extension ReplyMonth {
  package var name: String { MonthWords.name(month) + " \(year)" }

  /// The month in words: `Mar 2025: 3 tries: 2 reached, …`.
  package var words: String {
    guard reach.all.tries > 0 else { return name + ": no try" }
    return "\(name): \(CountWords.counted(reach.all.tries, "try", "tries")), " + reach.all.words
  }
}

extension PromisedReply {
  /// The promise in words: `promised 4 h (Answer within 4 h: at least 95 %)`.
  package var words: String { "promised \(MinuteWords.span(minutes)) (\(text))" }
}

extension MeasureCourse {
  /// The target: `at least 99.5 %`.
  package var target: String {
    (measure.direction == .atMost ? "at most " : "at least ") + value(measure.target.description)
  }

  /// The target in signs that ASCII has: `>= 99.5 %`.
  package var shortTarget: String {
    (measure.direction == .atMost ? "<= " : ">= ") + value(measure.target.description)
  }

  /// `10 of 12 met`; that there is no reading where there is none.
  package var score: String {
    readings.isEmpty ? "no reading" : "\(metCount) of \(readings.count) met"
  }

  /// The last value, and whether it met the target: `last 99.7 %, met`.
  package var lastWords: String? {
    last.map { "last \(value($0.value.description)), \($0.isMet ? "met" : "missed")" }
  }

  /// The measure in words: `Answer within 4 h, at least 95 %: 5 of 6 met; last 98 %, met, on 3 Mar`.
  package func words(on day: Day) -> String {
    let last = last.flatMap { last in
      lastWords.map { "; \($0), on \(DayWords.date(last.on, today: day))" }
    }
    return "\(measure.name), \(target): \(score)" + (last ?? "")
  }

  private func value(_ number: String) -> String {
    number + (measure.unit.map { " " + $0 } ?? "")
  }
}

extension BudgetPeriod {
  /// The year, or the month with its year.
  package var name: String { month.map { MonthWords.name($0) + " \(year)" } ?? String(year) }

  /// What was billed against the budget: `3 % over`, `as budgeted`, `no budget`.
  package var verdict: String {
    guard let overPercent else { return "no budget" }
    if overPercent == 0 {
      return billedAgainst == budgeted
        ? "as budgeted" : "<1 % " + (billedAgainst > budgeted ? "over" : "under")
    }
    return "\(abs(overPercent)) % " + (overPercent > 0 ? "over" : "under")
  }

  /// The period in words: `2025: billed EUR 84,000, budget EUR 80,000, 5 % over; 2 invoices without
  /// a budget`.
  package func words(in currency: String?) -> String {
    func money(_ units: Int) -> String { Money(minorUnits: units, currency: currency).description }
    var parts = ["\(name): billed \(money(billed))"]
    if budgeted > 0 {
      let against = billedAgainst == billed ? "" : " for \(money(billedAgainst)) of it"
      parts.append("budget \(money(budgeted))\(against)")
    }
    parts.append(verdict)
    var text = parts.joined(separator: ", ")
    if unbudgetedCount > 0, budgeted > 0 {
      text += "; \(CountWords.counted(unbudgetedCount, "invoice")) without a budget"
    }
    if surpriseCount > 0 { text += "; \(CountWords.counted(surpriseCount, "surprise"))" }
    return text
  }
}
