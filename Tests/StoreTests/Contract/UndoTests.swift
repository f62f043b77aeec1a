import Partnership
import Store
import Testing

@Suite struct UndoTests {
  @Test(arguments: StoreKind.allCases)
  func everyDeedIsTakenBackAndMadeAgain(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let kept = try test.add(Samples.note("kept", of: vendor.id))
    let gone = try test.add(Samples.note("gone", of: vendor.id))
    let changed = try required(kept.setting("text", to: .text("changed")))
    try test.commit(
      [
        .add(Samples.note("new", 1, of: vendor.id)), .change(before: kept, after: changed),
        .remove(gone),
      ], label: "three deeds")
    let texts = { try test.store.records(of: .note).compactMap { $0[field: "text"] } }
    #expect(try Set(texts()) == [.text("new"), .text("changed")])

    #expect(try test.store.nextUndo(by: "ann")?.label == "three deeds")
    let undone = try required(test.undo())
    #expect(undone.label == "three deeds")
    #expect(undone.count == 3)
    #expect(undone.undoneBy != nil)
    #expect(try Set(texts()) == [.text("kept"), .text("gone")])
    #expect(try test.the(kept.id) == kept)

    #expect(try test.store.nextRedo(by: "ann")?.label == "three deeds")
    #expect(try test.redo() != nil)
    #expect(try Set(texts()) == [.text("new"), .text("changed")])
    #expect(try test.redo() == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func undoGoesBackStepByStepAndRedoForward(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    var record = try test.add(Samples.vendor("Globex"))
    for name in ["a", "b", "c"] {
      record = try test.change(record, "owner", to: .text(name))
    }
    let owner = { try test.the(record.id)[field: "owner"] }
    for expected in ["b", "a"] {
      #expect(try test.undo() != nil)
      #expect(try owner() == .text(expected))
    }
    for expected in ["b", "c"] {
      #expect(try test.redo() != nil)
      #expect(try owner() == .text(expected))
    }
    #expect(try test.redo() == nil)
    for _ in 0..<4 { #expect(try test.undo() != nil) }
    #expect(try test.undo() == nil)
    #expect(try test.store.vendors().isEmpty)
    for _ in 0..<4 { #expect(try test.redo() != nil) }
    #expect(try owner() == .text("c"))
  }

  @Test(arguments: StoreKind.allCases)
  func aNewStepEmptiesRedoOfItsAuthorAlone(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor(), by: "root")
    _ = try test.add(Samples.note("ann's", of: vendor.id), by: "ann")
    _ = try test.add(Samples.note("bob's", of: vendor.id), by: "bob")
    _ = try test.undo(by: "ann")
    _ = try test.undo(by: "bob")
    _ = try test.add(Samples.note("new", of: vendor.id), by: "ann")
    #expect(try test.redo(by: "ann") == nil)
    #expect(try test.redo(by: "bob") != nil)
    #expect(try test.store.records(of: .note).count == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func undoTakesOnlyTheAuthorsOwnSteps(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor(), by: "ann")
    _ = try test.add(Samples.note("bob's", of: vendor.id), by: "bob")
    #expect(try test.store.nextUndo(by: "eve") == nil)
    #expect(try test.undo(by: "eve") == nil)
    #expect(try test.undo(by: "bob")?.author == "bob")
    #expect(try test.undo(by: "ann")?.author == "ann")
  }

  @Test(arguments: StoreKind.allCases)
  func aStepWhoseRecordsWereChangedSinceIsRefusedByName(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex"), by: "ann")
    try test.change(vendor, "owner", to: .text("bob"), by: "bob")
    #expect(throws: StoreError.conflict(["vendor “Globex”"])) { try test.undo(by: "ann") }
    #expect(try test.store.vendors().count == 1)
    _ = try test.undo(by: "bob")
    #expect(try test.undo(by: "ann") != nil)
  }

  @Test(arguments: StoreKind.allCases)
  func aVendorWithLaterRecordsOfOthersIsNotTakenAway(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex"), by: "ann")
    _ = try test.add(Samples.note("bob's", of: vendor.id), by: "bob")
    #expect(throws: StoreError.conflict(["vendor “Globex”"])) { try test.undo(by: "ann") }
    #expect(try test.store.dossier(of: vendor.id)?.notes.count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func theRemovalOfAVendorWithRecordsIsMadeAgain(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    let note = try test.add(Samples.note("kept", of: vendor.id))
    try test.commit(.remove(vendor))
    #expect(try test.undo() != nil)
    #expect(try test.the(note.id) == note)
    #expect(try test.redo() != nil)
    #expect(try test.store.vendors().isEmpty)
    #expect(try test.undo() != nil)
    #expect(try test.the(note.id) == note)
  }

  @Test(arguments: StoreKind.allCases)
  func anUndoneImportMayComeAgain(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor())
    var agreement = Samples.agreement("Hosting", of: vendor.id)
    agreement.header.origin = Origin(source: "register", key: "58-1", values: "{}")
    let first = try test.add(agreement)
    let known = try test.store.origins(of: "register")
    #expect(known["58-1"]?.record == first.id)
    #expect(known["58-1"]?.isRemoved == false)

    try test.commit(.remove(first))
    #expect(try test.store.origins(of: "register")["58-1"]?.isRemoved == true)
    _ = try test.undo()
    _ = try test.undo()
    #expect(try test.store.origins(of: "register").isEmpty)
    let second = try test.add(agreement)
    #expect(try test.store.origins(of: "register")["58-1"]?.record == second.id)
  }

  @Test(arguments: StoreKind.allCases)
  func redoBringsTheOriginBack(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    var vendor = Samples.vendor()
    vendor.header.origin = Origin(source: "register", key: "Globex", values: "{}")
    let stored = try test.add(vendor)
    _ = try test.undo()
    _ = try test.redo()
    #expect(try test.the(stored.id) == stored)
    #expect(try test.store.origins(of: "register")["Globex"]?.isRemoved == false)
    #expect(try test.store.origins(of: "other").isEmpty)
  }
}
