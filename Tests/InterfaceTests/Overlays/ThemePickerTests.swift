import Partnership
import Synchronization
import Terminal
import Testing

@testable import Interface

/// A desk with three themes, one of which cannot be read; what was kept and used is noted.
private final class Wardrobe {
  let kept = Shelf()
  let display = ScriptedDisplay(size: Size(width: 80, height: 24))
  let runtime: Runtime

  init(isAccessible: Bool = false) {
    let kept = kept
    var workplace = Workplace(
      store: SmallPortfolio.store(), clock: { Desk.now }, author: "dana",
      isAccessible: isAccessible)
    workplace.themes = ThemeStock(
      current: "harbour",
      all: {
        [
          ThemeLine(stem: "mine", name: "Mine", background: .dark),
          ThemeLine(stem: "harbour", name: "Harbour", background: .any),
          ThemeLine(stem: "torn", name: "Torn", background: .light),
        ]
      },
      theme: { stem in
        kept.note("use " + stem)
        return stem == "torn"
          ? .failure(ThemeTrouble("torn: 2:1: is not valid TOML")) : .success(.plain)
      },
      keep: { stem in
        kept.note("keep " + stem)
        return stem == "mine" ? nil : "The disk is full."
      }, stamp: { $0 == "mine" ? kept.stamp : nil })
    runtime = Runtime(display: display, workplace: workplace, pace: .synchronous)
    runtime.begin()
  }

  func type(_ text: String) {
    display.enqueue(text.map { .key(.character($0)) })
    runtime.turn(timeout: 0)
  }

  func press(_ keys: String) {
    display.enqueue([(Key.sequence(keys) ?? []).map { .key($0) }].flatMap(\.self))
    runtime.turn(timeout: 0)
  }

  var text: String { (display.canvases.last?.textPlane ?? []).joined(separator: "\n") }

  /// What was asked of the stock.
  final class Shelf: Sendable {
    private let state = Mutex<(told: [String], stamp: Int)>(([], 1))
    var told: [String] { state.withLock { $0.told } }
    var stamp: Int { state.withLock { $0.stamp } }
    func note(_ text: String) { state.withLock { $0.told.append(text) } }
    func save() { state.withLock { $0.stamp += 1 } }
  }
}

@Test func theCursorBeginsOnTheThemeInUse() {
  let wardrobe = Wardrobe()
  wardrobe.press("T")
  #expect(wardrobe.text.contains(">  Harbour") || wardrobe.text.contains("> Harbour"))
  #expect(wardrobe.kept.told.isEmpty)
}

@Test func movingTriesAThemeOnAndEscGivesTheOldOneBack() {
  let wardrobe = Wardrobe()
  wardrobe.press("T up")
  #expect(wardrobe.kept.told == ["use mine"])
  #expect(wardrobe.runtime.model.setting.theme == "mine")
  wardrobe.press("esc")
  #expect(wardrobe.kept.told == ["use mine", "use harbour"])
  #expect(wardrobe.runtime.model.setting.theme == "harbour")
  #expect(wardrobe.runtime.model.overlays.isEmpty)
}

@Test func enterKeepsTheThemeForLaterRuns() {
  let wardrobe = Wardrobe()
  wardrobe.press("T up enter")
  #expect(wardrobe.kept.told == ["use mine", "use mine", "keep mine"])
  #expect(wardrobe.text.contains("The theme mine is kept."))
}

@Test func aThemeThatCannotBeReadSaysSoAndLeavesThePresentOne() {
  let wardrobe = Wardrobe()
  wardrobe.press("T down")
  #expect(wardrobe.text.contains("torn: 2:1: is not valid TOML"))
  #expect(wardrobe.runtime.model.setting.theme == "harbour")
}

@Test func aThemeThatCannotBeKeptSaysWhy() {
  let wardrobe = Wardrobe()
  wardrobe.press("T enter")
  #expect(wardrobe.text.contains("The disk is full."))
}

@Test func aThemeOfOnesOwnIsDrawnAnewWhenItsFileIsSaved() {
  let wardrobe = Wardrobe()
  wardrobe.press("T up enter")
  wardrobe.kept.save()
  wardrobe.runtime.turn(timeout: 0)
  #expect(wardrobe.kept.told.last == "use mine")
  #expect(wardrobe.kept.told.count == 4)
  wardrobe.runtime.turn(timeout: 0)
  #expect(wardrobe.kept.told.count == 4)
}

@Test func theListOfThemesIsReadAloudWithoutAFrame() {
  let wardrobe = Wardrobe(isAccessible: true)
  wardrobe.press("T")
  #expect(!wardrobe.text.contains("┌"))
  #expect(wardrobe.display.canvases.last?.cursor != nil)
}

@Test func theThemesAreNumberedWhereNothingIsDrawn() {
  let wardrobe = Wardrobe(isAccessible: true)
  wardrobe.press("T")
  #expect(wardrobe.text.contains("1 Mine"))
  wardrobe.type("1")
  #expect(wardrobe.kept.told.last == "use mine")
}
