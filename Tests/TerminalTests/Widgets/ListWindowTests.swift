import Terminal
import Testing

struct ListWindowTests {
  @Test func theSelectionStaysInTheListAndOnTheScreen() {
    var window = ListWindow(count: 100, height: 10)
    window.move(by: 9)
    #expect(window.offset == 0)
    window.move(by: 1)
    #expect(window.offset == 1 && window.selectedLine == 9)
    window.moveToBottom()
    #expect(window.visible == 90..<100)
    window.move(by: 1)
    #expect(window.selection == 99)
    window.move(by: -1000)
    #expect(window.selection == 0 && window.offset == 0)
  }

  @Test func anEmptyListHasNoSelectedRow() {
    var window = ListWindow(count: 0, height: 5)
    window.page(.down)
    window.moveToBottom()
    window.wheel(by: 3)
    #expect(window.selected == nil)
    #expect(window.visible.isEmpty)
    window.fit(count: 1, height: 5)
    #expect(window.selected == 0)
  }

  @Test func pagesOverlapByOneRow() {
    var window = ListWindow(count: 100, height: 10)
    window.page(.down)
    #expect(window.offset == 9 && window.selection == 9)
    window.halfPage(.down)
    #expect(window.offset == 14 && window.selection == 14)
    window.page(.up)
    window.page(.up)
    #expect(window.offset == 0 && window.selection == 0)
  }

  @Test func aShrinkingListPullsTheSelectionUp() {
    var window = ListWindow(count: 100, height: 10, selection: 99)
    window.fit(count: 20, height: 10)
    #expect(window.selection == 19 && window.visible == 10..<20)
    window.fit(count: 20, height: 30)
    #expect(window.offset == 0)
    window.fit(count: 20, height: 0)
    #expect(window.height == 1 && window.visible == 19..<20)
  }

  @Test func theWheelScrollsAndDragsTheSelectionAlong() {
    var window = ListWindow(count: 100, height: 10, selection: 5)
    window.wheel(by: 3)
    #expect(window.offset == 3 && window.selection == 5)
    window.wheel(by: 3)
    #expect(window.offset == 6 && window.selection == 6)
    window.wheel(by: -6)
    #expect(window.offset == 0 && window.selection == 6)
  }

  @Test func lettersAndArrowsMoveAlike() {
    var letters = ListWindow(count: 9, height: 3)
    var arrows = letters
    for (letter, arrow) in [
      (Key.character("j"), Key.down), (.character("G"), .end), (.character("k"), .up),
    ] {
      let handled1 = letters.handle(letter)
      #expect(handled1)
      let handled2 = arrows.handle(arrow)
      #expect(handled2)
      #expect(letters == arrows)
    }
    let handled3 = letters.handle(.character("x"))
    #expect(!handled3)
  }
}
