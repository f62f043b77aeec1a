import FoundationEssentials
import Partnership
import Testing

private let today = Day.ago(0)

private func replies(_ dossier: Dossier) -> ReplyTimes {
  dossier.charts(on: today, policy: Policy()).replies
}

/// A try at nine, answered so many minutes later; nil for never.
private func trying(
  _ dossier: Dossier, _ name: String, ago days: Int = 10, minutes: Int?, outOfHours: Bool = false
) -> Dossier {
  let start = TimeOfDay(hour: 9, minute: 0)
  return dossier.adding(name) { header in
    let answered = minutes.map { minutes in
      Moment(
        Day.ago(days) + (540 + minutes) / 1_440,
        TimeOfDay(hour: (540 + minutes) % 1_440 / 60, minute: (540 + minutes) % 60))
    }
    return Communication(
      header: header, at: Moment(.ago(days), start), channel: .email, expectsReply: true,
      answeredAt: answered, afterHours: outOfHours)
  }
}

@Test(arguments: [
  (1, ReplySpan.hour), (60, .hour), (61, .fourHours), (240, .fourHours), (241, .day),
  (1_440, .day), (1_441, .fiveDays), (7_200, .fiveDays), (7_201, .later),
])
func anAnswerFallsIntoTheSpanThatItFits(minutes: Int, span: ReplySpan) {
  let found = replies(trying(.story(), "ask", minutes: minutes))
  #expect(found.spans.filter { $0.count > 0 }.map(\.span) == [span])
}

@Test func whoeverIsReachedTakesNoTimeAndWhoeverDeclinesNeverAnswers() {
  let dossier = Dossier.story()
    .adding("reached") { Communication(header: $0, at: .ago(3), outcome: .reached) }
    .adding("declined") {
      Communication(header: $0, at: .ago(3), answeredAt: .ago(2), outcome: .declined)
    }
    .adding("quiet") { Communication(header: $0, at: .ago(3), outcome: .noAnswer) }
  let spans = replies(dossier).spans
  #expect(spans.map(\.span) == ReplySpan.allCases)
  #expect(spans.first?.inHours.map(\.text) == ["reached1"])
  #expect(spans.last?.inHours.map(\.text) == ["declined1", "quiet1"])
}

@Test func withoutAClockTimeWholeDaysCount() {
  func span(answered: Int) -> [ReplySpan] {
    replies(
      Dossier.story().adding("ask") {
        Communication(
          header: $0, at: .ago(20), expectsReply: true, answeredAt: .ago(20 - answered))
      }
    ).spans.filter { $0.count > 0 }.map(\.span)
  }
  #expect(span(answered: 0) == [.day])
  #expect(span(answered: 1) == [.day])
  #expect(span(answered: 2) == [.fiveDays])
  #expect(span(answered: 6) == [.later])
}

@Test func theSpansAddUpToTheTriesOfTheYearAsReachCountsThem() {
  var dossier = trying(.story(), "first", ago: 363, minutes: 30)
  dossier = trying(dossier, "old", ago: 364, minutes: 30)
  dossier = trying(dossier, "night", minutes: 400, outOfHours: true)
  dossier = trying(dossier, "never", minutes: nil)
  let found = replies(dossier)
  #expect(found.reach == dossier.reach(since: .ago(363), until: today))
  #expect(found.spans.reduce(0) { $0 + $1.count } == found.reach.all.tries)
  #expect(found.reach.all.tries == 3)
  #expect(found.reach.outOfHours.medianMinutes == 400)
  #expect(found.spans.first { $0.span == .day }?.outOfHours.count == 1)
  #expect(
    found.summary
      == "3 tries: 0 reached, 2 answered later, 1 not answered; median 30 min.")
}

@Test func everyMonthOfTheYearHasItsMedianAlsoWhereTheAnswerCameLater() {
  let dossier = trying(
    trying(.story(), "late", ago: 30, minutes: 2 * 1_440), "quick", ago: 0, minutes: 5)
  let months = replies(dossier).months
  #expect(months.count == 13)
  #expect(months.first?.name == "Mar 2025")
  #expect(months.last?.name == "Mar 2026")
  #expect(months.last?.reach.all.medianMinutes == 5)
  let january = months.first { $0.month == 1 }
  #expect(january?.reach.all.medianMinutes == 2_880)
  #expect(january?.talks.map(\.text) == ["late1"])
  #expect(months[3].words == "Jun 2025: no try")
}

@Test(arguments: [
  ("answer, critical", "30", MeasureDirection.atMost, "min", 30),
  ("Response time", "4", .atMost, "h", 240), ("Reply", "90", .atMost, "s", 2),
  ("Answer within 4 h", "95", .atLeast, "%", 240),
  ("Answered within 60 s", "80", .atLeast, "%", 1),
  ("replies within 2 days", "90", .atLeast, "%", 2_880),
  ("Answer within 30min", "90", .atLeast, "%", 30),
])
func aPromiseIsReadOffAMeasure(
  name: String, target: String, direction: MeasureDirection, unit: String, minutes: Int
) throws {
  let measure = Measure(
    header: Header(id: RecordID("m")), name: name, target: try #require(Decimal(string: target)),
    direction: direction, unit: unit, definedOn: today)
  #expect(PromisedReply(measure)?.minutes == minutes)
}

@Test(arguments: [
  ("Printers up", MeasureDirection.atLeast, "%"), ("Solved in a day", .atLeast, "%"),
  ("Answered", .atLeast, "%"), ("Answer", .atMost, "%"), ("fix, critical", .atMost, "h"),
])
func whatIsNoTimeToAnAnswerPromisesNone(
  name: String, direction: MeasureDirection, unit: String
) {
  let measure = Measure(
    header: Header(id: RecordID("m")), name: name, target: 4, direction: direction, unit: unit,
    definedOn: today)
  #expect(PromisedReply(measure) == nil)
  var outcome = measure
  outcome.name = "Answer within 4 h"
  outcome.kind = .outcome
  #expect(PromisedReply(outcome) == nil)
}

@Test(arguments: [
  (0, "at once"), (1, "1 min"), (59, "59 min"), (60, "1 h"), (250, "4 h 10 min"),
  (1_440, "1 day"), (1_499, "1 day"), (3_060, "2 days 3 h"),
])
func minutesAreToldAsPeopleSayThem(minutes: Int, words: String) {
  #expect(MinuteWords.span(minutes) == words)
}
