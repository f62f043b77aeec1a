import Partnership
import Testing

private let today = Day.ago(0)

private func rhythm(_ dossier: Dossier) -> ContactRhythm {
  dossier.charts(on: today, policy: Policy()).contact
}

private func call(
  _ dossier: Dossier, _ name: String, ago days: Int, from direction: Direction = .toVendor,
  _ outcome: Outcome? = .reached, answered: Int? = nil
) -> Dossier {
  dossier.adding(name) {
    Communication(
      header: $0, at: .ago(days), direction: direction, answeredAt: answered.map { .ago($0) },
      outcome: outcome)
  }
}

@Test func theYearHasFiftyTwoWeeksAndEndsToday() {
  let rhythm = rhythm(.story())
  #expect(rhythm.weeks.count == 52)
  #expect(rhythm.weeks.last?.last == today)
  #expect(rhythm.weeks.first?.first == .ago(363))
}

@Test func aDayBelongsToItsWeekAtBothEdges() {
  var dossier = call(.story(), "now", ago: 0)
  dossier = call(dossier, "six", ago: 6)
  dossier = call(dossier, "seven", ago: 7)
  dossier = call(dossier, "first", ago: 363)
  dossier = call(dossier, "before", ago: 364)
  let rhythm = rhythm(dossier)
  #expect(rhythm.weeks[51].ours.map(\.text) == ["six1", "now1"])
  #expect(rhythm.weeks[50].ours.map(\.text) == ["seven1"])
  #expect(rhythm.weeks[0].ours.map(\.text) == ["first1"])
  #expect(rhythm.count(.us) == 4)
}

@Test func whoCameToWhomAndWhatWasBothWays() {
  var dossier = call(.story(), "tried", ago: 10, .noAnswer)
  dossier = call(dossier, "answered", ago: 10, from: .toVendor, nil, answered: 2)
  dossier = call(dossier, "theirs", ago: 3, from: .fromVendor, nil)
  dossier = dossier.adding("met") { Meeting(header: $0, at: .ago(4), status: .held) }
  dossier = dossier.adding("missed") { Meeting(header: $0, at: .ago(4), status: .missedByUs) }
  let last = rhythm(dossier).weeks[51]
  #expect(last.theirs.map(\.text) == ["met1", "theirs1", "answered1"])
  #expect(last.ours.map(\.text) == ["met1"])
  #expect(last.twoWay.map(\.text) == ["met1", "answered1"])
  #expect(rhythm(dossier).weeks[50].ours.map(\.text) == ["answered1", "tried1"])
  #expect(rhythm(dossier).weeks[50].twoWay.isEmpty)
}

@Test func theLongestSilenceMayHaveBegunBeforeTheYear() {
  let dossier = call(call(.story(days: 900), "old", ago: 420), "new", ago: 300)
  let found = rhythm(dossier)
  #expect(found.longest == found.present)
  #expect(found.longest?.days == 300)
  let silences = rhythm(call(call(dossier, "one", ago: 100), "two", ago: 20))
  #expect(silences.longest?.days == 200)
  #expect(silences.longest?.isOpen == false)
  #expect(silences.present?.days == 20)
  #expect(rhythm(call(dossier, "back", ago: 330)).longest?.days == 300)
}

@Test func silenceCountsFromTheEvidenceAndNotWhileNotEngaged() {
  #expect(rhythm(.story(days: 50)).present?.days == 50)
  #expect(rhythm(.story(days: 50)).longest?.days == 50)
  let prospect = Dossier.story().changing {
    $0.vendor.statusLog = [StatusEntry(on: .ago(400), status: .prospect)]
  }
  #expect(rhythm(prospect).present == nil)
  #expect(rhythm(prospect).longest == nil)
}

@Test func aWeekIsOverdueWhereTheSilenceIsLongerThanTheTierAllows() {
  let strategic = rhythm(call(.story(.strategic), "last", ago: 44))
  #expect(strategic.cadence == 30)
  #expect(
    strategic.weeks.suffix(7).map(\.isOverdue) == [
      false, false, false, false, false, true, true,
    ])
  let edge = rhythm(call(.story(.strategic), "last", ago: 30))
  #expect(edge.weeks.last?.isOverdue == false)
  #expect(rhythm(call(.story(.strategic), "last", ago: 31)).weeks.last?.isOverdue == true)
  #expect(rhythm(.story(.commodity)).weeks.allSatisfy { !$0.isOverdue })
}

@Test func theWordsSayWhatIsExpectedAndTheLongestSilence() {
  let found = rhythm(call(call(.story(), "one", ago: 90), "two", ago: 12))
  #expect(
    found.words == [
      "A two-way talk is expected every 30 days (strategic).",
      "Longest silence 310 days, 26 Jan 2025 to 2 Dec 2025; now 12 days.",
    ])
  #expect(found.words(at: 51) == "Week to Mon 2 Mar: they 0, we 0, both ways 0")
  #expect(found.words(at: 99) == "")
  #expect(
    rhythm(.story(.commodity)).words.first == "No regular talk is expected of a commodity vendor.")
  let quiet = Dossier.story().changing {
    $0.vendor.statusLog = [StatusEntry(on: .ago(400), status: .prospect)]
  }
  #expect(rhythm(quiet).words == ["Nothing is logged with them in this year."])
}

@Test func theMonthsOfContactCoverAllWeeksNewestFirst() {
  let found = rhythm(call(.story(), "one", ago: 1))
  #expect(found.months.first?.name == "Mar 2026")
  #expect(found.months.last?.places.lowerBound == 0)
  for (newer, older) in zip(found.months, found.months.dropFirst()) {
    #expect(older.places.upperBound == newer.places.lowerBound)
  }
  #expect(found.months.first.map { found.words(of: $0) } == "Mar 2026: they 1, we 1, both ways 1")
}
