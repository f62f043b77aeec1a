import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func hints(_ desk: Desk) -> String { desk.canvas.textPlane.last ?? "" }

@Test func theSearchNamesItsKeysWhileOneTypes() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("4")
  #expect(hints(desk).contains("Esc back"))
  desk.type("late")
  #expect(hints(desk).contains("Enter open"))
  #expect(hints(desk).contains("Down next hit"))
  #expect(hints(desk).contains("Esc to the list"))
}

@Test(arguments: ["1", "2", "3"])
func aFilterNamesItsKeysWhileOneTypes(tab: String) {
  let desk = Desk(SmallPortfolio.store())
  desk.press(tab)
  desk.type("/a")
  #expect(hints(desk).contains("Enter keep the filter"))
  #expect(hints(desk).contains("Esc show all"))
}

@Test func theFirstScreenOfAnEmptyStoreQuitsAndSaysSo() {
  let desk = Desk(MemoryStore())
  #expect(hints(desk).contains("q quit"))
  #expect(!hints(desk).contains("q back"))
}

@Test func whatIsEmptyHintsNoKeyThatHasNothingToActOn() {
  let desk = Desk(SmallPortfolio.store(of: 1))
  desk.press("1")
  desk.type("/zzzz")
  desk.press("enter")
  #expect(!hints(desk).contains("done"))
  desk.press("3")
  desk.type("/zzzz")
  desk.press("enter")
  #expect(!hints(desk).contains("acknowledge"))
  #expect(hints(desk).contains("a log"))
}

@Test func thePaletteNamesDraftsAndTheRecordsTheyAreOf() throws {
  let shelf = DraftShelf()
  _ = shelf.save(DraftName.form(RecordID(number: 1)).text, "name=ab")
  let stage = try Stage(drafts: shelf)
  stage.press(":")
  #expect(!stage.shows("> draft"))
  stage.press("`draft`")
  #expect(stage.shows("draft: form of Globex Logistics"))
}

@Test func thePaletteSaysWhereACommandWorks() throws {
  let stage = try Stage(size: Size(width: 120, height: 30))
  stage.press(":", "`tier strategic`")
  #expect(stage.shows("not now: it works in Triage."))
}
