import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func model(_ store: any RecordStore = SmallPortfolio.store()) -> Model {
  Desk(store).model
}

@Test func aFirstScreenIsLeftByQuitting() {
  var model = model()
  #expect(model.update(.key(.character("q"))) == [.quit(.quit)])
}

@Test func aVendorIsLeftForTheListItCameFrom() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 j j")
  let before = desk.model.navigation.current
  desk.press("enter q")
  #expect(desk.model.navigation.current == before)
  #expect(desk.runtime.departure == nil)
}

@Test func historyKeepsCursorAndScroll() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 j j j")
  let portfolio = desk.model.navigation.current
  desk.press("1 H")
  #expect(desk.model.navigation.current == portfolio)
  desk.press("L")
  #expect(desk.model.navigation.current.destination == .today)
}

@Test func theSecondInterruptQuits() {
  var model = model()
  #expect(model.update(.key(.control("c"))).isEmpty)
  #expect(model.toast?.text == "Press ^C once more to quit.")
  #expect(model.update(.key(.control("c"))) == [.quit(.quit)])
}

@Test func anotherKeyBetweenTwoInterruptsKeepsTheProgram() {
  var model = model()
  _ = model.update(.key(.control("c")))
  _ = model.update(.key(.character("j")))
  #expect(model.update(.key(.control("c"))).isEmpty)
}

@Test func aPendingSequenceIsShownAndEscapeCancelsIt() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("g")
  #expect(desk.model.pendingKeys == [.character("g")])
  #expect(desk.text.hasSuffix(" g "))
  desk.press("esc")
  #expect(desk.model.pendingKeys.isEmpty)
  #expect(desk.model.navigation.current.destination == .today)
}

@Test func aToastGoesAfterFourToFiveTicks() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("Z")
  for _ in 0..<4 { desk.tick() }
  #expect(desk.model.toast != nil)
  desk.tick()
  #expect(desk.model.toast == nil)
  #expect(desk.model.setting.messages.count == 1)
}

@Test func toastsStayForScreenReadersUntilTheNextKey() {
  let desk = Desk(SmallPortfolio.store(), isAccessible: true)
  desk.press("Z")
  for _ in 0..<9 { desk.tick() }
  #expect(desk.model.toast != nil)
  desk.press("j")
  #expect(desk.model.toast == nil)
}

@Test func anIdleProgramDrawsNothing() {
  let desk = Desk(SmallPortfolio.store())
  desk.tick()
  let drawn = desk.display.canvases.count
  for _ in 0..<10 { desk.tick() }
  #expect(desk.display.canvases.count == drawn)
}

@Test func keysThatArriveTogetherAreDrawnOnce() {
  let desk = Desk(SmallPortfolio.store())
  let drawn = desk.display.canvases.count
  desk.press("j j j k j")
  #expect(desk.display.canvases.count == drawn + 1)
}

@Test func theTierOfOneVendorIsOneEffect() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 r")
  var model = desk.model
  let vendor = model.navigation.current.screen.targets(model.setting)
  #expect(model.update(.key(.character("4"))) == [.act(.tier(.commodity), vendor)])
  #expect(model.overlays.isEmpty)
  #expect(model.lastAct == LastAct(.tier(.commodity), on: vendor))
}

@Test func changesOfMoreThanTwentyRecordsAreAskedAbout() {
  let desk = Desk(SmallPortfolio.store(of: 21))
  desk.press("2 V r 4")
  #expect(desk.text.contains("Change 21 records?"))
  desk.press("y")
  #expect(desk.text.contains("21 vendors: tier commodity."))
  let tiers = Set((try? desk.store.vendors().map(\.tier)) ?? [])
  #expect(tiers == [.commodity])
  desk.press("u y")
  #expect(Set((try? desk.store.vendors().map(\.tier)) ?? []) == [.untiered])
}

@Test func twentyRecordsAreChangedAtOnceAndUndoneAtOnce() {
  let desk = Desk(SmallPortfolio.store(of: 20))
  desk.press("2 V r 4")
  #expect(Set((try? desk.store.vendors().map(\.tier)) ?? []) == [.commodity])
  desk.press("u")
  #expect(Set((try? desk.store.vendors().map(\.tier)) ?? []) == [.untiered])
  desk.press("ctrl-r")
  #expect(Set((try? desk.store.vendors().map(\.tier)) ?? []) == [.commodity])
}

@Test func changesOfAnotherProcessShowAfterATick() throws {
  let desk = Desk(SmallPortfolio.store())
  let vendor = Vendor(
    header: Header(id: .provisional(1)), name: "Aperture Pumps",
    statusLog: [StatusEntry(on: day("2025-03-17"), status: .active)])
  _ = try desk.store.commit(
    [.add(.vendor(vendor))],
    as: Stamp(author: "kev", at: Desk.now, channel: .shell, label: "vendor"))
  desk.press("2")
  desk.tick()
  #expect(desk.text.contains("Aperture Pumps"))
}

@Test func theNewDayIsWorkedOutAnew() {
  let desk = Desk(SmallPortfolio.store())
  var model = desk.model
  let tomorrow = Moment(day("2025-03-18"))
  #expect(
    model.update(.tick(tomorrow)) == [
      .noteLook(tomorrow), .readRange(after: nil, day: tomorrow.day),
    ])
}

@Test func theHintBarAgreesWithTheKeyMap() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 200, height: 40))
  for keys in ["1", "2", "enter", "tab"] {
    desk.press(keys)
    let model = desk.model
    for intent in model.navigation.current.screen.hints(model.setting) {
      let label = model.setting.keymap.label(for: intent, in: model.scopes)
      #expect(label != nil, "\(intent.rawValue) has no key after \(keys)")
    }
  }
}

@Test func aLookThatFoundNothingNewDoesNotWakeTheLoop() {
  let quiet = PortfolioChange(revision: Revision(number: 4), lines: [], gone: [])
  let removed = PortfolioChange(
    revision: Revision(number: 5), lines: [], gone: [RecordID(number: 7)])
  let anew = PortfolioChange(revision: Revision(number: 6), lines: nil, gone: [])
  #expect(!Message.portfolioChanged(.success(quiet)).isNews)
  #expect(Message.portfolioChanged(.success(removed)).isNews)
  #expect(Message.portfolioChanged(.success(anew)).isNews)
  #expect(Message.portfolioChanged(.failure(.busy)).isNews)
}
