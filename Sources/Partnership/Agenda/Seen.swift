/// A dossier as it stood on a day: nothing that came later is in it.
///
/// Every rule reads this and never the dossier itself, so that a past day can be judged again with
/// the evidence now on file (domain specification (b)).
package struct Seen: Sendable {
  package let dossier: Dossier
  package let day: Day
  package let status: VendorStatus
  /// The first day of the current run of trial, active or exiting; nil while not engaged.
  package let engagedSince: Day?

  fileprivate init(_ dossier: Dossier, on day: Day) {
    self.dossier = dossier
    self.day = day
    let engagement = Engagement(
      seen: dossier.vendor.statusLog, trackedSince: dossier.vendor.trackedSince)
    status = engagement.status
    engagedSince = engagement.since
    evidenceStart = engagement.evidenceStart
  }

  /// The day from which silence is evidence: the later of the engaged run's first day and of the day
  /// since which a log is kept; nil while not engaged.
  package let evidenceStart: Day?

  /// The evidence start where the rules of silence hold: while engaged, and not before it.
  package var gradedSince: Day? {
    evidenceStart.flatMap { $0 <= day ? $0 : nil }
  }
}

extension Dossier {
  /// The dossier as it was seen on a day.
  ///
  /// Later records are dropped, and so are those set aside; later state dates are emptied with what
  /// depends on them, and lists put in (primary day, id) order. Plans (due, start and end days) may
  /// lie ahead. Lists that need no change are shared, not copied.
  package func seen(on day: Day) -> Seen {
    var seen = self
    seen.vendor = vendor.cut(at: day)
    seen.communications = cut(communications, at: day)
    seen.meetings = cut(meetings, at: day)
    seen.conflicts = cut(conflicts, at: day)
    seen.recommendations = cut(recommendations, at: day)
    seen.decisions = cut(decisions, at: day)
    seen.commitments = cut(commitments, at: day)
    seen.goals = cut(goals, at: day)
    seen.agreements = cut(agreements, at: day)
    seen.measures = cut(measures, at: day)
    seen.readings = known(cut(readings, at: day), of: seen.measures)
    seen.invoices = cut(invoices, at: day)
    seen.projects = cut(projects, at: day)
    seen.issues = cut(issues, at: day)
    seen.judgements = cut(judgements, at: day)
    seen.checklist = cut(checklist, at: day)
    seen.followUps = cut(followUps, at: day)
    seen.requestCounts = cut(requestCounts, at: day)
    seen.notes = cut(notes, at: day)
    seen.acknowledgements = cut(acknowledgements, at: day)
    seen.plays = cut(plays, at: day)
    seen.postponements = cut(postponements, at: day)
    seen.disputes = cut(disputes, at: day)
    seen.setAsides = cut(setAsides, at: day)
    for setAside in seen.setAsides { seen.drop(setAside.record) }
    return Seen(seen, on: day)
  }

  /// Takes out a record that a person set aside.
  private mutating func drop(_ id: RecordID) {
    communications.removeAll { $0.id == id }
    meetings.removeAll { $0.id == id }
    conflicts.removeAll { $0.id == id }
    recommendations.removeAll { $0.id == id }
    decisions.removeAll { $0.id == id }
    commitments.removeAll { $0.id == id }
    goals.removeAll { $0.id == id }
    agreements.removeAll { $0.id == id }
    measures.removeAll { $0.id == id }
    readings.removeAll { $0.id == id || $0.measureId == id }
    invoices.removeAll { $0.id == id }
    projects.removeAll { $0.id == id }
    issues.removeAll { $0.id == id }
    judgements.removeAll { $0.id == id }
    checklist.removeAll { $0.id == id }
    followUps.removeAll { $0.id == id }
    requestCounts.removeAll { $0.id == id }
    notes.removeAll { $0.id == id }
  }

  private func cut<Row: Dated>(_ rows: [Row], at day: Day) -> [Row] {
    guard !isSettled(rows, at: day) else { return rows }
    return rows.filter { $0.primaryDay <= day }.map { $0.cut(at: day) }
      .sorted { Self.precedes($0, $1) }
  }

  /// Whether cutting the rows would change nothing.
  ///
  /// Rows are read in place: copying each one would cost more than all the rules together.
  private func isSettled<Row: Dated>(_ rows: [Row], at day: Day) -> Bool {
    var last = Day(number: Int.min)
    for index in rows.indices {
      let primary = rows[index].primaryDay
      guard primary <= day, primary >= last, !rows[index].hasLaterState(than: day) else {
        return false
      }
      if primary == last, rows[index].header.id < rows[index - 1].header.id { return false }
      last = primary
    }
    return true
  }

  private static func precedes<Row: Dated>(_ left: Row, _ right: Row) -> Bool {
    left.primaryDay == right.primaryDay
      ? left.header.id < right.header.id : left.primaryDay < right.primaryDay
  }

  private func known(_ readings: [Reading], of measures: [Measure]) -> [Reading] {
    let ids = Set(measures.map(\.header.id))
    return readings.allSatisfy { ids.contains($0.measureId) }
      ? readings : readings.filter { ids.contains($0.measureId) }
  }
}
