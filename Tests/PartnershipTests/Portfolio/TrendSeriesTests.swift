import Partnership
import Testing

private func example(_ name: String) throws -> (dossier: Dossier, day: Day) {
  let each = try #require(try ConformanceCase.all().first { $0.name == name + ".json" })
  return (try each.dossier(), each.asOf)
}

@Test(arguments: ["02-silent", "06-client-faults", "07-recovered", "10-true-partnership"])
func everyPointIsTheVerdictOfItsDay(name: String) throws {
  let (dossier, day) = try example(name)
  let series = dossier.trend(until: day, policy: Policy())
  #expect(series.points.count == 53)
  #expect(series.first == day - 364)
  for point in series.points {
    let wanted = dossier.assessed(on: point.day, policy: Policy())
    #expect(point.depth == wanted.depth, "\(name) on \(point.day)")
    #expect(point.theirs == wanted.theirs.score)
    #expect(point.ours == wanted.ours.score)
    #expect(point.silence == Verdict(wanted).silence)
    #expect(
      point.signs
        == wanted.findings.map { TrendSign(sign: $0.sign, side: $0.side, level: $0.level) })
  }
}

@Test func theLanesAreTheStretchesThatTouchTheYear() throws {
  let (dossier, day) = try example("07-recovered")
  let all = dossier.ledger(until: day, policy: Policy())
  let lanes = dossier.trendLanes(until: day, policy: Policy())
  let first = day - 364
  #expect(Set(lanes) == Set(all.filter { ($0.closedOn ?? day) > first }))
  #expect(lanes.count < all.count || all.allSatisfy { ($0.closedOn ?? day) > first })
}

@Test(arguments: 0..<6)
func theLanesOfAnyVendorAreThoseOfItsWholeLedger(seed: Int) {
  let dossier = RandomDossier.make(seed: seed, days: 1_500, records: 160)
  for day in [Day.ago(0), .ago(200)] {
    let wanted = dossier.ledger(until: day, policy: Policy()).filter { run in
      run.closedOn.map { $0 > day - 364 } ?? true
    }
    let found = dossier.trendLanes(until: day, policy: Policy())
    #expect(Set(found) == Set(wanted), "seed \(seed) on \(day)")
    #expect(found.count == wanted.count)
  }
}

@Test func aVendorThatIsNotEngagedHasGapsAndNoZero() {
  let series = Dossier.story().changing { dossier in
    dossier.vendor.statusLog = [StatusEntry(on: .ago(400), status: .prospect)]
  }.trend(until: .ago(0), policy: Policy())
  #expect(!series.hasScores)
  #expect(series.points.allSatisfy { $0.silence == .prospect && $0.theirs == nil })
  #expect(series.extremes(of: .vendor) == nil)
  #expect(series.summary == "No verdict in this year: a prospect is not judged yet.")
  #expect(series.words(at: 52).hasSuffix(": no verdict: prospect; no sign."))
}

@Test func aDayBelongsToTheWeekThatEndsWithItsPoint() {
  let series = Dossier.story().trend(until: .ago(0), policy: Policy())
  #expect(series.place(of: .ago(0)) == 52)
  #expect(series.place(of: .ago(6)) == 52)
  #expect(series.place(of: .ago(7)) == 51)
  #expect(series.place(of: .ago(364)) == 0)
  #expect(series.place(of: .ago(900)) == 0)
  #expect(series.place(of: Day.ago(0) + 3) == 52)
}

@Test func theMonthsCoverAllWeeksInTurn() {
  let months = Dossier.story().trend(until: .ago(0), policy: Policy()).months
  #expect(months.count == 13)
  #expect(months.first.map(\.name) == "Mar")
  #expect(months.last?.places.upperBound == 53)
  for (month, next) in zip(months, months.dropFirst()) {
    #expect(month.places.upperBound == next.places.lowerBound)
  }
}

@Test func meetingsAndConflictsOfTheYearAreMarks() {
  let series = Dossier.story()
    .adding("held") { Meeting(header: $0, at: .ago(30), status: .held) }
    .adding("old") { Meeting(header: $0, at: .ago(365), status: .held) }
    .adding("first") { Meeting(header: $0, at: .ago(364), status: .missedByUs) }
    .adding("ahead") { Meeting(header: $0, at: .ago(-5), status: .planned) }
    .adding("off") { Meeting(header: $0, at: .ago(9), status: .cancelled) }
    .adding("theirs") { Meeting(header: $0, at: .ago(8), status: .missedByVendor) }
    .adding("conflict") { Conflict(header: $0, raisedOn: .ago(8), text: "late") }
    .trend(until: .ago(0), policy: Policy())
  #expect(
    series.marks.map { "\($0.record) \($0.kind.rawValue)" } == [
      "first1 missed by us", "held1 meeting", "conflict1 conflict", "theirs1 missed by them",
    ])
  #expect(series.marks(in: series.place(of: .ago(8))).count == 2)
}

@Test func theSummaryComparesWithAYearAgo() throws {
  let (dossier, day) = try example("10-true-partnership")
  let summary = dossier.trend(until: day, policy: Policy()).summary
  #expect(summary.hasPrefix("Today 4 deep; them 99"))
  #expect(summary.contains("us 100"))
}
