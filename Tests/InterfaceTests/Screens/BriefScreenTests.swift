import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)

private func onBrief(
  _ size: Size = Size(width: 80, height: 24), charset: Charset = .utf8, isAccessible: Bool = false
) -> Desk {
  let desk = Desk(
    SmallPortfolio.store(), at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.vendor(globex))])
  desk.press("B")
  return desk
}

@Test(arguments: [(20, 3), (40, 10), (60, 20), (80, 24), (120, 30), (140, 40), (200, 60)])
func theBriefLooksAsRecorded(width: Int, height: Int) {
  let desk = onBrief(Size(width: width, height: height))
  expectScreen(desk, "brief-\(width)x\(height)")
}

@Test func theBriefIsOneKeyFromEveryVendorInHand() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 B")
  #expect(desk.model.navigation.current.destination == .brief(RecordID(number: 1)))
}

@Test func theBriefBecomesTheAgendaOfTheNextMeetingWithOneKey() throws {
  let store = SmallPortfolio.store()
  let desk = Desk(store)
  desk.runtime.take([
    .effect(
      .commit(
        [
          .add(
            .meeting(
              Meeting(
                header: Header(id: .provisional(1), vendors: [globex]),
                at: Moment(day("2025-03-21")),
                status: .planned, agenda: "Hello")))
        ], label: "plan", CommitReport("planned"))), .go(.brief(globex)),
  ])
  desk.press("m")
  let agendas = try store.records(of: .meeting).compactMap { record -> String? in
    guard case .meeting(let meeting) = record, meeting.header.vendors == [globex] else {
      return nil
    }
    return meeting.agenda
  }
  #expect(agendas.count == 1)
  #expect(agendas.first?.hasPrefix("Hello\n- we owe: escalate third late shipment") == true)
  #expect(desk.text.contains("The brief is on the agenda"))
}

@Test func withoutAMeetingTheAgendaOpensOneToPlan() {
  let desk = onBrief()
  desk.press("m")
  guard case .form(let sheet)? = desk.model.overlays.last else {
    Issue.record("no form opened")
    return
  }
  let agenda = sheet.form?.lines.first { $0.field.name == "agenda" }
  #expect(agenda?.text.hasPrefix("- we owe: escalate") == true)
  #expect(sheet.form?.lines.first { $0.field.name == "at" }?.text == "")
}

@Test func aLineOfTheBriefOpensItsRecordAndASignOpensWhy() {
  let desk = onBrief()
  desk.press("j enter")
  #expect(desk.model.navigation.current.destination == .record(RecordID(number: 11)))
}

@Test func theBriefFollowsWhatIsLoggedOverIt() {
  let desk = onBrief()
  desk.press("a")
  desk.type("call @eva Agreed on the price")
  desk.press("enter")
  desk.tick()
  #expect(desk.text.contains("Agreed on the price"))
}

@Test func theBriefOfAVendorThatIsGoneSaysSo() {
  let desk = Desk(SmallPortfolio.store())
  desk.runtime.take([.go(.brief(RecordID(number: 999)))])
  desk.tick()
  #expect(desk.text.contains("This vendor is no longer kept here"))
}
