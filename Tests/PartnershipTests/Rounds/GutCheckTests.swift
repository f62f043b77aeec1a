import Partnership
import Testing

private func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
private let today = on("2025-03-17")
private let kev = Contact(header: Header(id: RecordID("c1")), name: "Kev", side: .us)

private func vendor(_ id: String, _ tier: Tier, _ status: VendorStatus = .active) -> Vendor {
  Vendor(
    header: Header(id: RecordID(id)), name: id, tier: tier,
    statusLog: [StatusEntry(on: on("2024-01-01"), status: status)],
    trackedSince: on("2024-01-01"))
}

private func judgement(
  _ id: String, _ vendor: String, _ day: String, _ level: Int, _ topic: JudgementTopic = .trust,
  about: Side = .vendor
) -> Judgement {
  Judgement(
    header: Header(id: RecordID(id), vendors: [RecordID(vendor)]), on: on(day), by: kev.id,
    topic: topic, level: level, about: about)
}

private func checks(_ vendors: [Vendor], _ judgements: [Judgement]) -> [GutCheck] {
  GutCheck.list(
    of: vendors, judgements: judgements, people: [kev], on: today, policy: Policy())
}

@Test func onlyStrategicAndTacticalVendorsInUseAreAskedAbout() {
  let found = checks(
    [
      vendor("a", .strategic), vendor("b", .tactical, .trial), vendor("c", .operational),
      vendor("d", .strategic, .former), vendor("e", .untiered), vendor("f", .tactical, .prospect),
    ], [])
  #expect(found.map(\.name) == ["a", "b"])
}

@Test func whoWaitsLongestComesFirst() {
  let found = checks(
    [vendor("a", .strategic), vendor("b", .strategic), vendor("c", .strategic)],
    [judgement("j1", "a", "2024-12-01", 4), judgement("j2", "b", "2025-03-01", 3)])
  #expect(found.map(\.name) == ["c", "a", "b"])
  #expect(found.map { $0.isDue(on: today) } == [true, true, false])
  #expect(found.first?.lastWords(today: today) == "never judged")
  #expect(found[1].lastWords(today: today) == "4 of 5, 1 Dec 2024 by Kev")
  #expect(found[1].dueOn == on("2025-03-01"))
}

@Test func onlyTrustInThemCounts() {
  let found = checks(
    [vendor("a", .strategic)],
    [
      judgement("j1", "a", "2025-01-01", 2), judgement("j2", "a", "2025-02-01", 5, .culture),
      judgement("j3", "a", "2025-03-01", 5, about: .us), judgement("j4", "a", "2025-04-01", 5),
    ])
  #expect(found.first?.last?.id == RecordID("j1"))
}

@Test func aRoundWritesEachJudgementOnceAndOurPersonWhereThereIsNone() {
  let all = checks([vendor("a", .strategic), vendor("b", .strategic)], [])
  let answers = [
    RecordID("a"): GutAnswer(level: 4), RecordID("b"): GutAnswer(level: 2, note: "hid an outage"),
  ]
  let edits = GutAnswer.edits(answers, to: all, by: nil, author: "dana", on: today)
  #expect(edits.map(\.record.kind) == [.contact, .judgement, .judgement])
  #expect(Set(edits.map(\.record.id)).count == 3)
  let levels = edits.compactMap { edit -> Int? in
    guard case .judgement(let judgement) = edit.record else { return nil }
    #expect(judgement.by == edits[0].record.id)
    return judgement.level
  }
  #expect(levels == [4, 2])
  #expect(GutAnswer.edits(answers, to: all, by: kev.id, author: "dana", on: today).count == 2)
}

@Test func aLowLevelWithoutAWordIsNotWritten() {
  let all = checks([vendor("a", .strategic)], [])
  let answers = [RecordID("a"): GutAnswer(level: 1)]
  #expect(GutAnswer.edits(answers, to: all, by: kev.id, author: "dana", on: today).isEmpty)
}

@Test func whoJudgedTodayAlreadyChangesThat() {
  let old = judgement("j1", "a", "2025-03-17", 3)
  let all = checks([vendor("a", .strategic)], [old])
  let answers = [RecordID("a"): GutAnswer(level: 5)]
  var changed = old
  changed.level = 5
  #expect(
    GutAnswer.edits(answers, to: all, by: kev.id, author: "dana", on: today)
      == [.change(before: old.asRecord, after: changed.asRecord)])
}

@Test func ourPersonIsFoundByTheNameOneSignsWith() {
  let dana = Contact(header: Header(id: RecordID("c2")), name: "Dana  Reyes", side: .us)
  #expect(GutAnswer.judge([nil, "dana reyes"], among: [kev, dana]) == dana.id)
  #expect(GutAnswer.judge(["Kev", "dana reyes"], among: [kev, dana]) == kev.id)
  #expect(GutAnswer.judge([nil, "eve"], among: [kev, dana]) == nil)
}
