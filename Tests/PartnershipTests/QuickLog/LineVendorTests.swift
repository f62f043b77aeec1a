import Partnership
import Testing

private func context(_ change: (inout LogContext) -> Void) -> LogContext {
  var context = LogFixture.context
  change(&context)
  return context
}

private let empty = context { $0.vendorsInHand = [] }

private let unnamed = LineTable(
  #"""
  glob: call x => note · now · "glob: call x" | (open: Several vendors fit: Globex, Globe Travel; type more of the name.)
  init: call x => communication Initech · now · call · reached · "x"
  travel: call x => communication Globe Travel · now · call · reached · "x"
  corp: x => note Acme Corp · now · "x"
  3: x => note Initech · now · "x"
  init,acme: m x => meeting Initech+Acme Corp · now · operational · held · "x"
  done 61 => [61] keptOn=now
  c re:81 x => communication Acme Corp · now · call · reached · "x" · links [81]
  acme: c re:91 x => communication Globex · now · call · reached · "x" · answers [91] | [91] answeredAt=now
  call x => communication · now · call · reached · "x" | (open: Which vendor? Begin the line with its name and a colon.)
  Renewal: x => note · now · "Renewal: x" | (open: Which vendor? Begin the line with its name and a colon.)
  """#)

@Test(arguments: unnamed.rows)
func withoutAVendorInHandAnUnambiguousPartCounts(row: LineTable.Row) {
  expect(row, in: empty)
}

@Test func inTheShellALineWithoutAVendorIsRefused() {
  let shell = context {
    $0.vendorsInHand = []
    $0.channel = .shell
  }
  let reading = LogLine.parse("hooli: call x", in: shell)
  #expect(!reading.canBeSaved)
  #expect(
    reading.problems == [
      LogProblem(
        .noVendor, "No vendor is called hooli; begin the line with a vendor's name and a colon.")
    ])
  #expect(reading.text == "hooli: call x")
}

@Test func severalVendorsInHandSplitATalkAndShareAMeeting() {
  let two = context { $0.vendorsInHand = [LogFixture.globex, LogFixture.acme] }
  let talk = LogLine.parse("call joint plan", in: two)
  #expect(talk.records.map(\.header.vendors) == [[LogFixture.globex], [LogFixture.acme]])
  #expect(Set(talk.records.map(\.id)).count == 2)
  let meeting = LogLine.parse("m joint plan", in: two)
  #expect(meeting.records.map(\.header.vendors) == [[LogFixture.globex, LogFixture.acme]])
}

@Test func aNumberBringsItsVendorOverTheOneInHand() {
  let reading = LogLine.parse("done 81 signed", in: LogFixture.context)
  #expect(reading.vendors == [LogFixture.acme])
}

@Test func aJudgementWithoutAContactOfOursAddsTheAuthor() {
  let unknown = context { $0.me = nil }
  let reading = LogLine.parse("gut trust 4", in: unknown)
  guard case .judgement(let judgement) = reading.records.first,
    case .contact(let author) = reading.records.last
  else {
    Issue.record("expected a judgement and a contact")
    return
  }
  #expect(judgement.by == author.id)
  #expect(author.side == .us)
  #expect(author.name == "dana")
  #expect(author.header.vendors == [])
}

@Test func holidaysAndWorkingHoursDecideWhatIsAfterHours() {
  let holiday = context { $0.policy.holidays = [LogFixture.day("2025-03-13")] }
  func isAfterHours(_ line: String, in context: LogContext) -> Bool? {
    guard case .communication(let talk) = LogLine.parse(line, in: context).records.first else {
      return nil
    }
    return talk.afterHours
  }
  #expect(isAfterHours("c yest 10:00 x", in: LogFixture.context) == false)
  #expect(isAfterHours("c yest 10:00 x", in: holiday) == true)
  #expect(isAfterHours("c yest x", in: holiday) == false)
  let late = context { $0.hours = WorkingHours(opens: 11 * 60, closes: 20 * 60) }
  #expect(isAfterHours("c yest 10:59 x", in: late) == true)
  #expect(isAfterHours("c yest 11:00 x", in: late) == false)
  #expect(isAfterHours("c yest 19:59 x", in: late) == false)
  #expect(isAfterHours("c yest 20:00 x", in: late) == true)
}

@Test func numbersInALineAreFoundForTheCaller() {
  let ids = LogLine.mentioned("dec re:68, yes re:[71] \"re:5\" re:word then done 17")
  #expect(ids == ["68", "71", "17"].map(RecordID.init))
}

@Test(arguments: ["c: hello", "p: hello", "call: hello", "n: hello"])
func theWordOfAKindIsNoPartOfAName(line: String) {
  var context = LogFixture.context
  context.vendorsInHand = []
  context.vendors = [
    VendorName(id: RecordID("1"), name: "Cloud Call Partners N", slug: nil, aliases: [])
  ]
  #expect(LogLine.parse(line, in: context).vendors.isEmpty)
}
