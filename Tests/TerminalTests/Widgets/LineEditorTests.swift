import Terminal
import Testing

struct LineEditorTests {
  @Test func wholeCharactersAreSteppedOverAndRemoved() {
    var editor = LineEditor("ae\u{301}👨\u{200D}👩")
    #expect(editor.cursor == 3)
    editor.backspace()
    #expect(editor.text == "ae\u{301}")
    editor.backspace()
    #expect(editor.text == "a")
    editor.backspace()
    editor.backspace()
    #expect(editor.text.isEmpty && editor.cursor == 0)
  }

  @Test func aMarkJoinsTheCharacterBeforeTheCursor() {
    var editor = LineEditor("ex")
    editor.moveCursor(to: 1)
    editor.insert("\u{301}")
    #expect(editor.text == "e\u{301}x")
    #expect(editor.cursor == 1)
  }

  @Test func pastedLinesBecomeOneLine() {
    var editor = LineEditor()
    editor.insert("one\r\ntwo\nthree\tfour\u{1B}[A\u{0}\rfive")
    #expect(editor.text == "one two three four[A five")
  }

  @Test func controlKeysCutAndBringBack() {
    var editor = LineEditor("call Eva about renewal")
    let handled1 = editor.handle(.control("w"))
    #expect(handled1)
    #expect(editor.text == "call Eva about ")
    let handled2 = editor.handle(.control("w"))
    #expect(handled2)
    #expect(editor.text == "call Eva ")
    let handled3 = editor.handle(.control("a"))
    #expect(handled3)
    let handled4 = editor.handle(.control("y"))
    #expect(handled4)
    #expect(editor.text == "about call Eva ")
    let handled5 = editor.handle(.control("k"))
    #expect(handled5)
    #expect(editor.text == "about ")
    let handled6 = editor.handle(.control("u"))
    #expect(handled6)
    #expect(editor.isEmpty)
  }

  @Test func wordsAreSteppedOverWithTheirBlanks() {
    var editor = LineEditor("one  two three")
    editor.moveWordLeft()
    #expect(editor.cursor == 9)
    editor.moveWordLeft()
    #expect(editor.cursor == 5)
    editor.moveWordRight()
    #expect(editor.cursor == 8)
    editor.moveCursor(to: 99)
    editor.moveWordRight()
    #expect(editor.cursor == 14)
  }

  @Test func keysOfTheScreenAreLeftAlone() {
    var editor = LineEditor("x")
    for key in [Key.enter, .escape, .tab, .up, .down, .function(1), .control("n")] {
      let handled7 = editor.handle(key)
      #expect(!handled7)
    }
    #expect(editor.text == "x")
  }

  @Test func deletingAtTheEndsDoesNothing() {
    var editor = LineEditor("ab")
    editor.deleteForward()
    #expect(editor.text == "ab")
    editor.moveCursor(to: 0)
    editor.backspace()
    #expect(editor.text == "ab")
    editor.deleteForward()
    #expect(editor.text == "b")
  }

  @Test func completionReplacesWhatWasTyped() {
    var editor = LineEditor("call @ma wants")
    editor.moveCursor(to: 8)
    editor.replaceBeforeCursor(2, with: "maria")
    #expect(editor.text == "call @maria wants")
    #expect(editor.cursor == 11)
  }

  @Test(arguments: [(6, 0, 5, false), (5, 1, 4, true), (1, 5, 0, true)])
  func theWindowKeepsRoomForTheCursor(width: Int, first: Int, column: Int, isCut: Bool) {
    let window = LineEditor("abcde").window(width: width)
    #expect(window.text == String("abcde".dropFirst(first)))
    #expect(window.cursorColumn == column)
    #expect(window.isCutLeft == isCut)
  }

  @Test func theWindowCountsWideCharacters() {
    let window = LineEditor("作者作").window(width: 6)
    #expect(window.text == "者作")
    #expect(window.cursorColumn == 4)
    #expect(LineEditor("a").window(width: 0).cursorColumn == 0)
  }
}
