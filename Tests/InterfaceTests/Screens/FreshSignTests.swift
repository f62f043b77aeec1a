import Partnership
import Store
import Synchronization
import Terminal
import Testing

@testable import Interface

private final class LookShelf: Sendable {
  private let moment: Mutex<Moment?>

  init(_ moment: Moment?) {
    self.moment = Mutex(moment)
  }

  var last: Moment? { moment.withLock { $0 } }
  var looks: Looks {
    Looks(
      last: { self.last }, note: { moment in self.moment.withLock { $0 = moment } })
  }
}

/// A strategic vendor with an empty log, on the day that its second touch period is empty.
private func desk(_ look: LookShelf, since: Int, size: Size = Size(width: 80, height: 24)) -> Desk {
  let store = MemoryStore()
  let start = Desk.now.day - since
  _ = try? store.commit(
    [
      .add(
        .vendor(
          Vendor(
            header: Header(id: .provisional(1)), name: "Globex Logistics", tier: .strategic,
            statusLog: [StatusEntry(on: start, status: .active)], trackedSince: start)))
    ],
    as: Stamp(author: "dana", at: Desk.now, channel: .import, label: "one"))
  return Desk(store, at: size, looks: look.looks)
}

@Test func signsThatOpenedSinceTheLastLookAreAGroupOfToday() {
  let look = LookShelf(Moment(Desk.now.day - 3, TimeOfDay(hour: 17, minute: 40)))
  let desk = desk(look, since: 61)
  #expect(desk.text.contains("NEW WARNING SIGNS"))
  #expect(desk.text.contains("going quiet, nothing logged"))
  #expect(desk.text.contains("since Fri 17:40: 1 new sign"))
}

@Test func whatWasOpenThenIsNotNew() {
  let desk = desk(LookShelf(Moment(Desk.now.day - 1)), since: 70)
  #expect(!desk.text.contains("NEW WARNING SIGNS"))
  #expect(desk.text.contains("no new sign"))
}

@Test func whoNeverLookedSeesTheSignsOfTheLastDays() {
  let desk = desk(LookShelf(nil), since: 61)
  #expect(desk.text.contains("in 7 days: "))
  #expect(desk.text.contains("NEW WARNING SIGNS"))
}

@Test func aSecondLookOnOneDayHasNothingNew() {
  let desk = desk(LookShelf(Moment(Desk.now.day)), since: 61)
  #expect(!desk.text.contains("NEW WARNING SIGNS"))
}

@Test func enterOnANewSignOpensWhy() {
  let desk = desk(LookShelf(nil), since: 61)
  guard case .today(let screen) = desk.model.navigation.current,
    let row = screen.list.rows.firstIndex(of: .sign(0))
  else {
    Issue.record("there is no new sign")
    return
  }
  desk.press("g g")
  while case .today(let screen) = desk.model.navigation.current, screen.window.selection < row {
    desk.press("j")
  }
  desk.press("enter")
  #expect(desk.model.navigation.current.destination == .why(RecordID(number: 1)))
}

@Test func theLookIsNotedWhenTheInterfaceLeaves() {
  let look = LookShelf(nil)
  let desk = desk(look, since: 61)
  #expect(look.last == nil)
  desk.display.enqueue([.key(.character("Q"))])
  _ = desk.runtime.run()
  #expect(look.last == Desk.now)
}

@Test func aVendorListsItsSignsWithTheDayAndEnterOpensWhy() {
  let desk = desk(LookShelf(nil), since: 400)
  desk.press("2 enter")
  #expect(desk.text.contains("Warning signs"))
  #expect(desk.text.contains("since "))
  #expect(desk.text.contains("1 INCH-DEEP (deep expected)"))
  for _ in 0..<4 {
    guard case .vendor(let screen) = desk.model.navigation.current, screen.pane != .signs
    else { break }
    desk.press("tab")
  }
  desk.press("enter")
  #expect(desk.model.navigation.current.destination == .why(RecordID(number: 1)))
}

@Test func theYearIsDrawnForTheRowsOnTheScreen() {
  let desk = desk(LookShelf(nil), since: 400, size: Size(width: 200, height: 60))
  desk.press("2")
  desk.tick()
  guard case .portfolio(let screen) = desk.model.navigation.current else { return }
  #expect(screen.sparks.count == 1)
  #expect(desk.text.contains("YEAR: THEM US"))
}
