import Partnership
import Store
import Terminal
import Testing

@testable import Interface

@Test func whatMayFollowIsShownOnceTheKeysHaveWaited() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("g")
  #expect(!desk.text.contains("Go on with"))
  desk.tick()
  expectScreen(desk, "which-key-80x24")
  desk.press("v")
  #expect(desk.text.contains("Vendors"))
  #expect(!desk.text.contains("Go on with"))
}

@Test(arguments: [(20, 3), (40, 10), (60, 20), (200, 60)])
func whatMayFollowFitsEverySize(width: Int, height: Int) {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: width, height: height))
  desk.press("g")
  desk.tick()
  #expect(desk.text.contains("find"))
  desk.press("esc")
  #expect(desk.model.pendingKeys.isEmpty)
  #expect(!desk.model.isLingering)
}

@Test func whatWasFilteredIsFoundAgainRowByRow() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 n")
  #expect(desk.text.contains("Nothing was filtered yet; / filters."))
  desk.press("/")
  desk.type("tier:tactical")
  desk.press("esc g g")
  var met: Set<[ActTarget]> = []
  for _ in 0..<4 {
    desk.press("n")
    met.insert(desk.model.navigation.current.screen.targets(desk.model.setting))
  }
  #expect(met == [[.vendor(RecordID(number: 2))], [.vendor(RecordID(number: 3))]])
  let here = desk.model.navigation.current.screen.targets(desk.model.setting)
  desk.press("n N")
  #expect(desk.model.navigation.current.screen.targets(desk.model.setting) == here)
}

@Test(arguments: ["1", "3", "2 enter"])
func everyFilteredListFindsAgain(keys: String) throws {
  let stage = try Stage()
  stage.press(keys, "/", "`zzz`", "esc", "n")
  #expect(stage.shows("No row fits \"zzz\"."))
}

@Test func placesComeBackWithTheirCursor() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 j j enter tab U H")
  #expect(desk.model.navigation.current.destination == .vendor(RecordID(number: 2)))
  desk.press("H")
  let screen = desk.model.navigation.current.screen
  #expect(screen.targets(desk.model.setting) == [.vendor(RecordID(number: 2))])
  desk.press("L L")
  #expect(desk.model.navigation.current.destination == .changes)
}

@Test func aLongMessageKeepsItsEnd() {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 60, height: 20))
  let words = Array(repeating: "hosting", count: 12).joined(separator: " ")
  desk.runtime.take([.say(Toast(words + ": postponed to Fri 21 Mar.  u undo"))])
  desk.press("j")
  #expect(desk.text.contains("..."))
  #expect(desk.text.contains("postponed to Fri 21 Mar.  u undo"))
}

@Test func aNumberLeadsToItsRecordAndAVendorsToTheVendor() {
  let desk = Desk(SmallPortfolio.store())
  desk.press(":")
  desk.type("[15]")
  desk.press("enter")
  #expect(desk.model.navigation.current.destination == .record(RecordID(number: 15)))
  desk.press("g v")
  desk.type("3")
  #expect(desk.text.contains("[3]  Umbrella Labs"))
  desk.press("enter")
  #expect(desk.model.navigation.current.destination == .vendor(RecordID(number: 3)))
}
