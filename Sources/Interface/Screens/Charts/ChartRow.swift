package import Partnership

/// One row of a vendor's charts.
package enum ChartRow: Hashable, Sendable {
  case heading(ChartSection)
  /// A sentence under what is drawn, or what would fill an empty part.
  case note(String)
  /// A year of weeks of one side, or of both.
  case strip(ContactRow)
  /// The median times to an answer, month by month.
  case medians
  case span(ReplyCount)
  /// Where a promised time lies among the spans.
  case promise(PromisedReply)
  case measure(MeasureCourse)
  /// `most` is what fills the longest bar, in minor units.
  case budget(BudgetPeriod, currency: String?, most: Int)
  /// A record behind the row above.
  case entry(TimelineEntry)

  // In words, where nothing is drawn.
  case contactMonth(ContactMonth)
  case replyMonth(ReplyMonth)
}

/// A part of the charts.
package enum ChartSection: Hashable, Sendable {
  case contact
  case replies
  case measures
  case budget(currency: String?)
  case months(currency: String?)

  /// The heading of the part.
  package var title: String {
    switch self {
    case .contact: "Contact by week"
    case .replies: "Reply times"
    case .measures: "Measures and targets"
    case .budget(let currency): "Invoices and budget" + (currency.map { ", " + $0 } ?? "")
    case .months(let currency): "Last twelve months" + (currency.map { ", " + $0 } ?? "")
    }
  }

  /// The heading where it must be short.
  package var shortTitle: String {
    switch self {
    case .contact: "Contact"
    case .replies: "Replies"
    case .measures: "Measures"
    case .budget(let currency): "Invoices" + (currency.map { " " + $0 } ?? "")
    case .months(let currency): "By month" + (currency.map { " " + $0 } ?? "")
    }
  }
}

extension VendorCharts {
  /// The rows of all parts; what is drawn along the year is told month by month in words.
  func rows(inWords: Bool) -> [ChartRow] {
    contactRows(inWords) + replyRows(inWords) + measureRows + budgetRows
  }

  private func contactRows(_ inWords: Bool) -> [ChartRow] {
    let notes = contact.words.map { ChartRow.note($0) }
    guard !contact.isEmpty || contact.longest != nil else { return [.heading(.contact)] + notes }
    return [.heading(.contact)]
      + (inWords
        ? notes + contact.months.map { .contactMonth($0) }
        : ContactRow.allCases.map { .strip($0) } + notes)
  }

  private func replyRows(_ inWords: Bool) -> [ChartRow] {
    let notes = ([replies.summary] + (replies.parts.map { [$0] } ?? [])).map { ChartRow.note($0) }
    guard replies.reach.all.tries > 0 else { return [.heading(.replies)] + notes }
    var rows: [ChartRow] = []
    var promises = replies.promises[...]
    for count in replies.spans {
      while let promise = promises.first, count.span.minutes.map({ promise.minutes < $0 }) ?? true {
        rows.append(.promise(promise))
        promises.removeFirst()
      }
      rows.append(.span(count))
    }
    let known = replies.months.reversed().filter { $0.reach.all.tries > 0 }
    return [.heading(.replies)] + (inWords ? notes + rows : rows)
      + (inWords ? known.map { .replyMonth($0) } : [.medians] + notes)
  }

  private var measureRows: [ChartRow] {
    [.heading(.measures)]
      + (measures.isEmpty
        ? [.note("No measure is kept; A adds one with its target.")]
        : measures.map { .measure($0) })
  }

  private var budgetRows: [ChartRow] {
    guard !budgets.isEmpty else {
      return [
        .heading(.budget(currency: nil)),
        .note("No invoice is kept; bill AMOUNT in the log bar keeps one, with budget:AMOUNT."),
      ]
    }
    return budgets.flatMap { course -> [ChartRow] in
      [.heading(.budget(currency: course.currency))]
        + course.years.map {
          .budget($0, currency: course.currency, most: course.highestYear)
        }
        + (course.months.isEmpty ? [] : [.heading(.months(currency: course.currency))])
        + course.months.map {
          .budget($0, currency: course.currency, most: course.highestMonth)
        }
    }
  }

  /// The records behind a row; of what runs along the year those of a week, or of its month.
  func records(behind row: ChartRow, at place: Int) -> [RecordID] {
    switch row {
    case .heading, .note: []
    case .strip(let row):
      contact.weeks.indices.contains(place) ? contact.weeks[place].records(row) : []
    case .medians: replyMonth(at: place)?.talks ?? []
    case .span(let count): count.inHours + count.outOfHours
    case .promise(let promise): [promise.measure]
    case .measure(let course):
      [course.measure.header.id] + course.readings.reversed().map(\.record)
    case .budget(let period, _, _): period.invoices
    case .entry(let entry): [entry.id]
    case .contactMonth(let month):
      contact.weeks[month.places].reduce(into: []) { found, week in
        for id in week.theirs + week.ours where !found.contains(id) { found.append(id) }
      }
    case .replyMonth(let month): month.talks
    }
  }

  /// The month of the replies in which a week of contact ended.
  func replyMonth(at place: Int) -> ReplyMonth? {
    guard contact.weeks.indices.contains(place) else { return nil }
    let (year, month, _) = contact.weeks[place].last.parts
    return replies.months.first { $0.year == year && $0.month == month }
  }

  /// A row in words, as the lines at the foot and screen readers say it.
  func words(of row: ChartRow, at place: Int) -> String {
    switch row {
    case .heading(let section): section.title
    case .note(let text): text
    case .strip(let row):
      contact.words(at: place) + "; \(row.rawValue) \(contact.count(row)) in the year."
    case .medians: replyMonth(at: place)?.words ?? ""
    case .span(let count): count.words + "."
    case .promise(let promise): promise.words + "."
    case .measure(let course): course.words(on: day) + "."
    case .budget(let period, let currency, _): period.words(in: currency) + "."
    case .entry(let entry):
      [
        entry.at.map { DayWords.fullDate($0.day, today: day) + ":" } ?? "", entry.word, entry.who,
        entry.text, "[\(entry.id.text)]",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .contactMonth(let month): contact.words(of: month) + "."
    case .replyMonth(let month): month.words
    }
  }
}
