import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// A stage that shows the portfolio with Globex selected.
private func onGlobex(
  _ records: [Record] = Stage.globexAndAcme, size: Size = Size(width: 80, height: 24),
  drafts: DraftShelf = DraftShelf(), edited: String? = nil
) throws -> Stage {
  let stage = try Stage(records, size: size, drafts: drafts, edited: edited)
  let globex = try #require(try stage.store.vendors().first { $0.name == "Globex Logistics" })
  stage.runtime.show(.vendor(globex.id))
  return stage
}

extension Runtime {
  /// Goes to a place as if a screen had asked for it.
  fileprivate func show(_ place: Destination) {
    take([.go(place)])
  }
}

private func bar(_ stage: Stage) -> LogBar? {
  guard case .logBar(let bar)? = stage.model.overlays.last else { return nil }
  return bar
}

@Suite struct LogBarTests {
  @Test func callIsSavedForTheVendorInHand() throws {
    let stage = try onGlobex()
    stage.press("a", "`call Confirmed renewal`", "enter")
    let talks = try stage.records(.communication)
    guard case .communication(let talk)? = talks.first else {
      Issue.record("no talk \(stage.screen)")
      return
    }
    #expect(talk.channel == .call)
    #expect(talk.summary == "Confirmed renewal")
    #expect(talk.header.raw == "call Confirmed renewal")
    #expect(stage.model.overlays.isEmpty)
    #expect(stage.shows("Logged call with Globex Logistics."))
  }

  @Test func aCallCostsAtMostFiveKeysBesideItsWordsAndMarks() throws {
    let stage = try onGlobex()
    var keys = 0
    for key in ["a", "tab", "s", "enter"] {
      if key == "tab" { stage.press("`call Confirmed renewal`") }
      stage.press(key)
      keys += 1
    }
    guard case .communication(let talk)? = try stage.records(.communication).first else {
      Issue.record("no talk \(stage.screen)")
      return
    }
    #expect(talk.purpose == .support)
    #expect(keys <= 5)
  }

  @Test func undoTakesTheWholeTalkBack() throws {
    let stage = try onGlobex()
    stage.press(
      "a", "`c :in @eva Renewal #sales`", "ctrl-n", "`dec 3-year term approved`", "ctrl-n",
      "`p :them fri corrected price sheet`", "ctrl-n", "`p :us mon volume forecast`", "enter")
    #expect(try stage.records(.communication).count == 1)
    #expect(try stage.records(.decision).count == 1)
    #expect(try stage.records(.commitment).count == 2)
    let talk = try #require(try stage.records(.communication).first)
    #expect(try stage.records(.commitment).allSatisfy { $0.refers(to: talk.id) })
    stage.press("u")
    for kind in [RecordKind.communication, .decision, .commitment] {
      #expect(try stage.records(kind).isEmpty)
    }
  }

  @Test func escapeKeepsADraftAndTheBarBringsItBack() throws {
    let shelf = DraftShelf()
    let stage = try onGlobex(drafts: shelf)
    stage.press("a", "`call half a thought`", "esc")
    #expect(stage.model.overlays.isEmpty)
    #expect(Array(shelf.all.values) == ["call half a thought"])
    stage.press("a")
    #expect(bar(stage)?.line.text == "call half a thought")
    stage.press("enter")
    #expect(shelf.all.isEmpty)
    #expect(stage.model.setting.drafts.isEmpty)
  }

  @Test func draftSurvivesACrashUpToTheLastWholeWord() throws {
    let shelf = DraftShelf()
    let crashed = try onGlobex(drafts: shelf)
    crashed.press("a", "`call half a thou`")
    let stage = try onGlobex(drafts: shelf)
    stage.press("a")
    #expect(bar(stage)?.line.text.hasPrefix("call half a") == true)
  }

  @Test func draftSurvivesTheEndOfTheProgram() throws {
    let shelf = DraftShelf()
    let stage = try onGlobex(drafts: shelf)
    stage.press("a", "`call half a thou`")
    stage.display.enqueue([.terminate(signal: 15)])
    #expect(stage.runtime.run() == .signal(15))
    #expect(Array(shelf.all.values) == ["call half a thou"])
  }

  @Test func draftsAreKeptForEachVendor() throws {
    let shelf = DraftShelf()
    let stage = try onGlobex(drafts: shelf)
    stage.press("a", "`call half`", "esc")
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    stage.runtime.show(.vendor(acme.id))
    stage.press("a")
    #expect(bar(stage)?.line.text == "")
  }

  @Test func emptyBarClosesOnEnterAndSavesNothing() throws {
    let stage = try onGlobex()
    stage.press("a", "enter")
    #expect(stage.model.overlays.isEmpty)
    #expect(try stage.store.steps(touching: nil, Page(limit: 9)).count == 1)
  }

  @Test func withoutAVendorEnterAsksForOne() throws {
    let stage = try Stage()
    stage.runtime.show(.messages)
    stage.press("a", "`call hello`", "enter")
    guard case .vendors? = bar(stage)?.inner else {
      Issue.record("\(stage.screen)")
      return
    }
    stage.press("`acm`", "enter", "enter")
    guard case .communication(let talk)? = try stage.records(.communication).first else {
      Issue.record("no talk \(stage.screen)")
      return
    }
    #expect(talk.summary == "hello")
    #expect(stage.shows("Acme"))
  }

  @Test func vendorTypedBeforeTheLineWins() throws {
    let stage = try onGlobex()
    stage.press("a", "`acme: c hello`", "enter")
    let talk = try #require(try stage.records(.communication).first)
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    #expect(talk.header.vendors == [acme.id])
  }

  @Test func backspaceBehindAChipTurnsItToText() throws {
    let stage = try onGlobex()
    stage.press("a", "`call #sales `", "backspace")
    #expect(bar(stage)?.line.text == "call \\#sales ")
    stage.press("backspace")
    #expect(bar(stage)?.line.text == "call #sales")
  }

  @Test func tabCompletesAPerson() throws {
    let stage = try onGlobex()
    stage.press("a", "`c @ev`", "tab")
    #expect(bar(stage)?.reading.people.count == 1, "\(bar(stage)?.line.text ?? "")")
  }

  @Test func kindIsSetByOneKey() throws {
    let stage = try onGlobex()
    stage.press("a", "`hello there`", "ctrl-t", "c")
    #expect(bar(stage)?.line.text == "call hello there")
    stage.press("ctrl-t", "e")
    #expect(bar(stage)?.line.text == "email hello there")
  }

  @Test func upBringsBackWhatWasTypedBefore() throws {
    let stage = try onGlobex()
    stage.press("a", "`call first`", "enter", "a", "`new`", "up")
    #expect(bar(stage)?.line.text == "call first")
    stage.press("down")
    #expect(bar(stage)?.line.text == "new")
  }

  @Test func pasteOutsideAnInputOpensTheBar() throws {
    let stage = try onGlobex()
    stage.send(.paste("first line\nsecond line"))
    #expect(bar(stage)?.line.text == "first line second line")
  }

  @Test func editorBringsItsLinesBack() throws {
    let stage = try onGlobex(edited: "call one\np fri two\n")
    stage.press("a", "ctrl-o")
    #expect(bar(stage)?.lines.map(\.text) == ["call one", "p fri two"])
  }

  @Test func anOpenQuestionIsAnsweredUnlessToldOtherwise() throws {
    let stage = try onGlobex()
    stage.press("a", "`e :? @eva asked for the SOC 2 report #support`", "enter")
    stage.press("a", "`c :in @eva SOC 2 report is there #support`")
    #expect(bar(stage)?.offers.count == 1)
    stage.press("enter")
    let asked = try stage.records(.communication).compactMap { record -> Communication? in
      guard case .communication(let talk) = record, talk.channel == .email else { return nil }
      return talk
    }
    #expect(asked.first?.answeredAt != nil)
  }

  @Test(arguments: [
    Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 40, height: 10),
    Size(width: 140, height: 40),
  ])
  func barGrowsUpwardAndFitsEverySize(size: Size) throws {
    let stage = try onGlobex(size: size)
    stage.press(
      "a", "`c :in @eva Renewal: she takes the account over`", "ctrl-n",
      "`p :them fri corrected price sheet`")
    stage.expectScreen("log-bar-\(size.width)x\(size.height)")
  }

  @Test func theTitleNamesWhomOneSpeaksWith() throws {
    let stage = try onGlobex()
    stage.press("a", "`c @eva Renewal`")
    #expect(stage.shows("On the phone: Globex Logistics · Eva Roth"))
    stage.press("ctrl-u", "`c yest @eva Renewal`")
    #expect(stage.shows("Log: Globex Logistics · Eva Roth"))
    stage.press("ctrl-u", "`acme: e Price list`")
    #expect(stage.shows("Log: Acme"))
  }

  @Test func theBarItselfSaysWhyNothingWasSaved() throws {
    let stage = try onGlobex()
    stage.press("a", "`call hello`")
    stage.runtime.take([.committed(.failure(.disk("The disk is full.")), CommitReport(""))])
    stage.runtime.turn(timeout: 0)
    #expect(stage.shows("The disk is full."))
    #expect(bar(stage)?.line.text == "call hello")
    stage.press("x")
    #expect(bar(stage)?.failure == nil)
  }

  @Test func aFollowUpIsTypedWithoutItsSign() throws {
    let stage = try onGlobex()
    stage.press("f", "`send it`", "enter")
    guard case .followUp(let followUp)? = try stage.records(.followUp).first else {
      Issue.record("no follow-up")
      return
    }
    #expect(followUp.text == "send it")
    #expect(followUp.dueOn == Stage.now.day + 7)
    #expect(try stage.records(.note).isEmpty)
  }

  @Test func barFollowsTheSizeWhileOneTypes() throws {
    let stage = try onGlobex()
    stage.press("a", "`call hello`")
    stage.send(.resized(Size(width: 40, height: 10)))
    #expect(stage.shows("call hello"))
    stage.send(.resized(Size(width: 20, height: 3)))
    stage.send(.resized(Size(width: 1, height: 1)))
    stage.send(.resized(Size(width: 80, height: 24)))
    #expect(bar(stage)?.line.text == "call hello")
  }
}

extension Record {
  fileprivate func refers(to id: RecordID) -> Bool {
    references.contains { $0.id == id } || header.links.contains(id)
  }
}
