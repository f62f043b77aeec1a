import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)

private func onChecklist(
  _ store: MemoryStore = SmallPortfolio.store(), _ size: Size = Size(width: 80, height: 24),
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let desk = Desk(store, at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.vendor(globex))])
  desk.press("g c")
  return desk
}

private func checks(_ store: MemoryStore) throws -> [ChecklistItem] {
  try store.records(of: .checklistItem).compactMap { record in
    guard case .checklistItem(let check) = record else { return nil }
    return check
  }
}

private func vendor(_ store: MemoryStore) throws -> Vendor? {
  try store.vendors().first { $0.id == globex }
}

@Test(arguments: [(20, 3), (40, 10), (60, 20), (80, 24), (120, 30), (200, 60)])
func theChecklistLooksAsRecorded(width: Int, height: Int) {
  let desk = onChecklist(SmallPortfolio.store(), Size(width: width, height: height))
  desk.press("y n -")
  expectScreen(desk, "checklist-\(width)x\(height)")
}

@Test func theChecklistReadsInAsciiAndAloud() {
  expectScreen(onChecklist(charset: .ascii), "checklist-ascii")
  expectScreen(onChecklist(isAccessible: true), "checklist-accessible")
}

@Test func eachCheckIsOneKey() throws {
  let store = SmallPortfolio.store()
  let desk = onChecklist(store)
  desk.press("y n - y")
  #expect(
    try checks(store).map { [$0.item.rawValue, $0.result.rawValue] } == [
      ["objective", "yes"], ["buyIn", "no"], ["funding", "na"], ["reference", "yes"],
    ])
  #expect(try checks(store).allSatisfy { $0.on == day("2025-03-17") })
  desk.press("u")
  #expect(try checks(store).count == 3)
}

@Test func aSecondReferenceHasARowOfItsOwn() throws {
  let store = SmallPortfolio.store()
  let desk = onChecklist(store)
  desk.press("j j j y j y")
  #expect(try checks(store).map(\.item) == [.reference, .reference])
  #expect(desk.text.contains("Another reference was spoken to"))
}

@Test func whatWasFoundIsTypedBehindEnter() throws {
  let store = SmallPortfolio.store()
  let desk = onChecklist(store)
  desk.press("enter y k enter")
  desk.type("signed by the board")
  desk.press("enter")
  #expect(try checks(store).map(\.note) == ["signed by the board"])
}

@Test func zeroTakesACheckBack() throws {
  let store = SmallPortfolio.store()
  let desk = onChecklist(store)
  desk.press("y k 0")
  #expect(try checks(store).isEmpty)
  desk.press("u")
  #expect(try checks(store).count == 1)
}

@Test func aStatusChangesFromADayOn() throws {
  let store = SmallPortfolio.store()
  let desk = onChecklist(store)
  desk.press("s e")
  desk.type("1 mar")
  desk.press("enter")
  #expect(
    try vendor(store)?.statusLog.last
      == StatusEntry(on: day("2025-03-01"), status: .exiting))
  #expect(desk.text.contains("exiting"))
  desk.press("u")
  #expect(try vendor(store)?.statusLog.count == 1)
  desk.press("s e")
  desk.type("never ever")
  desk.press("enter")
  #expect(desk.text.contains("is no day"))
}

@Test func whatSuccessMeansIsSaidInALineOrInTheEditor() throws {
  let store = SmallPortfolio.store()
  let desk = onChecklist(store)
  desk.press("g g j enter")
  desk.type("Parcels on time, and a call before we ask")
  desk.press("enter")
  #expect(try vendor(store)?.success?.text == "Parcels on time, and a call before we ask")
  #expect(try vendor(store)?.success?.on == day("2025-03-17"))
  desk.press("u")
  #expect(try vendor(store)?.success == nil)
}

@Test func longerWordsOfSuccessAreWrittenInTheEditor() throws {
  let stage = try Stage(edited: "First\nSecond\n")
  stage.press("2", "g c", "E")
  let success = try stage.store.vendors().first { $0.id == globex }?.success
  #expect(success?.text == "First\nSecond")
  #expect(stage.shows("Second"))
}
