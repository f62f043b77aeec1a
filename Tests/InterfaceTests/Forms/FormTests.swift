import Partnership
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)
private let today = Day("2025-03-14") ?? Day(number: 0)

private func context() -> FormContext {
  var context = FormContext(
    now: Moment(today, TimeOfDay("10:30")),
    contacts: [
      Contact(header: Header(id: RecordID(number: 2), vendors: [globex]), name: "Eva Roth"),
      Contact(header: Header(id: RecordID(number: 3), vendors: [globex]), name: "Evan Lee"),
    ],
    vendors: [
      Vendor(header: Header(id: globex), name: "Globex Logistics", owner: "dana", slug: "globex")
    ])
  context.vendorsInHand = [globex]
  return context
}

/// A form after texts were typed into fields by name, and what Enter then does.
private func filled(
  _ kind: RecordKind, _ texts: [(String, String)]
) -> (form: Form, outcome: Form.Outcome) {
  var form = Form(adding: kind, to: [globex], context: context())
  for (name, text) in texts {
    form.focus(on: name)
    if let words = form.focus.field.words {
      for _ in words where form.focus.text != text { _ = form.handle(.character(" ")) }
    } else {
      _ = form.handle(.control("u"))
      form.paste(text)
    }
  }
  let outcome = form.handle(.enter)
  return (form, outcome)
}

private func problems(_ form: Form) -> [String] { form.lines.compactMap(\.problem) }

@Suite struct FormTests {
  @Test func vendorNeedsItsNameAlone() {
    let (_, outcome) = filled(.vendor, [("name", "Umbrella Labs")])
    var expected = Vendor(header: Header(id: .provisional(1)), name: "Umbrella Labs")
    expected.trackedSince = today
    expected.statusLog = [StatusEntry(on: today, status: .active)]
    #expect(outcome == .save(.add(.vendor(expected))))
  }

  @Test func agreementIsTypedAsPeopleType() {
    let (form, outcome) = filled(
      .agreement,
      [
        ("title", "Hosting"), ("startsOn", "1 jan 2025"), ("renewal", "tacit"),
        ("termMonths", "12"), ("noticeDays", "90"), ("value", "€84k"),
      ])
    guard case .save(.add(.agreement(let agreement))) = outcome else {
      Issue.record("\(outcome) \(problems(form))")
      return
    }
    #expect(agreement.header.vendors == [globex])
    #expect(agreement.startsOn == Day("2025-01-01"))
    #expect(agreement.renewal == .tacit)
    #expect(agreement.value == 8_400_000)
    #expect(agreement.currency == "EUR")
  }

  @Test func ourPeopleBelongToNoVendor() {
    let (form, outcome) = filled(.contact, [("name", "Kevin Ott"), ("side", "us")])
    guard case .save(.add(.contact(let contact))) = outcome else {
      Issue.record("\(outcome) \(problems(form))")
      return
    }
    #expect(contact.header.vendors.isEmpty)
  }

  @Test func followUpIsDueInAWeekUnlessSaid() {
    let (form, outcome) = filled(.followUp, [("text", "send SOW")])
    guard case .save(.add(.followUp(let followUp))) = outcome else {
      Issue.record("\(outcome) \(problems(form))")
      return
    }
    #expect(followUp.dueOn == today + 7)
    #expect(followUp.madeOn == today)
  }

  @Test(arguments: [
    (RecordKind.vendor, "name", "", "Name is needed"),
    (.vendor, "name", "globex logistics", "already here as [1]"),
    (.vendor, "slug", "globex", "already has the short name"),
    (.vendor, "slug", "Two Words", "small letters"),
    (.vendor, "trackedSince", "someday", "takes a day"),
    (.agreement, "startsOn", "", "Starts on is needed"),
    (.agreement, "startsOn", "31 feb 2025", "takes a day"),
    (.agreement, "value", "a lot", "takes an amount"),
    (.agreement, "termMonths", "1201", "1200"),
    (.agreement, "termMonths", "twelve", "number"),
    (.contact, "escalationStep", "10", "9"),
    (.followUp, "text", "", "Text is needed"),
    (.followUp, "dueOn", "3/4", "2025-04-03"),
    (.followUp, "assignee", "nobody", "nobody"),
  ])
  func whatIsWrongIsSaidAndNothingIsSaved(
    kind: RecordKind, field: String, text: String, part: String
  ) {
    let needed: [RecordKind: [(String, String)]] = [
      .vendor: [("name", "New One")], .contact: [("name", "New One")],
      .agreement: [("startsOn", "2025-01-01")], .followUp: [("text", "call")],
    ]
    let (form, outcome) = filled(kind, (needed[kind] ?? []) + [(field, text)])
    #expect(outcome == .stays)
    #expect(form.focus.field.name == field)
    #expect(form.focus.problem?.contains(part) == true, "\(form.focus.problem ?? "no problem")")
  }

  @Test(arguments: [
    (RecordKind.measure, ["target"]), (.reading, ["value"]), (.invoice, ["actual"]),
    (.requestCount, ["requests", "bypassed"]), (.judgement, ["level"]),
  ])
  func aNumberThatNobodyTypedIsNoNumber(kind: RecordKind, fields: [String]) {
    let (form, outcome) = filled(kind, [])
    #expect(outcome == .stays)
    for field in fields {
      let line = form.lines.first { $0.field.name == field }
      #expect(line?.text == "")
      #expect(line?.problem?.contains(" is needed") == true)
    }
  }

  @Test func zeroThatWasTypedIsANumber() {
    let (form, outcome) = filled(.invoice, [("actual", "0")])
    guard case .save(.add(.invoice(let invoice))) = outcome else {
      Issue.record("\(outcome) \(problems(form))")
      return
    }
    #expect(invoice.actual == 0)
  }

  @Test func onlyChangedFieldsAreWritten() {
    var vendor = Vendor(header: Header(id: globex, tags: ["core"]), name: "Globex Logistics")
    vendor.success = DatedText(on: today, text: "No outages", link: "https://example.org")
    vendor.statusLog = [StatusEntry(on: today - 30, status: .trial)]
    var form = Form(changing: .vendor(vendor), context: context())
    #expect(form.handle(.enter) == .unchanged)
    form.focus(on: "owner")
    form.paste("dana")
    var after = vendor
    after.owner = "dana"
    #expect(form.handle(.enter) == .save(.change(before: .vendor(vendor), after: .vendor(after))))
  }

  @Test func emptiedFieldIsEmptied() {
    var vendor = Vendor(header: Header(id: globex), name: "Globex Logistics")
    vendor.owner = "dana"
    var form = Form(changing: .vendor(vendor), context: context())
    form.focus(on: "owner")
    _ = form.handle(.control("u"))
    var after = vendor
    after.owner = nil
    #expect(form.handle(.enter) == .save(.change(before: .vendor(vendor), after: .vendor(after))))
  }

  @Test func draftBringsBackWhatWasTyped() throws {
    var form = Form(adding: .agreement, to: [globex], context: context())
    form.focus(on: "title")
    form.paste("Hosting = all \\ of it")
    guard case .close(let draft?) = form.handle(.escape) else {
      Issue.record("no draft")
      return
    }
    let read = try #require(FormDraft(text: draft.text))
    #expect(read == draft)
    var again = Form(adding: .agreement, to: [globex], context: context())
    again.restore(read)
    again.focus(on: "title")
    #expect(again.focus.text == "Hosting = all \\ of it")
    #expect(again.draft == draft)
  }

  @Test func untouchedFormLeavesNoDraft() {
    var form = Form(adding: .agreement, to: [globex], context: context())
    #expect(form.handle(.escape) == .close(draft: nil))
  }

  @Test func notesKeepTheLinesOfTheEditor() {
    var form = Form(adding: .followUp, to: [globex], context: context())
    form.focus(on: "text")
    #expect(form.handle(.control("o")) == .openEditor(""))
    form.take(edited: "first\nsecond\n")
    #expect(form.focus.text == "first\nsecond")
    _ = form.handle(.character("x"))
    #expect(form.focus.text == "first\nsecond")
    #expect(form.focus.problem?.contains("^O") == true)
  }

  @Test func tabCompletesAName() {
    var form = Form(adding: .followUp, to: [globex], context: context())
    form.focus(on: "assignee")
    for letter in "rot" { _ = form.handle(.character(letter)) }
    #expect(form.completions == ["Eva Roth"])
    _ = form.handle(.tab)
    #expect(form.focus.text == "Eva Roth")
    _ = form.handle(.tab)
    #expect(form.focus.field.name == "time")
  }

  @Test(arguments: [
    ("strategic", Key.character(" "), "tactical"), ("commodity", .left, "operational"),
    ("untiered", .right, "strategic"), ("untiered", .character("c"), "commodity"),
    ("untiered", .character("s"), "strategic"), ("tactical", .backspace, ""),
    ("untiered", .character("z"), "untiered"),
  ])
  func choicesAreSteppedThrough(from start: String, key: Key, expected: String) {
    var form = Form(adding: .vendor, to: [], context: context())
    form.focus(on: "tier")
    for _ in 0..<5 where form.focus.text != start { _ = form.handle(.character(" ")) }
    _ = form.handle(key)
    #expect(form.focus.text == expected)
  }

  @Test func aNewFollowUpBeginsWithItsText() {
    let form = Form(adding: .followUp, to: [globex], context: context())
    #expect(form.focus.field.name == "text")
    #expect(Form(adding: .vendor, to: [], context: context()).focus.field.name == "name")
  }

  @Test func aStatusIsSetInTheFormOfAVendor() {
    var vendor = Vendor(header: Header(id: globex), name: "Globex Logistics")
    vendor.statusLog = [StatusEntry(on: today - 30, status: .active)]
    var form = Form(changing: .vendor(vendor), context: context())
    form.focus(on: "statusLog")
    form.paste(", exi")
    #expect(form.completions == ["exiting"])
    _ = form.handle(.tab)
    var expected = vendor
    expected.statusLog.append(StatusEntry(on: today, status: .exiting))
    #expect(
      form.handle(.enter) == .save(.change(before: .vendor(vendor), after: .vendor(expected))))
  }

  @Test func tagsAreCompletedFromTheOnesInUse() {
    var known = context()
    known.vendors[0].header.tags = ["north", "network"]
    var form = Form(adding: .followUp, to: [globex], context: known)
    form.focus(on: "tags")
    form.paste("urgent, nor")
    #expect(form.completions.first == "north")
    _ = form.handle(.tab)
    #expect(form.focus.text == "urgent, north")
  }
}
