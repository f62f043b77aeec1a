import FoundationEssentials

extension VendorCharts {
  /// The charts as one object; amounts in minor units, times in minutes.
  package var json: JSONValue {
    [
      "vendorId": .text(vendor.text), "name": .text(name), "asOf": .text(day.description),
      "contact": contact.json, "replies": replies.json, "measures": .list(measures.map(\.json)),
      "budgets": .list(budgets.map(\.json)),
    ]
  }
}

extension ContactRhythm {
  fileprivate var json: JSONValue {
    [
      "expectedDays": .integer(cadence), "longestSilence": longest?.json ?? .null,
      "presentSilence": present?.json ?? .null,
      "weeks": .list(
        weeks.map { week in
          [
            "to": .text(week.last.description), "them": .list(week.theirs.map { .text($0.text) }),
            "us": .list(week.ours.map { .text($0.text) }),
            "bothWays": .list(week.twoWay.map { .text($0.text) }),
            "overdue": .flag(week.isOverdue),
          ]
        }),
    ]
  }
}

extension TalkSilence {
  fileprivate var json: JSONValue {
    [
      "days": .integer(days), "from": .text(start.description),
      "to": .optional(isOpen ? nil : end),
    ]
  }
}

extension ReplyTimes {
  fileprivate var json: JSONValue {
    [
      "inHours": reach.inHours.json, "outOfHours": reach.outOfHours.json, "all": reach.all.json,
      "spans": .list(
        spans.map { count in
          [
            "span": .text(count.span.rawValue),
            "inHours": .list(count.inHours.map { .text($0.text) }),
            "outOfHours": .list(count.outOfHours.map { .text($0.text) }),
          ]
        }),
      "months": .list(
        months.map { month in
          [
            "year": .integer(month.year), "month": .integer(month.month),
            "inHours": month.reach.inHours.json, "outOfHours": month.reach.outOfHours.json,
          ]
        }),
      "promised": .list(
        promises.map { ["measure": .text($0.measure.text), "minutes": .integer($0.minutes)] }),
    ]
  }
}

extension Reach.Part {
  /// The counts and the median as one object.
  package var json: JSONValue {
    [
      "tries": .integer(tries), "reached": .integer(reached), "answeredLater": .integer(answered),
      "medianMinutes": .optional(medianMinutes),
    ]
  }
}

extension MeasureCourse {
  fileprivate var json: JSONValue {
    [
      "id": .text(measure.header.id.text), "name": .text(measure.name),
      "kind": .text(measure.kind.rawValue), "target": .number(measure.target.description),
      "direction": .text(measure.direction.rawValue), "unit": .optional(measure.unit),
      "met": .integer(metCount),
      "readings": .list(
        readings.map { reading in
          [
            "id": .text(reading.record.text), "on": .text(reading.on.description),
            "value": .number(reading.value.description), "met": .flag(reading.isMet),
          ]
        }),
    ]
  }
}

extension BudgetCourse {
  fileprivate var json: JSONValue {
    [
      "currency": .optional(currency), "years": .list(years.map(\.json)),
      "months": .list(months.map(\.json)),
    ]
  }
}

extension BudgetPeriod {
  fileprivate var json: JSONValue {
    [
      "year": .integer(year), "month": .optional(month), "billed": .integer(billed),
      "billedAgainstBudget": .integer(billedAgainst), "budgeted": .integer(budgeted),
      "overPercent": .optional(overPercent), "withoutBudget": .integer(unbudgetedCount),
      "surprises": .integer(surpriseCount),
      "invoices": .list(invoices.map { .text($0.text) }),
    ]
  }
}
