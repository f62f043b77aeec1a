import Partnership
import Store
import Terminal
import Testing

@testable import Interface

extension Desk {
  /// Presses the mouse on the first cell of the text.
  fileprivate func click(_ text: String, times: Int = 1) {
    for (y, row) in canvas.textPlane.enumerated() {
      guard let range = row.firstRange(of: text) else { continue }
      let x = GlyphWidth.of(String(row[..<range.lowerBound]))
      let kinds: [MouseEvent.Kind] = [.press, .doublePress]
      for kind in kinds.prefix(times) {
        send([.mouse(MouseEvent(kind: kind, point: Point(x: x + 1, y: y)))])
      }
      return
    }
    Issue.record("\(text) is not on the screen:\n\(self.text)")
  }

  fileprivate func wheel(_ kind: MouseEvent.Kind) {
    send([.mouse(MouseEvent(kind: kind, point: Point(x: 10, y: 8)))])
  }

  fileprivate var place: Destination { model.navigation.current.destination }
}

@Test func aPressOnATabGoesThere() {
  let desk = Desk(SmallPortfolio.store(), me: "dana")
  for (tab, place) in [
    ("2 Portfolio", Destination.portfolio), ("3 Warning", .signs), ("4 Search", .search),
    ("1 Today", .today),
  ] {
    desk.click(tab)
    #expect(desk.place == place)
  }
  desk.click("? Keys")
  #expect(desk.text.contains("─ Keys ─"))
}

@Test func twoPressesOpenTheRowAndOneSelectsIt() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2")
  desk.click("Umbrella Labs")
  #expect(desk.place == .portfolio)
  #expect(
    desk.model.navigation.current.screen.targets(desk.model.setting) == [
      .vendor(RecordID(number: 3))
    ])
  desk.click("Umbrella Labs", times: 2)
  #expect(desk.place == .vendor(RecordID(number: 3)))
}

@Test func everyListTakesTheMouse() {
  let desk = Desk(SmallPortfolio.store(), me: "dana")
  desk.press("4")
  desk.type("Freight")
  desk.click("agreement ", times: 2)
  #expect(desk.text.contains("─ agreement "))
  desk.click("Globex Logistics [1]", times: 2)
  #expect(desk.place == .vendor(RecordID(number: 1)))
  desk.press("g r")
  desk.click("Wayne Cables", times: 2)
  #expect(desk.place == .vendor(RecordID(number: 9)))
  desk.press("U")
  desk.click("a register", times: 2)
  #expect(desk.text.contains("step 1 of dana"))
  desk.press("q")
  #expect(desk.place == .changes)
  #expect(!desk.text.contains("step 1 of dana"))
}

@Test func onePressTakesAMenusOptionAndTwoAFindersRow() throws {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 r")
  desk.click("operational")
  #expect(desk.model.overlays.isEmpty)
  #expect(try desk.store.vendors().contains { $0.tier == .operational && $0.name != "x" })
  desk.press("g v")
  desk.type("hooli")
  desk.click("Hooli Cloud", times: 2)
  #expect(desk.place == .vendor(RecordID(number: 10)))
  desk.press("?")
  desk.type("every change")
  desk.click("List every change", times: 2)
  #expect(desk.place == .changes)
}

@Test func theWheelMovesWhatHasTheKeys() {
  let desk = Desk(SmallPortfolio.store(of: 60))
  desk.press("2")
  let first = desk.text
  desk.wheel(.wheelDown)
  #expect(desk.text != first)
  desk.press("g v")
  let finder = desk.text
  desk.wheel(.wheelDown)
  #expect(desk.text != finder)
}

@Test func aFormsFieldIsTakenByAPress() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 e")
  desk.click("Owner")
  guard case .form(let sheet)? = desk.model.overlays.last else {
    Issue.record("there is no form")
    return
  }
  #expect(sheet.form?.focus.field.label == "Owner")
}
