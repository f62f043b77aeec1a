import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID("1")
private let umbrella = RecordID("2")

private let known: [RecordID: Record] = [
  globex: .vendor(Vendor(header: Header(id: globex), name: "Globex Logistics")),
  umbrella: .vendor(Vendor(header: Header(id: umbrella), name: "Umbrella Labs")),
]

private var labels: StepLabel { StepLabel(known) }

private let promise = Record.commitment(
  Commitment(
    header: Header(id: RecordID("83"), vendors: [globex]), side: .vendor, madeOn: Stage.now.day,
    dueOn: Stage.now.day, text: "price sheet"))

private let hosting = Record.agreement(
  Agreement(
    header: Header(id: RecordID("12"), vendors: [umbrella]), title: "Hosting contract",
    startsOn: Stage.now.day))

private func act(_ act: Interface.Act, on targets: [ActTarget], _ records: [Record] = []) -> String
{
  var all = known
  for record in records { all[record.id] = record }
  return labels.act(act, on: targets, records: all)
}

@Suite struct StepLabelTests {
  @Test func everyLabelNamesWhatItIsAbout() {
    #expect(labels.removed(promise) == "removed promise [83] of Globex Logistics")
    #expect(labels.changed(promise) == "changed promise [83] of Globex Logistics")
    #expect(labels.closed(promise) == "promise [83] of Globex Logistics: kept")
    #expect(labels.changed(hosting) == "changed agreement Hosting contract of Umbrella Labs")
    #expect(known[globex].map(labels.removed) == "removed vendor Globex Logistics")
  }

  @Test func aNewRecordIsToldByItsWordsSinceItHasNoNumberYet() {
    var followUp = FollowUp(
      header: Header(id: .provisional(1), vendors: [globex]), dueOn: Stage.now.day,
      text: "send price sheet", madeOn: Stage.now.day)
    #expect(
      labels.added(.followUp(followUp))
        == "added follow-up of Globex Logistics: send price sheet")
    followUp.text = String(repeating: "x", count: 200)
    #expect(labels.added(.followUp(followUp)).count < 100)
    let person = Contact(header: Header(id: .provisional(1), vendors: [globex]), name: "Eva Roth")
    #expect(labels.added(.contact(person)) == "added contact Eva Roth of Globex Logistics")
  }

  @Test func actsOnVendorsBeginWithTheVendor() {
    #expect(act(.tier(.tactical), on: [.vendor(globex)]) == "Globex Logistics: tier tactical")
    #expect(
      act(.owner("dana"), on: [.vendor(globex), .vendor(umbrella), .vendor(globex)])
        == "2 vendors: owner dana")
    #expect(act(.remove, on: [.vendor(globex)]) == "removed vendor Globex Logistics")
    #expect(act(.remove, on: [.vendor(globex), .vendor(umbrella)]) == "removed 2 vendors")
  }

  @Test func actsOnMattersNameTheMatter() {
    let notice = ActTarget.matter(
      MatterKey(vendor: umbrella, kind: .notice, ref: "12"), due: Stage.now.day)
    let owed = ActTarget.matter(
      MatterKey(vendor: globex, kind: .promise, ref: "83"), due: Stage.now.day)
    let touch = ActTarget.matter(
      MatterKey(vendor: globex, kind: .touch, ref: "1"), due: Stage.now.day)
    let records = [promise, hosting]
    #expect(act(.answer(.keep), on: [notice], records) == "keep Hosting contract of Umbrella Labs")
    #expect(act(.answer(.kept), on: [owed], records) == "promise [83] of Globex Logistics: kept")
    #expect(
      act(.postpone(until: Stage.now.day + 1), on: [touch], records)
        == "Globex Logistics: postponed to Sat 15 Mar")
    #expect(
      act(.postpone(until: Stage.now.day + 1), on: [notice, owed], records).hasPrefix("2 records: ")
    )
  }

  @Test func theSameWordsStandInToastsAndInTheJournal() throws {
    let stage = try Stage()
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    stage.runtime.take([.act(.tier(.tactical), [.vendor(acme.id)])])
    #expect(try stage.store.nextUndo(by: "dana")?.label == "Acme: tier tactical")
    #expect(stage.model.toast?.text == "Acme: tier tactical.  u undo")
    stage.press("u")
    #expect(stage.model.toast?.text == "Undone: Acme: tier tactical.  ^R redo")
  }

  @Test func aLineThatOnlyChangesSaysWhatBecameOfIt() throws {
    let stage = try Stage()
    let acme = try #require(try stage.store.vendors().first { $0.name == "Acme" })
    stage.runtime.take([.log(vendors: [acme.id], text: "")])
    stage.press("`status exiting`", "enter")
    #expect(try stage.store.nextUndo(by: "dana")?.label == "Acme: status exiting")
    #expect(
      try stage.store.vendors().first { $0.id == acme.id }?.statusLog.last?.status == .exiting)
    stage.runtime.take([.log(vendors: [acme.id], text: "")])
    stage.press("`>fri send price sheet`", "enter")
    let followUp = try #require(try stage.records(.followUp).first)
    stage.runtime.take([.log(vendors: [acme.id], text: "")])
    stage.press("`done \(followUp.id) sent`", "enter")
    #expect(
      try stage.store.nextUndo(by: "dana")?.label == "follow-up [\(followUp.id)] of Acme: done")
  }

  @Test func aTalkIsToldWithItsVendorsAndItsParts() throws {
    let stage = try Stage()
    let globex = try #require(try stage.store.vendors().first { $0.name == "Globex Logistics" })
    stage.runtime.take([.log(vendors: [globex.id], text: "")])
    stage.press("`call Price talk`", "^n", "`p fri sheet`", "^n", "`p :us mon forecast`", "enter")
    #expect(
      try stage.store.nextUndo(by: "dana")?.label
        == "logged call, 2 promises with Globex Logistics")
  }
}
