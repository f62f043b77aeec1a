import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// The only vendor of a store, of whom nothing is known.
private func bare(_ key: String, isAccessible: Bool = false) -> Desk {
  let desk = Desk(SmallPortfolio.store(of: 1), isAccessible: isAccessible)
  desk.press("2 enter \(key)")
  return desk
}

@Test func anEmptyBriefCountsNothingAndSaysWhatFillsIt() {
  let desk = bare("B")
  #expect(desk.text.contains("Last talks 0"))
  #expect(desk.text.contains("nothing is logged yet; a logs a talk"))
  #expect(desk.text.contains("Who they are 0"))
  #expect(desk.text.contains("nobody is kept here yet; A adds a contact"))
}

@Test func anEmptyCallSheetSaysHowItIsFilled() {
  let desk = bare("C")
  #expect(desk.text.contains("not kept; e on the vendor adds it"))
  #expect(desk.text.contains("none kept; e on the vendor adds it"))
}

@Test func aCheckThatNobodyMadeIsAWordWhereSignsAreNotRead() {
  let desk = Desk(SmallPortfolio.store(of: 1), isAccessible: true)
  desk.runtime.take([.go(.checklist(RecordID(number: 1)))])
  desk.tick()
  #expect(desk.text.contains("unknown"))
  #expect(!desk.text.contains("  ?  "))
}

@Test func theHelpHasRoomForItsSentencesAt80Columns() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("? s t a t u s e s")
  #expect(desk.text.contains("Show its statuses, what success means, and how it was chosen."))
}
