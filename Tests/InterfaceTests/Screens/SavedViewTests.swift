import Exchange
import Partnership
import Store
import Synchronization
import Terminal
import Testing

@testable import Interface

/// Views that outlive the interface, as their file would.
private final class ViewShelf: Sendable {
  private let kept = Mutex<[SavedView]>([])
  private let trouble: String?

  init(_ views: [SavedView] = [], trouble: String? = nil) {
    self.trouble = trouble
    kept.withLock { $0 = views }
  }

  var all: [SavedView] { kept.withLock { $0 } }

  var views: Views {
    Views(
      all: { (self.all, self.trouble) },
      save: { view in
        if let trouble = self.trouble { return trouble }
        self.kept.withLock { $0.removeAll { $0.name == view.name } }
        self.kept.withLock { $0.append(view) }
        return nil
      },
      remove: { name in
        self.kept.withLock { $0.removeAll { $0.name == name } }
        return nil
      })
  }
}

@Test func aViewWhoseFilterIsClearedIsNoLongerNamed() {
  let desk = Desk(SmallPortfolio.store(), views: ViewShelf().views)
  desk.press("2")
  desk.type("/stark")
  desk.press("enter S s")
  desk.type("ours")
  desk.press("enter")
  #expect(desk.text.contains("view ours ·"))
  desk.press("esc")
  #expect(!desk.text.contains("view ours ·"))
}

@Test func aViewIsKeptUnderItsNameAndShownAgain() {
  let shelf = ViewShelf()
  let desk = Desk(SmallPortfolio.store(), views: shelf.views)
  desk.press("2")
  desk.type("/owner:kev")
  desk.press("enter s n s T S s")
  desk.type("  kev's  vendors ")
  desk.press("enter")
  #expect(
    shelf.all == [
      SavedView(name: "kev's vendors", filter: "owner:kev", sort: "name", group: "tier")
    ])
  #expect(desk.text.contains("view kev's vendors"))
  desk.press("S 0")
  #expect(desk.text.contains("Globex Logistics"))
  #expect(desk.text.contains("worst first"))
  desk.press("1 S 1")
  #expect(!desk.text.contains("Globex Logistics "))
  #expect(desk.text.contains("Stark Print"))
  #expect(desk.text.contains("commodity 1"))
}

@Test func aViewIsTakenAway() {
  let shelf = ViewShelf([SavedView(name: "one"), SavedView(name: "two")])
  let desk = Desk(SmallPortfolio.store(), views: shelf.views)
  desk.press("2 S d 1")
  #expect(shelf.all.map(\.name) == ["two"])
  #expect(desk.text.contains("Removed the view one."))
}

@Test func aViewWithoutANameIsRefused() {
  let shelf = ViewShelf()
  let desk = Desk(SmallPortfolio.store(), views: shelf.views)
  desk.press("2 S s")
  desk.type("   ")
  desk.press("enter")
  #expect(shelf.all.isEmpty)
  #expect(desk.text.contains("A view needs a name"))
}

@Test func viewsThatCannotBeReadOrKeptAreOneSentence() {
  let shelf = ViewShelf(trouble: "views.toml:3:1: a name is missing.")
  let desk = Desk(SmallPortfolio.store(), views: shelf.views)
  #expect(desk.model.setting.messages.first?.text == "views.toml:3:1: a name is missing.")
  desk.press("2 S s")
  desk.type("mine")
  desk.press("enter")
  #expect(desk.text.contains("views.toml:3:1"))
}

@Test func viewsAreTabsWhereThereIsRoom() {
  let shelf = ViewShelf([SavedView(name: "kev", filter: "owner:kev")])
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 140, height: 40), views: shelf.views)
  desk.press("2")
  #expect(desk.canvas.textPlane[1].contains("S1 kev"))
}

@Test func aViewOfAnotherReleaseLeavesWhatItDoesNotKnow() {
  let odd = SavedView(
    name: "odd", filter: "depht:1", sort: "mood", group: "planet", columns: ["aura", "next"])
  let desk = Desk(SmallPortfolio.store(), views: ViewShelf([odd]).views)
  desk.press("2 S 1")
  guard case .portfolio(let screen) = desk.model.navigation.current else { return }
  #expect(screen.order.key == .need)
  #expect(screen.grouping == .none)
  #expect(screen.columns == [.vendor, .next])
}
