import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)
private let today = Day("2025-03-14") ?? Day(number: 0)
private let kevin = RecordID(number: 4)

private var context: FormContext {
  var context = FormContext(
    now: Moment(today, TimeOfDay("10:30")),
    contacts: [
      Contact(header: Header(id: RecordID(number: 2), vendors: [globex]), name: "Eva Roth"),
      Contact(header: Header(id: kevin), name: "Kevin Ott", side: .us),
    ])
  context.vendorsInHand = [globex]
  context.me = kevin
  return context
}

private func form(_ kind: RecordKind, _ texts: [(String, String)] = []) -> Form {
  var form = Form(adding: kind, to: [globex], context: context)
  for (name, text) in texts {
    form.focus(on: name)
    if let words = form.focus.field.words {
      for _ in words where form.focus.text != text { _ = form.handle(.character(" ")) }
    } else {
      _ = form.handle(.control("u"))
      form.paste(text)
    }
  }
  return form
}

@Test(arguments: [
  (RecordKind.judgement, [("level", "2")], "note", "Note is needed at levels 1 and 2"),
  (
    .requestCount, [("requests", "5"), ("bypassed", "9")], "bypassed",
    "Bypassed cannot be more than Requests; type 5 at most."
  ),
  (
    .agreement, [("startsOn", "2025-01-01"), ("renewal", "tacit")], "termMonths",
    "A tacit renewal needs Term, months"
  ),
  (
    .commitment, [("text", "sheet"), ("dueOn", "2025-03-01")], "dueOn",
    "Due on lies before Made on"
  ),
])
func whatDoesNotFitAnotherFieldStandsAtTheFieldToMend(
  kind: RecordKind, texts: [(String, String)], field: String, sentence: String
) {
  var form = form(kind, texts)
  #expect(form.handle(.enter) == .stays)
  #expect(form.focus.field.name == field)
  #expect(form.focus.problem?.contains(sentence) == true, "\(form.focus.problem ?? "nothing")")
  _ = form.handle(.up)
  #expect(form.lines.contains { $0.field.name == field && $0.problem != nil })
}

@Test func whatWasRefusedGoesAwayWhenItIsMendedInTheOtherField() {
  var form = form(.requestCount, [("requests", "5"), ("bypassed", "9")])
  _ = form.handle(.enter)
  form.focus(on: "requests")
  _ = form.handle(.control("u"))
  form.paste("50")
  #expect(form.lines.allSatisfy { $0.problem == nil })
}

@Test(arguments: [
  (RecordKind.commitment, "text"), (.conflict, "text"), (.recommendation, "text"),
  (.issue, "text"), (.communication, "summary"), (.meeting, "text"), (.checklistItem, "item"),
  (.project, "name"),
])
func anEmptyFormIsNotSaved(kind: RecordKind, field: String) {
  var form = form(kind)
  #expect(form.handle(.enter) == .stays)
  #expect(form.handle(.enter) == .stays)
  #expect(form.focus.field.name == field)
  #expect(form.focus.problem?.contains(" is needed") == true)
}

@Test func aProjectNeedsItsStart() {
  var form = form(.project, [("name", "Move")])
  #expect(form.handle(.enter) == .stays)
  #expect(form.focus.field.name == "startsOn")
}

@Test func aPromiseIsDueInAWeekAndSaysThatThisIsAssumed() {
  var form = form(.commitment, [("text", "price sheet")])
  let due = form.lines.first { $0.field.name == "dueOn" }
  #expect(due?.text == "2025-03-21")
  #expect(due?.meaning == "Fri 21 Mar 2025 (assumed)")
  guard case .save(.add(.commitment(let promise))) = form.handle(.enter) else {
    Testing.Issue.record("not saved")
    return
  }
  #expect(promise.dueOn == today + 7)
}

@Test func whoTypesIsWhoJudges() {
  #expect(form(.judgement).lines.first { $0.field.name == "by" }?.text == "Kevin Ott [4]")
}

@Test(arguments: [
  (RecordKind.followUp, "dueOn", "next fri", "Fri 21 Mar 2025"),
  (.communication, "at", "last tue", "Tue 11 Mar 2025"),
  (.communication, "at", "3d ago", "Tue 11 Mar 2025"),
  (.invoice, "actual", "1.250,50 EUR", "EUR 1,250.50"),
  (.followUp, "assignee", "rot", "Eva Roth [2]"), (.reading, "value", "81,5", "81.5"),
])
func howAValueIsReadStandsBesideItAsItIsTyped(
  kind: RecordKind, field: String, text: String, meaning: String
) {
  let form = form(kind, [(field, text)])
  #expect(form.focus.text == text)
  #expect(form.focus.meaning == meaning)
}

@Test func theReadingStaysBesideTheFieldThatWasLeft() throws {
  let stage = try Stage()
  let id = try #require(try stage.store.vendors().first?.id)
  stage.runtime.take([.add(.followUp, vendor: id)])
  stage.send(.woken)
  stage.press("`send SOW`", "up", "ctrl-u", "`next fri`")
  #expect(stage.shows(" = Fri 21 Mar 2025"))
  stage.press("down")
  #expect(stage.shows("next fri  = Fri 21 Mar 2025"))
}

@Test func aDraftThatIsEmptiedIsThrownAway() throws {
  let shelf = DraftShelf()
  let stage = try Stage(drafts: shelf)
  let id = try #require(try stage.store.vendors().first?.id)
  stage.runtime.take([.add(.followUp, vendor: id)])
  stage.send(.woken)
  stage.press("`send SOW`", "esc")
  #expect(shelf.all.count == 1)
  stage.runtime.take([.add(.followUp, vendor: id)])
  stage.send(.woken)
  stage.press("ctrl-u", "esc")
  #expect(shelf.all.isEmpty)
  #expect(stage.shows("The draft is thrown away."))
}

@Test func choicesAreShownInWords() throws {
  let stage = try Stage()
  let id = try #require(try stage.store.vendors().first?.id)
  stage.runtime.take([.add(.measure, vendor: id)])
  stage.send(.woken)
  #expect(stage.shows("at least"))
  #expect(!stage.shows("atLeast"))
}

@Test func theFormOfANewVendorBelongsToNone() throws {
  let stage = try Stage()
  let id = try #require(try stage.store.vendors().first?.id)
  stage.runtime.take([.add(.vendor, vendor: id)])
  stage.send(.woken)
  #expect(stage.shows("Add vendor"))
  #expect(!stage.shows("Add vendor:"))
}
