package import FoundationEssentials

/// One measure in one month: what was read, what was promised or wanted, and what was read before.
package struct MonthlyReading: Hashable, Sendable {
  package let measure: Measure
  package let month: Month
  /// The newest value of the month; nil where none was read.
  package let reading: Reading?
  /// The newest value from before the month.
  package let last: Reading?
  /// Every value up to the end of the month, oldest first.
  package let past: [Reading]

  /// The vendor that the measure is about; nil for a measure that belongs to none.
  package var vendor: RecordID? { measure.header.vendors.first }

  /// The last values up to the end of the month against the target.
  package var course: MeasureCourse { MeasureCourse(measure, past) }

  /// What is read in a month, of every measure that was not retired before it.
  ///
  /// A value may be older than its measure, since people begin to keep what they had all along.
  /// In (vendor, day defined, id) order.
  package static func list(
    of measures: [Measure], readings: [Reading], month: Month, on today: Day
  ) -> [MonthlyReading] {
    let byMeasure = Dictionary(grouping: readings.filter { $0.on <= today }, by: \.measureId)
    return measures.filter { measure in
      measure.definedOn <= today && (measure.retiredOn.map { $0.day >= month.firstDay } ?? true)
    }.sorted(by: precedes).map { measure in
      let past = (byMeasure[measure.id] ?? []).filter { $0.on <= month.lastDay }
        .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
      return MonthlyReading(
        measure: measure, month: month, reading: past.last { $0.on >= month.firstDay },
        last: past.last { $0.on < month.firstDay }, past: past)
    }
  }

  private static func precedes(_ left: Measure, _ right: Measure) -> Bool {
    let vendors = (left.header.vendors.first?.text ?? "", right.header.vendors.first?.text ?? "")
    if vendors.0 != vendors.1 { return vendors.0 < vendors.1 }
    return (left.definedOn, left.id) < (right.definedOn, right.id)
  }

  /// The day that a new value of the month stands for: its last day, or today while it runs.
  package func day(today: Day) -> Day {
    min(month.lastDay, today, measure.retiredOn?.day ?? today)
  }

  /// The edit that makes a value that of the month; nil where nothing changes.
  ///
  /// Without a value that of the month is taken away. The number is that of the stand-in for a new
  /// reading.
  package func edit(_ value: Decimal?, today: Day, number: Int) -> Edit? {
    guard let value else { return reading.map { .remove($0.asRecord) } }
    guard let reading else {
      return .add(
        Reading(
          header: Header(id: .provisional(number), vendors: measure.header.vendors),
          measureId: measure.id, on: day(today: today), value: value
        ).asRecord)
    }
    guard reading.value != value else { return nil }
    var changed = reading
    changed.value = value
    return .change(before: reading.asRecord, after: changed.asRecord)
  }
}

extension Measure {
  /// The target in words: `at most 30 min`.
  package var targetWords: String {
    let bound = direction == .atMost ? "at most " : "at least "
    return bound + target.description + (unit.map { " " + $0 } ?? "")
  }
}
