import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// A screen that holds something, with a place in the middle of it.
private func desk(_ place: Destination) -> Desk {
  let desk = Desk(SmallPortfolio.store(), me: "dana")
  desk.runtime.take([.go(place)])
  if place == .messages { desk.press(".") }
  if place == .search { desk.type("Freight") }
  if place == .search { desk.press("tab") }
  return desk
}

private let places: [Destination] = [
  .today, .portfolio, .vendor(RecordID(number: 1)), .record(RecordID(number: 1)), .search, .triage,
  .changes,
  .messages, .brief(RecordID(number: 1)), .callSheet(RecordID(number: 1)),
  .readings([], Month(of: Desk.now.day)), .gutCheck, .checklist(RecordID(number: 1)),
  .trend(RecordID(number: 1)), .compare([RecordID(number: 1), RecordID(number: 2)]), .map,
  .charts(RecordID(number: 1)),
]

/// Intents that lead back to where one is, or need something to have happened before.
private let quietNow: Set<Intent> = [
  .unzoom, .earlier, .later, .cancel, .today, .portfolio, .search, .triage, .map, .changes,
  .messages, .readings, .gutCheck,
]

@Test(arguments: places)
func everyKeyThatHelpListsDoesSomething(place: Destination) {
  let model = desk(place).model
  for line in HelpList(model.setting, scopes: model.scopes, idle: model.idle).lines
  where !line.intent.isMotion && !quietNow.contains(line.intent) {
    var after = model
    let effects = after.update(.intent(line.intent))
    #expect(!effects.isEmpty || after != model, "\(line.intent) on \(place)")
  }
}

@Test(arguments: places)
func whatHelpLeavesOutDoesNothing(place: Destination) {
  let model = desk(place).model
  for intent in model.idle {
    var after = model
    #expect(after.update(.intent(intent)).isEmpty, "\(intent) on \(place)")
    #expect(after == model, "\(intent) on \(place)")
  }
}

@Test func whoseVendorsIsAskedOnlyWhereSomebodyIsNamed() {
  #expect(Desk(SmallPortfolio.store()).model.idle.contains(.mineOrAll))
  #expect(!Desk(SmallPortfolio.store(), me: "dana").model.idle.contains(.mineOrAll))
}
