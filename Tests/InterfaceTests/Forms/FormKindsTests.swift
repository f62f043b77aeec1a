import FoundationEssentials
import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)

@Test func everyKindThatAPersonTypesHasAFormAndAGist() {
  let acts: Set<RecordKind> = [.acknowledgement, .play, .postponement, .dispute, .setAside]
  #expect(Set(RecordKind.withForm) == Set(RecordKind.allCases).subtracting(acts))
  for kind in RecordKind.withForm { #expect(!kind.gist.isEmpty, "\(kind)") }
}

@Test(arguments: RecordKind.withForm.filter { $0 != .vendor })
func theFormOfEveryKindOpensOnAVendorAndSavesOrSaysWhatIsMissing(kind: RecordKind) throws {
  let store = SmallPortfolio.store()
  let before = try store.records(of: kind).count
  let desk = Desk(store)
  desk.runtime.take([.add(kind, vendor: globex)])
  desk.tick()
  #expect(desk.text.contains("Add \(kind.noun): Globex Logistics"))
  desk.press("enter")
  let isSaved = try store.records(of: kind).count == before + 1
  guard case .form(let sheet)? = desk.model.overlays.last else {
    #expect(isSaved, "\(kind) closed without saving")
    return
  }
  #expect(!isSaved)
  #expect(sheet.form?.lines.contains { $0.problem != nil } == true, "\(kind) says nothing")
}

@Test func aReadingFindsItsMeasureByAWordOfIt() throws {
  let store = SmallPortfolio.store()
  _ = try store.commit(
    [
      .add(
        .measure(
          Measure(
            header: Header(id: .provisional(1), vendors: [globex]), name: "Uptime of the portal",
            target: 99, definedOn: day("2024-01-01"))))
    ], as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "measure"))
  let desk = Desk(store)
  desk.runtime.take([.add(.reading, vendor: globex)])
  desk.tick()
  desk.type("upt")
  desk.press("tab")
  guard case .form(let sheet)? = desk.model.overlays.last else {
    Testing.Issue.record("no form")
    return
  }
  #expect(sheet.form?.lines.first?.text == "Uptime of the portal")
}

@Test func theKindsAreFoundByTheWordsPeopleUse() {
  let desk = Desk(SmallPortfolio.store())
  desk.runtime.take([.go(.vendor(globex))])
  desk.press("A")
  desk.type("mail")
  desk.press("enter")
  #expect(desk.text.contains("Add communication: Globex Logistics"))
}

@Test func aMeasureIsDefinedTodayUnlessSomebodySaysOtherwise() {
  let context = FormContext(now: Desk.now)
  let record = context.blank(.measure, header: Header(id: .provisional(1), vendors: [globex]))
  #expect(record[field: "definedOn"] == .day(Desk.now.day))
}
