import Partnership
import Store
import Terminal
import Testing

@testable import Interface

@Test func whatWasSaidOfOneSignIsOfferedForTheNextAndNotWritten() throws {
  let stage = try Stage()
  stage.press("3", "!", "`Eva`", "enter", "`we were never called`", "enter")
  #expect(try stage.records(.dispute).count == 1)
  stage.press("j", ".")
  #expect(stage.shows("Who disputes it? Eva"))
  stage.press("enter")
  #expect(stage.shows("What does Eva say? we were never called"))
  #expect(try stage.records(.dispute).count == 1)
  stage.press("enter")
  #expect(try stage.records(.dispute).count == 2)
}

@Test func anAnswerIsGivenAgainOnlyWhereItFits() throws {
  let desk = Desk(SmallPortfolio.store())
  desk.press("x k")
  #expect(desk.text.contains("Keep Hosting"))
  let before = try desk.store.revision()
  desk.press("j .")
  #expect(desk.text.contains("The last answer, keep, does not fit here; x asks."))
  #expect(try desk.store.revision() == before)
}

@Test func whatWasDoneToAVendorIsDoneToTheVendorOfTheNextRow() throws {
  let desk = Desk(SmallPortfolio.store())
  desk.press("j t")
  desk.type("watched")
  desk.press("enter")
  desk.press("j j .")
  let tagged = try desk.store.vendors().filter { $0.header.tags.contains("watched") }
  #expect(tagged.count == 2)
}

/// Acts on marked vendors: the keys, and what is typed where they ask.
private let bulk: [(String, String)] = [
  ("r 3", ""), ("o", "zoe"), ("t", "watched"), ("*", ""),
]

@Test(arguments: bulk)
func anActOnMarkedVendorsIsOneStepBackAndForth(keys: String, words: String) throws {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 space j space")
  let before = try shown(desk)
  desk.press(keys)
  if !words.isEmpty {
    desk.type(words)
    desk.press("enter")
  }
  let after = try shown(desk)
  #expect(Set(after).symmetricDifference(before).count >= 2)
  #expect(
    desk.model.navigation.current.screen.status(desk.model.setting).contains("marked") == false)
  desk.press("u")
  #expect(try shown(desk) == before)
  desk.press("ctrl-r")
  #expect(try shown(desk) == after)
}

@Test func markedMattersAreDoneAndPostponedInOneStep() throws {
  for keys in ["p w", "D"] {
    let desk = Desk(SmallPortfolio.store())
    let before = desk.model.setting.waiting
    desk.press("/")
    desk.type("send")
    desk.press("enter V esc")
    desk.press("space")
    desk.press(keys)
    #expect(desk.model.setting.waiting != before, "\(keys)")
    desk.press("u")
    #expect(desk.model.setting.waiting == before, "\(keys)")
  }
}

/// Every vendor with what acts change.
private func shown(_ desk: Desk) throws -> [String] {
  try desk.store.vendors().map { vendor in
    "\(vendor.name) \(vendor.tier) \(vendor.owner ?? "-") \(vendor.header.tags)"
  }.sorted()
}
