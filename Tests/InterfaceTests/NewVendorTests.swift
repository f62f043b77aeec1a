import Partnership
import Store
import Terminal
import Testing

@testable import Interface

@Suite struct NewVendorTests {
  @Test func theBarOnAnEmptyStoreAsksTheStoreOnce() throws {
    var bar = LogBar(
      .log([]), setting: Setting(size: Size(width: 80, height: 24), now: Stage.now, author: "d"))
    let setting = Setting(size: Size(width: 80, height: 24), now: Stage.now, author: "d")
    #expect(bar.appear(setting).count == 1)
    #expect(bar.update(.logMaterialRead(.success(LogMaterial())), setting) == [])
  }

  @Test func withoutAnyVendorTheBarMakesOneTogetherWithTheLine() throws {
    let stage = try Stage([])
    stage.press("a", "`call Asked for the price`", "enter")
    #expect(stage.shows("There is none yet: type a name, then Enter."))
    stage.press("`Globex Logistics`")
    #expect(stage.shows("add a vendor called Globex Logistics"))
    stage.press("enter")
    #expect(try stage.records(.vendor) == [])
    stage.press("enter")
    let vendor = try #require(try stage.store.vendors().first)
    #expect(vendor.name == "Globex Logistics")
    #expect(vendor.slug == "globex-logistics")
    #expect(try stage.records(.communication).first?.header.vendors == [vendor.id])
    #expect(stage.shows("Logged call with Globex Logistics."))
    stage.press("u")
    #expect(try stage.records(.vendor) == [])
  }

  @Test func escapeMakesNoVendor() throws {
    let stage = try Stage([])
    stage.press("a", "`call Hello`", "enter", "`Globex`", "enter", "esc")
    #expect(try stage.records(.vendor) == [])
    #expect(stage.drafts.all.values.contains("call Hello"))
  }

  @Test func theFinderMakesAVendorAndGoesThere() throws {
    let stage = try Stage()
    stage.press("g", "v", "`Initech`", "enter")
    let made = try #require(try stage.store.vendors().first { $0.name == "Initech" })
    #expect(stage.model.navigation.current.destination == .vendor(made.id))
    #expect(try stage.store.nextUndo(by: "dana")?.label == "added vendor Initech")
  }

  @Test func aNameThatIsThereIsNotOfferedAgain() throws {
    let stage = try Stage()
    stage.press("g", "v", "`aCME`")
    #expect(!stage.shows("add a vendor called"))
    stage.press("`x`")
    #expect(stage.shows("add a vendor called aCMEx"))
  }

  @Test func theFormAsksForTheVendorFirst() throws {
    let stage = try Stage()
    stage.press("2", "/", "`nobody`", "enter", "A")
    #expect(stage.shows("Add to which vendor?"))
    stage.press("`acme`", "enter")
    #expect(stage.shows("Add what?"))
    #expect(stage.shows("agreement"))
    stage.press("esc", "A", "`no vendor`", "enter")
    #expect(stage.shows("one of our own people"))
  }
}
