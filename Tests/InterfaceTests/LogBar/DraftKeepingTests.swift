import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// A stage on Globex's own screen.
private func onGlobex(_ shelf: DraftShelf = DraftShelf()) throws -> Stage {
  let stage = try Stage(drafts: shelf)
  let globex = try #require(try stage.store.vendors().first { $0.name == "Globex Logistics" })
  stage.runtime.take([.go(.vendor(globex.id))])
  return stage
}

private func bar(_ stage: Stage) -> LogBar? {
  guard case .logBar(let bar)? = stage.model.overlays.last else { return nil }
  return bar
}

@Suite struct DraftKeepingTests {
  @Test func theUnfinishedWordIsKeptAtTheNextTick() throws {
    let shelf = DraftShelf()
    let stage = try onGlobex(shelf)
    stage.press("a", "`waiting longword`")
    stage.runtime.turn(timeout: 0)
    #expect(Array(shelf.all.values) == ["waiting longword"])
  }

  @Test func aPastedWordIsKeptAtTheNextTick() throws {
    let shelf = DraftShelf()
    let stage = try onGlobex(shelf)
    stage.send(.paste("longword"))
    stage.runtime.turn(timeout: 0)
    #expect(Array(shelf.all.values) == ["longword"])
  }

  @Test func aTickWithoutNewTextWritesNothing() throws {
    let stage = try onGlobex()
    stage.press("a", "`waiting`")
    stage.runtime.turn(timeout: 0)
    var model = stage.model
    let isDraft = { (effect: Effect) in
      if case .saveDraft = effect { return true }
      return false
    }
    #expect(!model.update(.tick(Stage.now)).contains(where: isDraft))
  }

  @Test func aFailedSaveIsSaidInTheBarAndKeepsTheText() throws {
    let stage = try onGlobex()
    stage.press("a", "`call keep`")
    stage.runtime.take([
      .committed(.failure(.disk("The disk is full; free some space.")), CommitReport(""))
    ])
    stage.runtime.turn(timeout: 0)
    #expect(stage.shows("The disk is full"), "\(stage.screen)")
    #expect(bar(stage)?.line.text == "call keep")
    stage.press("enter")
    #expect(try stage.records(.communication).count == 1)
  }

  @Test func followUpKeyMakesAFollowUpOfTextWithoutADate() throws {
    let stage = try onGlobex()
    stage.press("f", "`send it`", "enter")
    guard case .followUp(let followUp)? = try stage.records(.followUp).first else {
      Issue.record("no follow-up \(stage.screen)")
      return
    }
    #expect(followUp.text == "send it")
    #expect(followUp.dueOn == day("2025-03-21"))
    #expect(try stage.records(.note).isEmpty)
  }

  @Test func followUpKeyTakesADateThatIsTyped() throws {
    let stage = try onGlobex()
    stage.press("f", "`mon send it`", "enter")
    guard case .followUp(let followUp)? = try stage.records(.followUp).first else {
      Issue.record("no follow-up \(stage.screen)")
      return
    }
    #expect(followUp.text == "send it")
    #expect(followUp.dueOn == day("2025-03-17"))
  }

  @Test func followUpKeyAloneSavesAndKeepsNothing() throws {
    let shelf = DraftShelf()
    let stage = try onGlobex(shelf)
    stage.press("f", "esc", "f", "enter")
    #expect(shelf.all.isEmpty)
    #expect(try stage.records(.followUp).isEmpty)
  }

  @Test func editingALineTwiceKeepsOneFollowUp() throws {
    let stage = try onGlobex()
    stage.press("a", "`c 9am morning >fri do`", "enter")
    for text in ["` x`", "` y`"] {
      let talk = try #require(try stage.records(.communication).first)
      stage.runtime.take([.editLine(talk)])
      stage.runtime.turn(timeout: 0)
      stage.press(text, "enter")
    }
    let followUps = try stage.records(.followUp)
    #expect(followUps.compactMap(\.summaryText) == ["do x y"])
  }

  @Test func severalLinesNameVendorTextAndFollowUpOfEach() throws {
    let stage = try onGlobex()
    stage.press("a", "`acme: c morning >fri do it`", "ctrl-n", "`p :them mon sheet`")
    #expect(stage.shows("1 CALL • Acme • morning • follow-up Fri 21 Mar do it"), "\(stage.screen)")
    #expect(stage.shows("2 PROMISE • sheet"), "\(stage.screen)")
    #expect(stage.shows("one undo"))
    #expect(stage.shows("keep draft"))
  }
}
