import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func onRound(
  _ store: MemoryStore, _ size: Size = Size(width: 80, height: 24), me: String? = nil,
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let desk = Desk(store, at: size, me: me, isAccessible: isAccessible, charset: charset)
  desk.press("g u")
  return desk
}

private func judgements(_ store: MemoryStore) throws -> [Judgement] {
  try store.records(of: .judgement).compactMap { record in
    guard case .judgement(let judgement) = record else { return nil }
    return judgement
  }
}

/// The portfolio with one judgement of last autumn.
private func judged() throws -> MemoryStore {
  let store = SmallPortfolio.store()
  _ = try store.commit(
    [
      .add(Contact(header: Header(id: .provisional(1)), name: "Dana", side: .us).asRecord),
      .add(
        Judgement(
          header: Header(id: .provisional(2), vendors: [RecordID(number: 1)]),
          on: day("2024-11-04"), by: .provisional(1), level: 2, note: "hid the third late shipment"
        ).asRecord),
    ], as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "gut"))
  return store
}

@Test(arguments: [(20, 3), (40, 10), (60, 20), (80, 24), (120, 30), (200, 60)])
func theGutCheckLooksAsRecorded(width: Int, height: Int) throws {
  let desk = onRound(try judged(), Size(width: width, height: height))
  desk.press("4 2")
  desk.type("late twice")
  desk.press("enter k k")
  expectScreen(desk, "gut-check-\(width)x\(height)")
}

@Test func theGutCheckReadsInAsciiAndAloud() throws {
  expectScreen(onRound(try judged(), charset: .ascii), "gut-check-ascii")
  let aloud = onRound(try judged(), isAccessible: true)
  aloud.press("1")
  expectScreen(aloud, "gut-check-accessible")
}

@Test func aRoundIsOneKeyAVendorOneSaveAndOneUndo() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store)
  let before = try store.contacts(of: nil).count
  desk.press("4 3 5 s")
  #expect(try judgements(store).map(\.level).sorted() == [3, 4, 5])
  #expect(try judgements(store).allSatisfy { $0.topic == .trust && $0.about == .vendor })
  #expect(try judgements(store).allSatisfy { $0.on == day("2025-03-17") })
  #expect(desk.text.contains("Saved the gut-check of 3 vendors."))
  #expect(desk.model.setting.drafts.isEmpty)
  desk.press("u")
  #expect(try judgements(store).isEmpty)
  #expect(try store.contacts(of: nil).count == before)
}

@Test func aLowLevelAsksWhyAtOnceAndIsNotSavedWithoutAWord() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store)
  desk.press("1")
  #expect(desk.text.contains("Why so low?"))
  desk.press("esc s")
  #expect(try judgements(store).isEmpty)
  #expect(desk.text.contains("Why so low?"))
  desk.type("said one thing, did another")
  desk.press("enter s")
  #expect(try judgements(store).map(\.note) == ["said one thing, did another"])
}

@Test func aHigherLevelMayHaveAWordToo() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store)
  desk.press("5 k n")
  desk.type("told us first")
  desk.press("enter s")
  #expect(try judgements(store).map(\.note) == ["told us first"])
}

@Test func aWordAloneIsNoJudgement() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store)
  desk.press("n")
  desk.type("hm")
  desk.press("enter s")
  #expect(desk.text.contains("1 to 5 gives the level"))
  #expect(try judgements(store).isEmpty)
}

@Test func aRoundHalfDoneIsKeptAndComesBack() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store)
  desk.press("4 2")
  desk.type("hid it")
  desk.press("esc esc")
  #expect(desk.text.contains("Kept as a draft"))
  #expect(try judgements(store).isEmpty)
  #expect(desk.model.setting.drafts["gut-check"] != nil)
  let later = Desk(store)
  later.runtime.take([
    .effect(.saveDraft(name: "gut-check", text: desk.model.setting.drafts["gut-check"] ?? ""))
  ])
  later.press("g u s")
  #expect(try judgements(store).map(\.level).sorted() == [2, 4])
}

@Test func whatWasSaidIsTakenBackByZero() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store)
  desk.press("4 k 0 s")
  #expect(try judgements(store).isEmpty)
  #expect(desk.text.contains("Nobody was judged anew"))
}

@Test func onlyMyVendorsAreAskedAboutUntilAllAreWanted() throws {
  let store = SmallPortfolio.store()
  let desk = onRound(store, me: "kev")
  #expect(desk.text.contains("Nobody of yours to judge; \\ shows"))
  #expect(!desk.text.contains("0 of 0"))
  desk.press("\\")
  #expect(desk.text.contains("Globex Logistics"))
}

@Test func anEmptyRoundSaysWhatWouldFillItAndHow() throws {
  let nobody = onRound(SmallPortfolio.store(of: 3))
  #expect(nobody.text.contains("g r gives vendors their tier, g c on a vendor its status."))
  #expect(!nobody.text.contains("0 of 0"))
}

@Test func theJudgeIsTheOneWhoSignsNotANewPersonEachTime() throws {
  let store = try judged()
  let before = try store.contacts(of: nil).count
  let desk = onRound(store)
  desk.press("4 s")
  #expect(try store.contacts(of: nil).count == before)
}

@Test func aRoundWithoutVendorsSaysHowToBegin() {
  let desk = onRound(MemoryStore())
  #expect(desk.text.contains("no vendor is kept yet. g t offers three ways to begin."))
}
