import Partnership
import Store
import Terminal
import Testing

@testable import Interface

@Test func aHalfTypedReasonIsKeptAtTheNextTickAndOfferedAgain() throws {
  let shelf = DraftShelf()
  let stage = try Stage(drafts: shelf)
  stage.press("3", "K", "`the year end is`")
  stage.runtime.turn(timeout: 0)
  #expect(Array(shelf.all.values) == ["the year end is"])
  let later = try Stage(drafts: shelf)
  later.press(":", "`draft`", "enter")
  #expect(later.shows("because: the year end is"))
  later.press("` near`", "enter", "enter")
  #expect(try later.records(.acknowledgement).count == 1)
  #expect(shelf.all.isEmpty)
}

@Test func bothAnswersOfADisputeAreKept() throws {
  let shelf = DraftShelf()
  let stage = try Stage(drafts: shelf)
  stage.press("3", "!", "`Eva`", "enter", "`we were never`")
  stage.runtime.turn(timeout: 0)
  let later = try Stage(drafts: shelf)
  later.press("3", "!")
  #expect(later.shows("Who disputes it? Eva"))
  later.press("enter")
  #expect(later.shows("What does Eva say? we were never"))
  later.press("` called`", "enter")
  #expect(try later.records(.dispute).count == 1)
  #expect(shelf.all.isEmpty)
}

@Test func aReasonThatWasLeftByEscapeIsStillThere() throws {
  let shelf = DraftShelf()
  let stage = try Stage(drafts: shelf)
  stage.press("3", "K", "`year end`", "esc", "K")
  #expect(stage.shows("because: year end"))
  stage.press("esc", "j", "K")
  #expect(!stage.shows("because: year end"))
}

@Test func theNameOfADraftOfWordsIsReadBack() {
  let key = SignKey(vendor: RecordID(number: 7), sign: .onlySells, side: .vendor)
  let names: [DraftName] = [
    .words(.known, [.sign(key)]), .words(.plan, [.sign(key), .sign(key)]),
    .words(.aside, [.record(RecordID(number: 71), of: RecordID(number: 7))]),
  ]
  for name in names { #expect(DraftName(name.text) == name) }
  for text in ["words.", "words.known", "words.sung.sign:7:only-sells:vendor", "words.known.x"] {
    #expect(DraftName(text) == nil)
  }
}
