import FoundationEssentials
import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID.provisional(1)
private let today = Stage.now.day

private func stage(_ record: Record, opened: [Effect] = []) throws -> Stage {
  let stage = try Stage(Stage.globexAndAcme + [record])
  let id = try #require(try stage.records(record.kind).last?.id)
  stage.runtime.take([.show(id)])
  stage.send(.woken)
  return stage
}

private func header(_ number: Int = 9) -> Header {
  Header(id: .provisional(number), vendors: [globex])
}

private func conflict(_ stage: Stage) throws -> Conflict? {
  guard case .conflict(let conflict)? = try stage.records(.conflict).last else { return nil }
  return conflict
}

private func advice(_ stage: Stage) throws -> Recommendation? {
  guard case .recommendation(let advice)? = try stage.records(.recommendation).last else {
    return nil
  }
  return advice
}

private func agreement(_ stage: Stage) throws -> Agreement? {
  guard case .agreement(let agreement)? = try stage.records(.agreement).last else { return nil }
  return agreement
}

@Test func aConflictGoesAStepUpIsSettledAndLeavesALesson() throws {
  let stage = try stage(
    .conflict(Conflict(header: header(), raisedOn: today - 10, by: .us, text: "late")))
  #expect(stage.shows("Open for 10 days"))
  stage.press("x", "e")
  #expect(try conflict(stage)?.escalatedOn == Stage.now)
  stage.press("x", "t")
  #expect(try conflict(stage)?.fault == .vendor)
  stage.press("x", "x", "`paid back`", "enter")
  #expect(try conflict(stage)?.resolvedOn == Stage.now)
  #expect(try conflict(stage)?.resolution == "paid back")
  stage.press("x", "l", "`check the lanes first`", "enter")
  #expect(try conflict(stage)?.lesson == "check the lanes first")
  stage.press("u", "u", "u", "u")
  #expect(try conflict(stage)?.escalatedOn == nil)
}

@Test func aConflictThatCameBackNamesTheEarlierOne() throws {
  let stage = try Stage(
    Stage.globexAndAcme + [
      .conflict(Conflict(header: header(8), raisedOn: today - 90, by: .us, text: "late")),
      .conflict(Conflict(header: header(9), raisedOn: today - 10, by: .us, text: "late again")),
    ])
  let ids = try stage.records(.conflict).map(\.id)
  stage.runtime.take([.show(ids[1])])
  stage.send(.woken)
  stage.press("x", "r", "`[\(ids[0])]`", "enter")
  #expect(try conflict(stage)?.repeatOf == ids[0])
  #expect(stage.shows("came up before"))
}

@Test func whatIsNoConflictCannotBeTheEarlierOne() throws {
  let stage = try stage(
    .conflict(Conflict(header: header(), raisedOn: today - 10, by: .us, text: "late")))
  stage.press("x", "r", "`the one of May`", "enter")
  #expect(stage.shows("is no number of an earlier conflict"))
  #expect(try conflict(stage)?.repeatOf == nil)
}

@Test func decidingAdviceCostsThreeKeysBesideTheReason() throws {
  let stage = try stage(
    .recommendation(
      Recommendation(header: header(), on: today - 20, side: .vendor, text: "annual billing")))
  stage.press("x", "y", "`saves 8 %`", "enter")
  #expect(try advice(stage)?.decision == .accepted)
  #expect(try advice(stage)?.reason == "saves 8 %")
  guard case .decision(let decision)? = try stage.records(.decision).first else {
    Testing.Issue.record("no decision")
    return
  }
  #expect(decision.rationale == "saves 8 %")
  stage.press("x", "u", "`EUR 4,000 less`", "enter")
  #expect(try advice(stage)?.outcome == "EUR 4,000 less")
}

@Test func aNoNeedsAReason() throws {
  let stage = try stage(
    .recommendation(
      Recommendation(header: header(), on: today - 20, side: .vendor, text: "annual billing")))
  stage.press("x", "n", "enter")
  #expect(try advice(stage)?.decision == nil)
  #expect(stage.shows("A no without a reason counts as ignored"))
  stage.press("x", "n", "`too dear`", "enter")
  #expect(try advice(stage)?.decision == .declined)
}

@Test func optionsAndInterestAreNotedWithOneKeyEach() throws {
  let stage = try stage(
    .recommendation(
      Recommendation(header: header(), on: today - 20, side: .vendor, text: "annual billing")))
  stage.press("x", "+", "`pay monthly`", "enter", "x", "h")
  #expect(try advice(stage)?.options == ["pay monthly"])
  #expect(try advice(stage)?.disclosedInterest == .no)
  stage.press("x", "l")
  #expect(try advice(stage)?.decision == .deferred)
}

@Test func anAgreementIsCancelledByTheBook() throws {
  let stage = try stage(
    .agreement(
      Agreement(
        header: header(), title: "Hosting", startsOn: today - 600, endsOn: today + 90,
        renewal: .tacit, termMonths: 12, noticeDays: 30)))
  #expect(stage.shows("Renews by itself after"))
  stage.press("x", "c")
  #expect(try stage.records(.decision).count == 1)
  stage.press("x", "s", "`10 mar`", "enter")
  #expect(try agreement(stage)?.noticeSentOn == Day("2025-03-10"))
  stage.press("x", "x", "enter")
  #expect(try agreement(stage)?.cancelledOn == today)
  #expect(stage.shows("Cancelled; it ends on"))
}

@Test func anAgreementIsReviewedAndRenewedByHand() throws {
  let stage = try stage(
    .agreement(
      Agreement(header: header(), title: "Hosting", startsOn: today - 600, endsOn: today + 90)))
  stage.press("x", "v")
  #expect(try agreement(stage)?.reviewedOn == [today])
  stage.press("x", "n", "`2026-12-31`", "enter")
  #expect(
    try agreement(stage)?.renewals == [
      Renewal(on: today, endsOn: Day("2026-12-31") ?? Day(number: 0))
    ])
  stage.press("x", "n", "`2024-12-31`", "enter")
  #expect(stage.shows("is over; type the new last day covered."))
}

@Test func anIssueIsToldAndFixed() throws {
  let stage = try stage(
    .issue(
      Partnership.Issue(
        header: header(), noticedOn: Moment(today, TimeOfDay(hour: 10, minute: 1)),
        severity: .high, text: "VPN down")))
  stage.press("x", "t")
  guard case .issue(let issue)? = try stage.records(.issue).first else { return }
  #expect(issue.reportedOn == Stage.now)
  #expect(issue.resolvedOn == nil)
  stage.press("x", "`card replaced`", "enter")
  guard case .issue(let fixed)? = try stage.records(.issue).first else { return }
  #expect(fixed.resolvedOn == Stage.now)
  #expect(fixed.outcome == "card replaced")
  #expect(stage.shows("Fixed after 29 min."))
  stage.expectScreen("record-issue-80x24")
  stage.send(.resized(Size(width: 40, height: 16)))
  #expect(stage.shows("Fri 14 Mar 10:01 noticed"))
  #expect(stage.shows("Fri 14 Mar 10:30 they were told"))
  stage.expectScreen("record-issue-40x16")
}

@Test(arguments: [
  Record.goal(
    Goal(header: header(), text: "grow", kind: .shared, agreedOn: today - 100)),
  .commitment(Commitment(header: header(), side: .us, madeOn: today - 3, dueOn: today)),
  .followUp(FollowUp(header: header(), dueOn: today, text: "ask")),
  .meeting(Meeting(header: header(), at: Moment(today - 1))),
  .measure(Measure(header: header(), name: "Uptime", target: 99, definedOn: today - 9)),
  .project(
    Project(header: header(), name: "Move", announcedOn: today - 9, startsOn: today + 9)),
  .communication(Communication(header: header(), at: Moment(today), outcome: .noAnswer)),
  .contact(Contact(header: header(), name: "Sam")),
])
func everyStepOfEveryKindIsWritten(record: Record) throws {
  for step in RecordStep.next(for: record, on: today) {
    guard case .success(let edits) = step.edits(on: record, saying: "said", at: Stage.now) else {
      Testing.Issue.record("\(step) on \(record.kind)")
      continue
    }
    #expect(!edits.isEmpty, "\(step) on \(record.kind)")
  }
}

@Test func noMenuHasOneKeyTwice() {
  let agreement = Agreement(
    header: header(), startsOn: today - 600, endsOn: today + 90, renewal: .tacit, termMonths: 12)
  let records: [Record] = [
    .agreement(agreement), .conflict(Conflict(header: header(), raisedOn: today)),
    .recommendation(Recommendation(header: header(), on: today, side: .vendor)),
    .issue(Partnership.Issue(header: header(), noticedOn: Stage.now)),
  ]
  for record in records {
    let keys = RecordStep.next(for: record, on: today).map(\.option.key)
    #expect(Set(keys).count == keys.count, "\(record.kind)")
  }
}

@Test func theDocumentOfAnAgreementIsOpenedWithOneKey() throws {
  let stage = try stage(
    .agreement(Agreement(header: header(), startsOn: today - 9, link: "https://example.org/a")))
  var model = stage.model
  #expect(model.update(.intent(.openDocument)) == [.openDocument("https://example.org/a")])
  stage.press("O")
  #expect(stage.shows("Nothing here can open documents."))
}

@Test func whatIsNeitherPageNorFileIsNotOpened() throws {
  let stage = try stage(
    .agreement(Agreement(header: header(), startsOn: today - 9, link: "javascript:alert(1)")))
  stage.press("O")
  #expect(stage.shows("Only web pages and files are opened"))
}

@Test func wordsOfAStepAreKeptOnEscapeAndForgottenOnceSaid() throws {
  let stage = try stage(
    .conflict(Conflict(header: header(), raisedOn: today - 10, by: .us, text: "late")))
  stage.press("x", "l", "`check the`", "esc")
  #expect(stage.drafts.all.count == 1)
  stage.press("x", "l", "` lanes`", "enter")
  #expect(try conflict(stage)?.lesson == "check the lanes")
  #expect(stage.drafts.all.isEmpty)
}

@Test func aPersonIsMarkedAsLeftOnlyWhenItIsSaid() throws {
  let stage = try Stage()
  let eva = try #require(try stage.records(.contact).first)
  stage.runtime.take([.show(eva.id)])
  stage.send(.woken)
  stage.press("x")
  #expect(stage.shows("left today"))
  #expect(try stage.records(.contact).first == eva)
  stage.press("esc")
  #expect(try stage.records(.contact).first == eva)
  stage.press("x", "l")
  guard case .contact(let left)? = try stage.records(.contact).first else { return }
  #expect(left.leftOn == today)
  stage.press("u")
  #expect(try stage.records(.contact).first == eva)
}
