import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func onGlobex(_ records: [Record] = []) throws -> Stage {
  let stage = try Stage(Stage.globexAndAcme + records)
  let globex = try #require(try stage.store.vendors().first { $0.name == "Globex Logistics" })
  stage.runtime.take([.go(.vendor(globex.id))])
  stage.send(.woken)
  return stage
}

@Test(arguments: [
  ("p :us Volume forecast", "due Fri 21 Mar (assumed)"),
  ("goal Ship in two days", "shared (assumed)"),
  ("con Late again", "raised by us (assumed)"), ("iss Down", "medium (assumed)"),
  ("call price >> send it", "(assumed)"),
])
func whatIsOnlyAssumedSaysSo(line: String, words: String) throws {
  let stage = try onGlobex()
  stage.press("a", "`\(line)`")
  #expect(stage.shows(words), "\(stage.screen.suffix(5))")
}

@Test func whatEverybodyTakesAsSaidIsNotCalledAssumed() throws {
  let stage = try onGlobex()
  stage.press("a", "`call #sales Renewal`")
  #expect(stage.shows("we contacted them"))
  #expect(!stage.shows("assumed"))
}

@Test func aLongSentenceGoesOnInTheNextRow() throws {
  let stage = try onGlobex()
  stage.press("a", "`read nope 5`")
  #expect(stage.shows("No measure begins with nope"))
  #expect(stage.shows(" a note."))
}

@Test func aPasteThatWasCutSaysSo() throws {
  let stage = try onGlobex()
  stage.press("a", "`call `")
  stage.send(.paste("Renewal"))
  stage.send(.pasteCut(bytes: 12))
  #expect(stage.shows("A paste holds 1 MB at most; what came after that was left out."))
  stage.press("`s`")
  #expect(!stage.shows("A paste holds"))
}

@Test func settlingAConflictOnItsVendorAsksHow() throws {
  let stage = try onGlobex([
    .conflict(
      Conflict(
        header: Header(id: .provisional(9), vendors: [.provisional(1)]),
        raisedOn: Stage.now.day - 3, by: .us, text: "late"))
  ])
  stage.press("x")
  #expect(stage.shows("What became of it?"))
  stage.press("x", "`paid back`", "enter")
  guard case .conflict(let conflict)? = try stage.records(.conflict).first else { return }
  #expect(conflict.resolvedOn == Stage.now)
  #expect(conflict.resolution == "paid back")
}

@Test func aFollowUpClosesAtOnceOnItsOwnPageToo() throws {
  let stage = try onGlobex([
    .followUp(
      FollowUp(
        header: Header(id: .provisional(9), vendors: [.provisional(1)]),
        dueOn: Stage.now.day, text: "send SOW", madeOn: Stage.now.day))
  ])
  stage.runtime.take([.show(try #require(try stage.records(.followUp).first?.id))])
  stage.send(.woken)
  stage.press("x")
  #expect(stage.model.overlays.isEmpty)
  guard case .followUp(let followUp)? = try stage.records(.followUp).first else { return }
  #expect(followUp.doneOn == Stage.now)
}
