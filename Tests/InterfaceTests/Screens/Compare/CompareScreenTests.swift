import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let sizes = [
  Size(width: 20, height: 3), Size(width: 40, height: 10), Size(width: 60, height: 20),
  Size(width: 80, height: 24), Size(width: 120, height: 30), Size(width: 140, height: 40),
  Size(width: 200, height: 60),
]

private let three = [YearOfPartners.fallen, YearOfPartners.young, YearOfPartners.former]
private let all = three + [YearOfPartners.trial]

private func desk(
  _ vendors: [RecordID] = three, at size: Size = Size(width: 80, height: 24),
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let desk = Desk(
    YearOfPartners.store(), at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.compare(vendors))])
  desk.send([.resumed])
  return desk
}

private func screen(_ desk: Desk) -> CompareScreen? {
  guard case .compare(let screen) = desk.model.navigation.current else { return nil }
  return screen
}

@Test(arguments: sizes)
func theComparisonLooksAsRecorded(size: Size) {
  expectScreen(desk(at: size), "compare-\(size.width)x\(size.height)")
}

@Test(arguments: sizes)
func theTrialSheetLooksAsRecorded(size: Size) {
  expectScreen(desk([YearOfPartners.trial], at: size), "trial-\(size.width)x\(size.height)")
}

@Test func theComparisonIsReadInASCIIAndInWords() {
  expectScreen(desk(charset: .ascii), "compare-ascii")
  expectScreen(desk(isAccessible: true), "compare-accessible")
  expectScreen(desk([YearOfPartners.trial], isAccessible: true), "trial-accessible")
}

@Test(arguments: [
  (width: 20, shown: 1), (width: 59, shown: 2), (width: 79, shown: 2), (width: 80, shown: 3),
  (width: 100, shown: 3), (width: 101, shown: 4), (width: 200, shown: 4),
])
func soManyVendorsStandSideBySide(width: Int, shown: Int) {
  let area = Rect(x: 0, y: 1, width: width, height: 20)
  #expect(CompareLayout(area, vendors: 4).shown == shown)
}

@Test func theOthersComeByMoving() {
  let desk = desk(all)
  #expect(desk.text.contains("1 more"))
  #expect(!desk.text.contains("Tyrell Corp"))
  desk.press("right right right")
  #expect(desk.text.contains("Tyrell Corp"))
  #expect(!desk.text.contains("Globex Logistics"))
  #expect(screen(desk)?.selected?.id == YearOfPartners.trial)
  desk.press("right h l left")
  #expect(screen(desk)?.column == 2)
}

@Test func oneOrFiveVendorsAreRefusedInASentence() {
  #expect(desk([YearOfPartners.fallen]).text.contains("choose two to four"))
  let five = all + [YearOfPartners.fallen]
  let desk = desk(five)
  #expect(desk.text.contains("5 vendors are too many"))
  var model = desk.model
  _ = model.update(.go(.today))
  #expect(model.update(.go(.compare(five))).isEmpty)
}

@Test func enterOpensWhatExplainsTheFact() {
  let desk = desk()
  desk.press("j enter")
  #expect(desk.model.navigation.current.destination == .why(YearOfPartners.fallen))
  desk.press("q j j right enter")
  #expect(desk.model.navigation.current.destination == .trend(YearOfPartners.young))
  desk.press("q G enter")
  #expect(desk.model.navigation.current.destination == .vendor(YearOfPartners.young))
}

@Test func goWritesChecklistStatusAndDecisionAsOneStep() throws {
  let desk = desk([YearOfPartners.trial])
  desk.press("x")
  #expect(desk.text.contains("Tyrell Corp: go or no-go?"))
  var model = desk.model
  let trial = try #require(try vendor(desk))
  let edits = TrialDecision.go.edits(on: trial, on: Desk.now.day, by: "dana")
  #expect(edits.count == 3)
  #expect(
    model.update(.key(.character("g")))
      == [.commit(edits, label: "go: Tyrell Corp", CommitReport("go: Tyrell Corp"))])
  desk.press("g")
  #expect(try vendor(desk)?.statusLog.last == StatusEntry(on: Desk.now.day, status: .active))
  #expect(try records(.checklistItem, desk).count == 1)
  #expect(try records(.decision, desk).count == 1)
  #expect(desk.text.contains("go: Tyrell Corp  u undo"))
  #expect(desk.text.contains("engaged since today, decision ["))
  #expect(!desk.text.contains("stands alone"))
  #expect(screen(desk)?.comparison?.isTrialSheet == true)
  #expect(desk.model.idle.contains(.done))
  desk.press("u")
  #expect(!desk.text.contains("engaged since today"))
  #expect(try vendor(desk)?.statusLog.last?.status == .trial)
  #expect(try records(.decision, desk).isEmpty)
}

@Test func noGoEndsTheTrial() throws {
  let desk = desk([YearOfPartners.trial])
  desk.press("x n")
  #expect(try vendor(desk)?.statusLog.last?.status == .former)
  #expect(desk.text.contains("not engaged, decision ["))
  let check = try records(.checklistItem, desk).first
  guard case .checklistItem(let item) = check else {
    Issue.record("no checklist row")
    return
  }
  #expect(item.item == .trial)
  #expect(item.result == .no)
}

@Test func whoIsOnNoTrialHasNothingToDecide() {
  let desk = desk()
  desk.press("x")
  #expect(desk.model.overlays.isEmpty)
  #expect(desk.model.idle.contains(.done))
}

private func vendor(_ desk: Desk) throws -> Vendor? {
  guard case .vendor(let vendor) = try desk.store.records([YearOfPartners.trial]).first else {
    return nil
  }
  return vendor
}

private func records(_ kind: RecordKind, _ desk: Desk) throws -> [Record] {
  try #require(desk.store as? MemoryStore).records(of: kind)
}
