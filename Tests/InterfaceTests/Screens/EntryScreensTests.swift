import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let sizes = [
  Size(width: 40, height: 10), Size(width: 60, height: 20), Size(width: 80, height: 24),
  Size(width: 140, height: 40),
]

/// A stage at a place, with a follow-up and a note logged on Globex.
private func stage(
  at place: Destination, size: Size = Size(width: 80, height: 24)
) throws -> Stage {
  let globex = RecordID.provisional(1)
  let records: [Record] = [
    .followUp(
      FollowUp(
        header: Header(id: .provisional(5), vendors: [globex]), dueOn: Stage.now.day + 3,
        text: "send the 日本 price sheet", madeOn: Stage.now.day)),
    .note(
      Note(
        header: Header(id: .provisional(6), vendors: [globex], raw: "Renewal: wants 3 years"),
        on: Stage.now, text: "Renewal: wants 3 years")),
  ]
  let stage = try Stage(Stage.globexAndAcme + records, size: size)
  stage.runtime.take([.go(place)])
  stage.send(.woken)
  return stage
}

private let setting = Setting(
  size: Size(width: 80, height: 24), now: Stage.now, author: "dana")

@Suite struct EntryScreensTests {
  // MARK: Search

  @Test func searchFindsAsOneTypes() throws {
    let stage = try stage(at: .search)
    stage.press("`pric`")
    #expect(stage.shows("1 hit"))
    #expect(stage.shows("send the 日本 price sheet"))
    stage.press("enter")
    guard case .record = stage.model.navigation.current.destination else {
      Issue.record("\(stage.screen)")
      return
    }
  }

  @Test func aHitOnAVendorOpensTheVendor() throws {
    let stage = try stage(at: .search)
    stage.press("`acme`", "enter")
    guard case .vendor = stage.model.navigation.current.destination else {
      Issue.record("\(stage.screen)")
      return
    }
  }

  @Test func escapeGivesTheKeysToTheListAndSlashTakesThemBack() throws {
    let stage = try stage(at: .search)
    stage.press("`globex`", "esc")
    #expect(!stage.model.takesText)
    stage.press("/")
    #expect(stage.model.takesText)
  }

  @Test func whileAQueryIsUnderWayTheNextOneWaits() {
    var screen = SearchScreen()
    #expect(screen.update(.key(.character("a")), setting) == [.search(SearchQuery(words: "a"))])
    #expect(screen.update(.key(.character("b")), setting) == [])
    #expect(
      screen.update(.found(SearchQuery(words: "a"), .success([])), setting)
        == [.search(SearchQuery(words: "ab"))])
    #expect(screen.update(.found(SearchQuery(words: "ab"), .success([])), setting) == [])
    #expect(screen.answered == "ab")
  }

  @Test func kindNarrowsTheSearch() {
    var screen = SearchScreen()
    #expect(
      screen.update(.paste("kind:note price"), setting)
        == [.search(SearchQuery(words: "price", kind: .note))])
    screen = SearchScreen()
    #expect(
      screen.update(.paste("kind:nothing price"), setting)
        == [.search(SearchQuery(words: "kind:nothing price"))])
  }

  // MARK: Triage

  @Test func oneKeySetsATierAndTheVendorLeavesTheList() throws {
    let stage = try stage(at: .triage)
    #expect(stage.shows("1 of 2 done"))
    stage.press("3")
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    #expect(acme.tier == .operational)
    #expect(stage.shows("2 of 2 done"))
    #expect(stage.shows("Every vendor has its tier."))
    stage.press("u")
    #expect(stage.shows("1 of 2 done"))
  }

  @Test func rowsAreOrderedBySpendThenName() {
    let rows = [
      TriageRow(vendor: RecordID("1"), name: "B", spend: nil, agreements: 0),
      TriageRow(vendor: RecordID("2"), name: "A", spend: nil, agreements: 0),
      TriageRow(vendor: RecordID("3"), name: "Z", spend: Money(minorUnits: 1), agreements: 1),
      TriageRow(vendor: RecordID("4"), name: "Y", spend: Money(minorUnits: 2), agreements: 1),
    ]
    #expect(TriageRow.ordered(rows).map(\.name) == ["Y", "Z", "A", "B"])
  }

  // MARK: Changes

  @Test func changesListStepsAndShowWhatTheyChanged() throws {
    let stage = try stage(at: .triage)
    stage.press("3", "U")
    #expect(stage.shows("tier operational"))
    stage.press("enter")
    #expect(stage.shows("Tier: untiered -> operational"))
    stage.press("h", "u")
    #expect(stage.shows("undone"))
  }

  @Test func nothingIsSaidBeforeTheJournalWasRead() {
    var screen = ChangesScreen()
    var canvas = Canvas(size: Size(width: 80, height: 4))
    screen.draw(into: &canvas, area: canvas.bounds, setting)
    #expect(canvas.textPlane.allSatisfy { $0.allSatisfy { $0 == " " } })
    let page = Page(offset: 0, limit: ChangesScreen.pageSize)
    #expect(screen.appear(setting) == [.readSteps(page)])
    _ = screen.update(.stepsRead(page, .success([])), setting)
    screen.draw(into: &canvas, area: canvas.bounds, setting)
    #expect(canvas.textPlane[0].contains("Nothing has changed yet"))
  }

  // MARK: Record

  @Test func recordShowsItsFieldsAndItsHistory() throws {
    let stage = try stage(at: .search)
    stage.press("`price`", "enter")
    #expect(stage.shows("Due on"))
    #expect(stage.shows("Mon 17 Mar 2025"))
    stage.press("=")
    #expect(stage.shows("history"))
    #expect(stage.shows("send the 日本 price sheet"))
  }

  @Test func recordIsRemovedAndComesBack() throws {
    let stage = try stage(at: .search)
    stage.press("`price`", "enter", "D")
    #expect(try stage.records(.followUp).isEmpty)
    #expect(stage.shows("There is no record"))
    stage.press("u")
    #expect(try stage.records(.followUp).count == 1)
    #expect(stage.shows("Due on"))
  }

  @Test func recordIsEditedByItsForm() throws {
    let stage = try stage(at: .search)
    stage.press("`price`", "enter", "e", "ctrl-u", "`20 mar`", "enter")
    guard case .followUp(let followUp)? = try stage.records(.followUp).first else {
      Issue.record("no follow-up")
      return
    }
    #expect(followUp.dueOn == Day("2025-03-20"), "\(stage.screen)")
    #expect(followUp.text == "send the 日本 price sheet")
  }

  @Test func recordTypedAsALineIsEditedAsALine() throws {
    let stage = try stage(at: .search)
    stage.press("`renewal`", "enter", "e")
    guard case .logBar(let bar)? = stage.model.overlays.last else {
      Issue.record("\(stage.screen)")
      return
    }
    #expect(bar.line.text == "Renewal: wants 3 years")
    stage.press("`, perhaps 4`", "enter")
    guard case .note(let note)? = try stage.records(.note).first else {
      Issue.record("no note")
      return
    }
    #expect(note.text == "Renewal: wants 3 years, perhaps 4")
  }

  // MARK: Goldens

  @Test(arguments: sizes)
  func searchFitsEverySize(size: Size) throws {
    let stage = try stage(at: .search, size: size)
    stage.press("`price`")
    stage.expectScreen("search-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func triageFitsEverySize(size: Size) throws {
    try stage(at: .triage, size: size).expectScreen("triage-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func changesFitEverySize(size: Size) throws {
    try stage(at: .changes, size: size).expectScreen("changes-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func recordFitsEverySize(size: Size) throws {
    let stage = try stage(at: .search, size: size)
    stage.press("`price`", "enter")
    stage.expectScreen("record-\(size.width)x\(size.height)")
  }
}
