/// What people would rather look at than read about one vendor, as numbers with their records.
package struct VendorCharts: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  package let day: Day
  package let contact: ContactRhythm
  package let replies: ReplyTimes
  package let measures: [MeasureCourse]
  package let budgets: [BudgetCourse]
}

extension Dossier {
  /// The charts of the vendor as they were on a day, by the records on file.
  package func charts(on day: Day, policy: Policy) -> VendorCharts {
    let seen = seen(on: day)
    return VendorCharts(
      vendor: vendor.id, name: vendor.name, day: day,
      contact: ContactRhythm(Evidence(seen, policy: policy)),
      replies: ReplyTimes(of: seen.dossier, on: day), measures: MeasureCourse.all(in: seen.dossier),
      budgets: BudgetCourse.all(in: seen.dossier, on: day))
  }

  /// The lines of the records behind the charts, by their numbers.
  package func entries(behind charts: VendorCharts) -> [RecordID: TimelineEntry] {
    let people = Dictionary(
      contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = charts.records
    var entries: [RecordID: TimelineEntry] = [:]
    func take<Kind: Fielded>(_ rows: [Kind]) {
      for row in rows where wanted.contains(row.header.id) {
        entries[row.header.id] = TimelineEntry(
          row.asRecord, contacts: people, measures: known, today: charts.day)
      }
    }
    take(communications)
    take(meetings)
    take(measures)
    take(readings)
    take(invoices)
    return entries
  }
}

extension VendorCharts {
  /// Every record that stands behind a number.
  package var records: Set<RecordID> {
    var records: Set<RecordID> = []
    for week in contact.weeks {
      records.formUnion(week.theirs)
      records.formUnion(week.ours)
      records.formUnion(week.twoWay)
    }
    for count in replies.spans { records.formUnion(count.inHours + count.outOfHours) }
    for course in measures {
      records.insert(course.measure.header.id)
      records.formUnion(course.readings.map(\.record))
    }
    for course in budgets {
      for period in course.years + course.months { records.formUnion(period.invoices) }
    }
    return records
  }
}
