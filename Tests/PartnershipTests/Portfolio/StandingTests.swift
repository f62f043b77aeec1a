import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test func whatIsPostponedIsHiddenUntilItsDay() {
  var dossier = SampleDossier.active()
  dossier.followUps = [followUp("f", due: Day(2025, 3, 10))]
  dossier.postponements = [postponement("follow-up", "f", until: Day(2025, 3, 18))]
  let standing = Standing(of: dossier, on: today, policy: Policy())
  #expect(standing.attention.isEmpty)
  #expect(standing.postponedCount == 1)
  #expect(Standing(of: dossier, on: today + 1, policy: Policy()).attention.count == 1)
}

@Test func theNewestPostponementCounts() {
  var dossier = SampleDossier.active()
  dossier.followUps = [followUp("f", due: Day(2025, 3, 10))]
  dossier.postponements = [
    postponement("follow-up", "f", until: Day(2025, 4, 18), on: Day(2025, 3, 11)),
    postponement("follow-up", "f", until: Day(2025, 3, 17), on: Day(2025, 3, 12)),
  ]
  #expect(Standing(of: dossier, on: today, policy: Policy()).attention.count == 1)
}

@Test func whatIsIrreversibleIsNeverHiddenPastItsOwnDay() {
  var dossier = notice()
  dossier.postponements = [postponement("notice", "a", until: Day(2025, 5, 1))]
  let before = Standing(of: dossier, on: Day(2025, 3, 18), policy: Policy())
  let after = Standing(of: dossier, on: Day(2025, 3, 19), policy: Policy())
  #expect(before.attention.isEmpty)
  #expect(after.attention.map(\.attention.kind) == [.notice])
}

@Test func nextIsTheFirstMatterThatWaitsElseTheEarliestPlan() {
  var dossier = SampleDossier.active()
  #expect(Standing(of: dossier, on: today, policy: Policy()).next == nil)
  dossier.meetings = [
    Meeting(header: SampleDossier.header("m"), at: Moment(Day(2025, 3, 28)))
  ]
  dossier.commitments = [
    Commitment(header: SampleDossier.header("p"), madeOn: Day(2025, 3, 1), dueOn: Day(2025, 3, 20))
  ]
  let planned = Standing(of: dossier, on: today, policy: Policy())
  #expect(planned.next == .planned(Day(2025, 3, 20)))
  #expect(planned.nextWords == "Thu 20")
  dossier.followUps = [followUp("f", due: Day(2025, 3, 14))]
  let late = Standing(of: dossier, on: today, policy: Policy())
  #expect(late.nextWords == "3d late")
}

@Test func aPostponedNoticeIsStillPlannedButAnAnsweredOneIsNot() {
  var dossier = notice()
  dossier.postponements = [postponement("notice", "a", until: Day(2025, 3, 18))]
  #expect(
    Standing(of: dossier, on: today, policy: Policy()).next == .planned(Day(2025, 3, 19)))
  dossier.decisions = [
    Decision(
      header: SampleDossier.header("d"), on: Day(2025, 3, 10), text: "stay", link: RecordID("a"),
      verdict: .keep)
  ]
  #expect(Standing(of: dossier, on: today, policy: Policy()).next == nil)
}

@Test func aYearsSpendIsSummedByCurrency() {
  var dossier = SampleDossier.active()
  let amounts: [(Int?, String?, ValuePeriod?, Day?)] = [
    (8_400_000, "EUR", .year, nil), (1_000_000, "EUR", .year, nil), (9_000_000, "USD", .once, nil),
    (7_305_00, "USD", .term, Day(2026, 12, 31)), (nil, "CHF", .year, nil),
  ]
  for (index, (value, currency, per, end)) in amounts.enumerated() {
    dossier.agreements.append(
      Agreement(
        header: SampleDossier.header("a\(index)"), startsOn: Day(2025, 1, 1), endsOn: end,
        value: value, currency: currency, valuePer: per))
  }
  let spend = Standing(of: dossier, on: today, policy: Policy()).spend
  #expect(spend.map(\.description) == ["EUR 94,000", "USD 3,652.50"])
}

@Test func whoIsNeverTalkedToHasNoLastTalk() {
  var dossier = SampleDossier.active(tier: .strategic)
  #expect(Standing(of: dossier, on: today, policy: Policy()).lastTalk == nil)
  dossier.communications = [
    Communication(
      header: SampleDossier.header("c"), at: Moment(Day(2025, 2, 1)), outcome: .reached)
  ]
  #expect(Standing(of: dossier, on: today, policy: Policy()).lastTalk == Day(2025, 2, 1))
}

private func followUp(_ id: String, due: Day) -> FollowUp {
  FollowUp(
    header: SampleDossier.header(id), dueOn: due, text: "send it", madeOn: Day(2025, 3, 1))
}

private func postponement(
  _ kind: String, _ ref: String, until: Day, on: Day = Day(2025, 3, 10)
) -> Postponement {
  Postponement(
    header: SampleDossier.header("w\(on.number)"), kind: kind, ref: ref, until: until, on: on,
    by: "dana")
}

private func notice() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a"), startsOn: Day(2025, 1, 1), endsOn: Day(2025, 4, 28),
      renewal: .tacit, termMonths: 12, noticeDays: 30)
  ]
  return dossier
}

@Test func standingsAreEqualWhereAllThatTheyHoldIs() throws {
  for test in try ConformanceCase.all().prefix(60) {
    let whole = try test.dossier()
    var variants = [whole, whole]
    for change in [
      { $0.vendor.owner = "somebody else" }, { $0.vendor.header.tags = ["north"] },
      { $0.vendor.services = ["Payroll"] }, { $0.vendor.tier = .commodity },
      { $0.vendor.slug = "another" }, { $0.communications = [] }, { $0.agreements = [] },
      { $0.commitments = [] }, { $0.followUps = [] }, { $0.postponements = [] },
      { $0.conflicts = [] }, { $0.meetings = [] }, { $0.recommendations = [] },
    ] as [(inout Dossier) -> Void] {
      var other = whole
      change(&other)
      variants += [other, whole]
    }
    let standings = variants.map { Standing(of: $0, on: test.asOf, policy: Policy()) }
    for (left, right) in zip(standings, standings.dropFirst()) {
      #expect((left == right) == (held(by: left) == held(by: right)))
      #expect(left != right || left.hashValue == right.hashValue)
    }
  }
}

/// Every field of a standing as text.
private func held(by standing: Standing) -> [String] {
  Mirror(reflecting: standing).children.map { "\($0.label ?? ""): \($0.value)" }
}
