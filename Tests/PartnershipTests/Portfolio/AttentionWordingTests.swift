import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test func aNoticeAsksWhetherToKeepAndSaysWhen() {
  var dossier = SampleDossier.active()
  dossier.vendor.name = "Umbrella Labs"
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a"), title: "Hosting", number: "2023-007",
      startsOn: Day(2025, 1, 1), endsOn: Day(2025, 4, 28), renewal: .tacit, termMonths: 12,
      noticeDays: 30, value: 8_400_000, currency: "EUR", valuePer: .year)
  ]
  let line = Standing(of: dossier, on: today, policy: Policy()).attention.first
  #expect(line?.text == "keep or cancel? letter out by Wed 19")
  #expect(line?.attention.when(today: today) == "2d left")
  #expect(
    line?.explanation
      == "Umbrella Labs: Hosting contract 2023-007, EUR 84,000 a year, renews by itself on 29 Apr "
      + "for 12 months. Last day to cancel Sat 29 Mar; 10 days for the post.")
  let late = Standing(of: dossier, on: Day(2025, 3, 22), policy: Policy()).attention.first
  #expect(late?.text == "keep or cancel? last day to cancel Sat 29")
  dossier.decisions = [
    Decision(
      header: SampleDossier.header("d"), on: Day(2025, 3, 10), text: "out", link: RecordID("a"),
      verdict: .cancel)
  ]
  let proof = Standing(of: dossier, on: today, policy: Policy()).attention.first
  #expect(proof?.text == "cancelled? get their proof by Sat 29")
}

@Test func anEndThatDoesNotRenewSaysSo() {
  var dossier = SampleDossier.active()
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a"), kind: .sla, startsOn: Day(2025, 1, 1),
      endsOn: Day(2025, 4, 30))
  ]
  let line = Standing(of: dossier, on: today, policy: Policy()).attention.first
  #expect(line?.text == "SLA ends 30 Apr")
  #expect(
    line?.explanation
      == "Globex Logistics: SLA, ends on Wed 30 Apr and does not renew by itself.")
}

@Test func whatTheyOweNamesWhatAndWho() {
  var dossier = SampleDossier.active()
  dossier.communications = [
    Communication(
      header: SampleDossier.header("c"), at: Moment(Day(2025, 2, 28)),
      contacts: [RecordID("kim"), RecordID("eva")], outcome: .reached),
    Communication(
      header: SampleDossier.header("q"), at: Moment(Day(2025, 3, 5)), channel: .email,
      expectsReply: true, summary: "SOC 2 report\nand more"),
  ]
  dossier.commitments = [
    Commitment(
      header: SampleDossier.header("p"), madeOn: Day(2025, 2, 28), dueOn: Day(2025, 3, 8),
      text: "price sheet", talk: RecordID("c")),
    Commitment(
      header: SampleDossier.header("s"), madeOn: Day(2025, 2, 28), dueOn: Day(2025, 3, 9),
      text: "price list"),
  ]
  #expect(
    texts(dossier) == [
      "price sheet, promised by Eva Roth on 28 Feb", "price list, promised on 28 Feb",
      "answer: SOC 2 report, asked 5 Mar",
    ])
}

@Test func whatWeOweSaysWhatToDo() {
  var dossier = SampleDossier.active()
  dossier.communications = [
    Communication(
      header: SampleDossier.header("q"), at: Moment(Day(2025, 3, 3)), channel: .email,
      direction: .fromVendor, contacts: [RecordID("sam")], expectsReply: true)
  ]
  dossier.recommendations = [
    Recommendation(
      header: SampleDossier.header("66"), on: Day(2025, 2, 1), text: "annual billing, -8 %")
  ]
  dossier.followUps = [
    FollowUp(
      header: SampleDossier.header("83"), dueOn: Day(2025, 3, 14), text: "escalate the shipment",
      madeOn: Day(2025, 3, 7))
  ]
  dossier.issues = [
    Issue(header: SampleDossier.header("i"), noticedOn: Moment(Day(2025, 3, 15)), text: "VPN down")
  ]
  dossier.projects = [
    Project(
      header: SampleDossier.header("j"), name: "Move to Reno", announcedOn: Day(2025, 3, 1),
      startsOn: Day(2025, 5, 2))
  ]
  #expect(
    texts(dossier) == [
      "decide: annual billing, -8 % [66]",
      "answer Sam Ito: email, asked 3 Mar", "escalate the shipment [83]",
      "report: VPN down, noticed 15 Mar", "tell them of Move to Reno, starts 2 May",
    ])
}

@Test func silenceIsWhatIsLoggedNeverWhatWasNotDone() {
  var dossier = SampleDossier.active(tier: .strategic)
  let none = texts(dossier, on: Day(2025, 4, 2))
  #expect(
    none == [
      "no two-way talk logged yet", "no contact with their leaders logged yet",
      "no review logged yet", "do we trust them? no judgement logged",
    ])
  dossier.meetings = [
    Meeting(
      header: SampleDossier.header("m"), at: Moment(Day(2025, 1, 10)), kind: .review,
      status: .held, attendees: [SampleDossier.leader])
  ]
  dossier.judgements = [
    Judgement(header: SampleDossier.header("g"), on: Day(2025, 1, 10), by: RecordID("kim"))
  ]
  #expect(
    texts(dossier, on: Day(2025, 4, 20)) == [
      "last two-way talk 100 days ago", "last contact with their leaders 100 days ago",
      "last review 100 days ago", "do we trust them? judged 100 days ago",
    ])
}

@Test func housekeepingAsksQuestions() {
  var dossier = SampleDossier.active()
  dossier.meetings = [
    Meeting(header: SampleDossier.header("m"), at: Moment(Day(2025, 3, 12)), kind: .review)
  ]
  dossier.conflicts = [
    Conflict(header: SampleDossier.header("k"), raisedOn: Day(2025, 3, 14), text: "late again")
  ]
  #expect(
    texts(dossier) == [
      "what became of the review meeting of 12 Mar?", "whose fault: late again?",
    ])
}

@Test func noWordingSaysThatNothingWasDone() throws {
  for each in try ConformanceCase.all() {
    let standing = Standing(of: try each.dossier(), on: each.asOf, policy: Policy())
    for line in standing.attention {
      #expect(!line.text.isEmpty && !line.text.contains("\n"), "\(each.name)")
      #expect(!line.text.contains("did not") && !line.text.contains("nobody"), "\(each.name)")
    }
  }
}

@Test(arguments: [
  (AttentionClass.irreversible, -1, "1d left"), (.irreversible, 0, "today"),
  (.irreversible, 1, "1d late"), (.weOwe, -3, "Thu 20"), (.weOwe, -13, "Sun 30"),
  (.weOwe, -14, "31 Mar"), (.weOwe, -290, "1 Jan 2026"), (.cadence, 30, "30d late"),
])
func whenIsSaidShortly(rank: AttentionClass, days: Int, words: String) {
  let attention = Attention(rank, .followUp, ref: "f", dueOn: today - days, on: today)
  #expect(attention.when(today: today) == words)
}

@Test func quietIsSaidHonestly() {
  #expect(QuietWords.last(nil, today: today) == "nothing logged")
  #expect(QuietWords.last(today - 1, today: today) == "yesterday")
}

private func texts(_ dossier: Dossier, on day: Day = today) -> [String] {
  Standing(of: dossier, on: day, policy: Policy()).attention.map(\.text)
}
