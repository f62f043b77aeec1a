import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func step(
  _ number: Int, _ channel: StepChannel = .interface, undoes: Int? = nil, undoneBy: Int? = nil
) -> Step {
  Step(
    number: number, author: "dana", at: Stage.now, channel: channel, label: "Acme: tier tactical",
    count: 1, undoes: undoes, undoneBy: undoneBy)
}

/// A step that was undone, made again and undone once more; newest first.
private let chain = [
  step(5, .undo, undoes: 4), step(4, .redo, undoes: 3, undoneBy: 5),
  step(3, .undo, undoes: 2, undoneBy: 4), step(2, undoneBy: 3), step(1),
]

@Suite struct StepStateTests {
  @Test func undoingIsNoRowButWhatBecameOfOne() {
    let states = StepState.all(of: chain)
    #expect(states.map(\.step.number) == [2, 1])
    #expect(states.map(\.word) == ["undone", ""])
    #expect(states.first?.turn?.number == 5)
  }

  @Test func whatWasMadeAgainSaysSo() {
    var made = Array(chain.dropFirst())
    made[0].undoneBy = nil
    let states = StepState.all(of: made)
    #expect(states.map(\.word) == ["done again", ""])
    #expect(states.map(\.isDone) == [true, true])
  }

  @Test func unfoldedTheyAreRowsOfTheirOwn() {
    let states = StepState.all(of: chain, isUnfolded: true)
    #expect(states.map(\.word) == ["undo", "redo", "undo", "undone", ""])
  }

  @Test func theChangesScreenFoldsAndUnfolds() throws {
    let stage = try Stage()
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    stage.runtime.take([.act(.tier(.tactical), [.vendor(acme.id)])])
    stage.press("u", "U")
    #expect(stage.shows("Acme: tier tactical, undone"))
    #expect(stage.shows("interface"))
    #expect(stage.shows("2 changes"))
    stage.press("z")
    #expect(stage.shows("Acme: tier tactical, undo "))
    #expect(stage.shows("3 changes, undo and redo too"))
    stage.press("z")
    #expect(stage.shows("2 changes"))
  }
}
