import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func record(_ desk: Desk, _ kind: RecordKind) -> [Record] {
  (try? desk.store.records(of: kind)) ?? []
}

/// Moves to the row that holds the text.
private func select(_ text: String, on desk: Desk) {
  desk.press("g g")
  for _ in 0..<40 {
    if desk.text.split(separator: "\n").contains(where: { $0.hasPrefix(">") && $0.contains(text) })
    {
      return
    }
    desk.press("j")
  }
  Issue.record("no row holds \(text)")
}

@Test func keepingAContractIsADecisionOnIt() {
  let desk = Desk(SmallPortfolio.store())
  select("keep or cancel", on: desk)
  desk.press("x k")
  guard case .decision(let decision)? = record(desk, .decision).first else {
    Issue.record("no decision")
    return
  }
  #expect(decision.verdict == .keep)
  #expect(decision.on == Desk.now.day)
  #expect(!desk.text.contains("keep or cancel"))
  desk.press("u")
  #expect(desk.text.contains("keep or cancel"))
}

/// The small portfolio with meetings of Globex today, tomorrow and one of yesterday that was held.
private func planned() throws -> MemoryStore {
  let store = SmallPortfolio.store()
  func meeting(_ place: Int, _ at: String, _ status: MeetingStatus, _ agenda: String?) -> Edit {
    .add(
      Meeting(
        header: Header(id: .provisional(place), vendors: [RecordID(number: 1)]),
        at: Moment(at) ?? Desk.now, kind: .review, status: status, agenda: agenda
      ).asRecord)
  }
  _ = try store.commit(
    [
      meeting(1, "2025-03-17T14:00", .planned, "prices\nlanes"),
      meeting(2, "2025-03-17", .planned, nil),
      meeting(3, "2025-03-18T09:00", .planned, "tomorrow"),
      meeting(4, "2025-03-17T08:00", .held, "over"),
    ], as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "meetings"))
  return store
}

@Test func aMeetingOfTheDayStandsOnTodayByTheClock() throws {
  let desk = Desk(try planned(), at: Size(width: 100, height: 30))
  expectScreen(desk, "today-meetings-100x30")
  #expect(desk.text.contains("MEETINGS TODAY 2"))
  #expect(desk.text.contains("14:00      Globex Logistics   review meeting: prices"))
  #expect(!desk.text.contains("tomorrow"))
  #expect(!desk.text.contains("over"))
}

@Test func enterOpensTheMeetingAndMWritesItDown() throws {
  let desk = Desk(try planned())
  select("review meeting: prices", on: desk)
  #expect(desk.text.contains("m in the meeting  Enter open  x done"))
  desk.press("enter")
  #expect(desk.text.contains("Agenda               prices"))
  desk.press("q")
  select("review meeting: prices", on: desk)
  desk.press("m")
  desk.type("They move to Reno")
  desk.press("enter")
  #expect(!desk.text.contains("review meeting: prices"))
  desk.press("u")
  #expect(desk.text.contains("review meeting: prices"))
  select("send SOW", on: desk)
  #expect(!desk.text.contains("m in the meeting"))
  desk.press("m")
  #expect(desk.model.overlays.isEmpty)
}

@Test func whatBecameOfAMeetingIsSaidOnTodayAndItCanBeHidden() throws {
  let desk = Desk(try planned())
  select("review meeting: prices", on: desk)
  desk.press("p 1")
  #expect(!desk.text.contains("review meeting: prices"))
  desk.press("u")
  select("review meeting: prices", on: desk)
  desk.press("x")
  #expect(desk.text.contains("What became of the meeting?"))
  desk.press("h")
  #expect(!desk.text.contains("review meeting: prices"))
}

@Test func aFollowUpIsDoneByOneKey() {
  let desk = Desk(SmallPortfolio.store())
  select("send SOW", on: desk)
  desk.press("x")
  #expect(!desk.text.contains("send SOW"))
  #expect(desk.text.contains(": done.  u undo"))
}

@Test(arguments: [(20, 3), (20, 6), (39, 12)])
func aFoldedGroupIsNamedWhereThereIsNoRoomForAList(width: Int, height: Int) {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: width, height: height))
  desk.press("G")
  #expect(!desk.text.contains("Nothing"))
  #expect(desk.text.contains("GONE QUIET"))
  #expect(height < 4 || desk.text.contains(" more, Ent"))
}

@Test func adviceIsTakenWithADecision() {
  let desk = Desk(SmallPortfolio.store())
  select("annual billing", on: desk)
  desk.press("x y")
  guard case .recommendation(let advice)? = record(desk, .recommendation).first else { return }
  #expect(advice.decision == .accepted)
  #expect(advice.decidedOn == Desk.now)
  #expect(record(desk, .decision).count == 1)
}

@Test func laterDefersAdviceForAWeek() {
  let desk = Desk(SmallPortfolio.store())
  select("annual billing", on: desk)
  desk.press("x l")
  #expect(!desk.text.contains("annual billing"))
  #expect(record(desk, .postponement).count == 1)
  #expect(record(desk, .decision).isEmpty)
}

@Test func postponingMovesAFollowUpAndHidesAllElse() {
  let desk = Desk(SmallPortfolio.store())
  select("send SOW", on: desk)
  desk.press("p w")
  let days = record(desk, .followUp).compactMap { record -> Day? in
    guard case .followUp(let followUp) = record, followUp.text == "send SOW" else { return nil }
    return followUp.dueOn
  }
  #expect(days == [day("2025-03-24")])
  #expect(record(desk, .postponement).isEmpty)
  select("price sheet", on: desk)
  desk.press("p d")
  desk.type("+10d")
  desk.press("enter")
  guard case .postponement(let postponement)? = record(desk, .postponement).first else {
    Issue.record("no postponement")
    return
  }
  #expect(postponement.until == day("2025-03-27"))
}

@Test func whatCannotBeUndoneIsNeverHiddenPastItsDay() {
  let desk = Desk(SmallPortfolio.store())
  select("keep or cancel", on: desk)
  desk.press("p m")
  #expect(record(desk, .postponement).isEmpty)
  #expect(!desk.text.contains("1 month"))
  desk.press("d")
  desk.type("+3d")
  desk.press("enter")
  #expect(desk.text.contains("it can be hidden until Wed 19 Mar at most"))
  #expect(record(desk, .postponement).isEmpty)
  desk.press("p 2")
  guard case .postponement(let postponement)? = record(desk, .postponement).first else {
    Issue.record("no postponement")
    return
  }
  #expect(postponement.until == day("2025-03-19"))
}

@Test func aFoldedGroupUnfoldsByEnterAndByZ() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 80, height: 40))
  select("more, Enter unfolds", on: desk)
  let rows = desk.text.split(separator: "\n").count { $0.contains("late") }
  desk.press("enter")
  #expect(desk.text.split(separator: "\n").count { $0.contains("late") } > rows)
  desk.press("z")
  #expect(desk.text.split(separator: "\n").count { $0.contains("late") } <= rows + 1)
}

@Test func theLastActIsDoneAgainOnTheNextRow() {
  let desk = Desk(SmallPortfolio.store())
  select("escalate", on: desk)
  desk.press("x")
  select("send SOW", on: desk)
  desk.press(".")
  #expect(!desk.text.contains("send SOW"))
}

@Test func onlyDaysToComeCanBeTyped() {
  let today = Desk.now.day
  #expect(TypedDay.read("2025-03-17", today: today) == nil)
  #expect(TypedDay.read("2025-03-18", today: today) == day("2025-03-18"))
  #expect(TypedDay.read("mon", today: today) == day("2025-03-24"))
  #expect(TypedDay.read("fri", today: today) == day("2025-03-21"))
  #expect(TypedDay.read("+2w", today: today) == day("2025-03-31"))
  #expect(TypedDay.read("+0d", today: today) == nil)
  #expect(TypedDay.read("soon", today: today) == nil)
}
