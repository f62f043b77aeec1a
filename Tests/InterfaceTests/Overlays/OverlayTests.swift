import Exchange
import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let sizes = [
  Size(width: 40, height: 10), Size(width: 60, height: 20), Size(width: 80, height: 24),
  Size(width: 140, height: 40),
]

@Suite struct OverlayTests {
  @Test func paletteGoesToAVendorByPartsOfItsName() throws {
    let stage = try Stage()
    stage.press(":", "`glo`", "enter")
    guard case .vendor = stage.model.navigation.current.destination else {
      Issue.record("\(stage.screen)")
      return
    }
  }

  @Test func paletteRunsACommandAndShowsItsKey() throws {
    let stage = try Stage()
    stage.press("ctrl-p", "`triage`")
    #expect(stage.shows("g r"))
    stage.press("enter")
    #expect(stage.model.navigation.current.destination == .triage)
  }

  @Test func aCommandThatCannotBeRunHereSaysWhy() throws {
    let stage = try Stage()
    stage.runtime.take([.go(.messages)])
    stage.press(":", "`tier strategic`", "enter")
    #expect(stage.shows("Not now: it works in Triage."))
    #expect(stage.model.overlays.count == 1)
  }

  @Test func vendorsAndContactsAreFoundByKeys() throws {
    let stage = try Stage()
    stage.press("g v", "`acm`", "enter")
    guard case .vendor = stage.model.navigation.current.destination else {
      Issue.record("\(stage.screen)")
      return
    }
    stage.press("g @", "`vega`")
    #expect(stage.shows("Globex Logistics, ops head"))
    stage.press("enter")
    #expect(stage.shows("Maria Vega"))
  }

  @Test func helpListsThisScreenFirstAndRunsWithEnter() throws {
    let stage = try Stage()
    stage.runtime.take([.go(.triage)])
    stage.press("?")
    guard case .help(let help)? = stage.model.overlays.last else {
      Issue.record("no help")
      return
    }
    #expect(help.lines.first?.scope == .triage)
    stage.press("`every change`", "enter")
    #expect(stage.model.navigation.current.destination == .changes)
  }

  @Test func helpFindsByKey() throws {
    let stage = try Stage()
    stage.press("?", "`@U`", "enter")
    #expect(stage.model.navigation.current.destination == .changes)
  }

  @Test func everyIntentHasALineInSomeHelp() {
    let setting = Setting(size: Size(width: 80, height: 24), now: Stage.now, author: "dana")
    let help = HelpList(setting, scopes: Scope.allCases)
    #expect(Set(help.lines.map(\.intent)) == Set(Intent.allCases))
  }

  @Test func vendorIsAddedByItsForm() throws {
    let stage = try Stage()
    stage.press("A", "`vendor`", "enter")
    #expect(stage.shows("Add vendor"))
    stage.press("`Umbrella Labs`", "enter")
    #expect(try stage.store.vendors().map(\.name).contains("Umbrella Labs"))
    #expect(stage.shows("Added vendor Umbrella Labs."))
    stage.press("u")
    #expect(try stage.store.vendors().count == 2)
  }

  @Test func formKeepsADraftOnEscape() throws {
    let shelf = DraftShelf()
    let stage = try Stage(drafts: shelf)
    stage.runtime.take([.add(.vendor, vendor: nil)])
    stage.press("`Umbrella`", "esc")
    #expect(shelf.all["add-vendor"] == "name=Umbrella\n")
    let again = try Stage(drafts: shelf)
    again.runtime.take([.add(.vendor, vendor: nil)])
    again.press("enter")
    #expect(try again.store.vendors().map(\.name).contains("Umbrella"))
    #expect(shelf.all.isEmpty)
  }

  @Test func aDraftIsFoundInThePalette() throws {
    let stage = try Stage(drafts: DraftShelf())
    stage.runtime.take([.log(vendors: [], text: "")])
    stage.press("`half a thought`", "esc", ":", "`thought`", "enter")
    guard case .logBar(let bar)? = stage.model.overlays.last else {
      Issue.record("\(stage.screen)")
      return
    }
    #expect(bar.line.text == "half a thought")
  }

  @Test(arguments: [
    DraftName.log([]), .log([RecordID("3"), RecordID("12")]), .line(RecordID("7")),
    .form(RecordID("7")), .add(.followUp, RecordID("7")), .add(.vendor, nil),
  ])
  func draftNamesAreReadBack(draft: DraftName) {
    #expect(DraftName(draft.text) == draft)
  }

  @Test func foreignDraftsAreLeftAlone() {
    for name in ["", "x", "line", "form-", "add-nothing", "line-1-2"] {
      #expect(DraftName(name) == nil, "\(name)")
    }
  }

  @Test(arguments: [true, false])
  func aRecordChangedMeanwhileKeepsWhatWasTyped(isSameField: Bool) throws {
    let stage = try Stage()
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    stage.runtime.take([.edit(acme.id)])
    var other = acme
    other.website = "https://example.org"
    if isSameField { other.name = "Acme Trading" }
    _ = try stage.store.commit(
      [.change(before: .vendor(acme), after: .vendor(other))],
      as: Stamp(author: "eve", at: Stage.now, channel: .shell, label: "website"))
    stage.press("`X`", "enter")
    #expect(stage.model.overlays.isEmpty == !isSameField)
    #expect(stage.shows("Changed since") == isSameField)
    if isSameField { stage.press("enter") }
    let after = try #require(try stage.store.vendors().first { $0.id == acme.id })
    #expect(after.name == "AcmeX")
    #expect(after.website == "https://example.org")
  }

  @Test func importShowsItsPlanFirst() {
    var sheet = ImportSheet(file: "register.csv")
    let setting = Setting(size: Size(width: 80, height: 24), now: Stage.now, author: "dana")
    #expect(sheet.appear(setting) == [.planImport(sheet.request)])
    var plan = ImportPlan(noun: "agreements", source: "register")
    plan.edits = [.add(Stage.globexAndAcme[0])]
    #expect(
      sheet.update(
        .importPlanned(
          sheet.request, .success(ImportReading(columns: [], outcome: .success(plan)))), setting)
        == [])
    let report = CommitReport("Imported 0 agreements from register.csv.")
    #expect(sheet.update(.key(.enter), setting) == [.carryOutImport(plan, report)])
    #expect(sheet.update(.key(.enter), setting) == [])
    let done = Commit(revision: Revision(number: 2), ids: [:])
    #expect(sheet.update(.committed(.success(done), report), setting) == [.then(.close)])
  }

  @Test(arguments: sizes)
  func helpFitsEverySize(size: Size) throws {
    let stage = try Stage(size: size)
    stage.runtime.take([.go(.triage)])
    stage.press("?")
    stage.expectScreen("help-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func paletteFitsEverySize(size: Size) throws {
    let stage = try Stage(size: size)
    stage.runtime.take([.go(.triage)])
    stage.press(":", "`ac`")
    stage.expectScreen("palette-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func formFitsEverySize(size: Size) throws {
    let stage = try Stage(size: size)
    stage.runtime.take([.go(.triage)])
    stage.runtime.take([.add(.agreement, vendor: try stage.store.vendors().first?.id)])
    stage.press("tab", "`Hosting`", "tab", "tab", "`nonsense`", "tab", "shift-tab")
    stage.expectScreen("form-\(size.width)x\(size.height)")
  }
}
