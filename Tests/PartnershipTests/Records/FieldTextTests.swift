import Partnership
import Testing

private let context = FieldTextContext(LogFixture.context)

/// Reads a text as a field and writes the value back, or gives the problem.
private func read(_ text: String, _ kind: RecordKind, _ name: String) throws -> String {
  let field = try #require(kind.field(named: name))
  let reading = FieldText.parse(text, as: field, of: kind, context: context)
  if let problem = reading.problem { return problem }
  return reading.value.map { FieldText.format($0, field) } ?? "empty"
}

@Test(arguments: [
  ("fri", RecordKind.commitment, "dueOn", "2025-03-21"),
  ("Fri 21 Mar", .commitment, "dueOn", "2025-03-21"),
  ("fri", .commitment, "madeOn", "2025-03-14"),
  ("+2w", .followUp, "dueOn", "2025-03-28"),
  ("14 Mar 2024", .agreement, "startsOn", "2024-03-14"),
  ("1 jan", .agreement, "startsOn", "2025-01-01"),
  ("mon 10:00", .meeting, "at", "2025-03-17T10:00"),
  ("mon 10:00", .communication, "at", "2025-03-10T10:00"),
  ("2025-03-14T09:15", .communication, "at", "2025-03-14T09:15"),
  ("3pm", .followUp, "time", "15:00"),
  ("", .communication, "answeredAt", "empty"),
  ("120k", .agreement, "value", "120000"),
  ("1,250.50", .invoice, "actual", "1250.50"),
  ("1.250,50", .invoice, "actual", "1250.50"),
  ("99,95", .reading, "value", "99.95"),
  ("12", .agreement, "termMonths", "12"),
  ("y", .vendor, "needs24x7", "yes"),
  ("strat", .vendor, "tier", "strategic"),
  ("no answer", .communication, "outcome", "noAnswer"),
  ("[13]", .vendor, "champion", "[13]"),
  ("dana", .vendor, "champion", "[21]"),
  ("@eva, sam", .communication, "contacts", "[13], [12]"),
  ("Eva Roth [13]", .communication, "contacts", "[13]"),
  ("late", .conflict, "repeatOf", "[72]"),
  ("a, b,  c d", .vendor, "aliases", "a, b, c d"),
  ("\"Smith, Jones\", Smith", .vendor, "aliases", "\"Smith, Jones\", Smith"),
  ("2025-01-10, 1 feb", .goal, "reviewedOn", "2025-01-10, 2025-02-01"),
  ("2024-11-01..2025-12-31", .agreement, "renewals", "2024-11-01..2025-12-31"),
  ("active since 2025-01-01", .vendor, "statusLog", "active since 2025-01-01"),
  (
    "exiting, trial since 2024-01-01", .vendor, "statusLog",
    "trial since 2024-01-01, exiting since 2025-03-14"
  ),
  (
    "2025-01-01: orders leave in two days", .vendor, "success",
    "2025-01-01: orders leave in two days"
  ),
  (
    "write to them <https://help.example>", .vendor, "procedure",
    "2025-03-14: write to them <https://help.example>"
  ),
])
func aTypedValueIsRead(text: String, kind: RecordKind, field: String, value: String) throws {
  #expect(try read(text, kind, field) == value)
}

@Test(arguments: [
  (
    "3/4", RecordKind.commitment, "dueOn",
    "Due on can be 2025-04-03 or 2026-03-04; type it so, or as 3 apr."
  ),
  ("soon", .commitment, "dueOn", "Due on takes a day, such as fri, 14 mar or 2025-03-14."),
  ("31 feb", .commitment, "dueOn", "Due on takes a day, such as fri, 14 mar or 2025-03-14."),
  ("", .commitment, "dueOn", "Due on is needed: The day it was promised for."),
  ("1.250", .invoice, "actual", "Amount can be 1,250 or 1.25; type it without the separator."),
  ("lots", .invoice, "actual", "Amount takes an amount, such as 120k, 1250.50 or €84k."),
  ("6", .judgement, "level", "Level takes a number from 1 to 5."),
  ("five", .judgement, "level", "Level takes a whole number, such as 3."),
  ("x", .vendor, "tier", "Tier is one of strategic, tactical, operational, commodity, untiered."),
  ("maybe", .vendor, "needs24x7", "Needs day and night takes yes or no."),
  ("[72]", .vendor, "champion", "Champion takes a contact, but [72] is a conflict."),
  (
    "sam, zoe", .communication, "contacts",
    "People: no contact fits zoe; type its number, such as [71], or part of its name."
  ),
  (
    "2024-11-01", .agreement, "renewals",
    "Renewed by hand takes the day agreed and the new last day, such as 2024-11-01..2025-12-31."
  ),
])
func aValueThatCannotBeTakenSaysWhatToType(
  text: String, kind: RecordKind, field: String, problem: String
) throws {
  #expect(try read(text, kind, field) == problem)
}

@Test func whatIsWrittenIsReadBackTheSame() throws {
  for record in LogFixture.context.records.values {
    for (field, value) in record.filledFields {
      let text = FieldText.format(value, field, context: context)
      let reading = FieldText.parse(text, as: field, of: record.kind, context: context)
      #expect(reading.value == value, "\(record.kind) \(field.name): \(text)")
    }
  }
}

private func assign(_ text: String, to id: String) throws -> String {
  let record = try #require(LogFixture.context.records[RecordID(id)])
  let assignment = try #require(FieldAssignment(text))
  switch assignment.applied(to: record, context: context) {
  case .problem(let sentence): return sentence
  case .record(let changed):
    let names = changed.kind.fields.filter { changed[field: $0.name] != record[field: $0.name] }
    return names.map { field in
      field.name + "=" + (changed[field: field.name].map { FieldText.format($0, field) } ?? "")
    }.joined(separator: " ")
  }
}

@Test(arguments: [
  ("title=Hosting EU", "71", "title=Hosting EU"),
  ("title=a=b", "71", "title=a=b"),
  ("endsOn=", "71", ""),
  ("value=€84k", "71", "value=84000 currency=EUR"),
  ("reviewedOn+=2025-01-10", "71", "reviewedOn=2025-01-10"),
  ("success.text=ship in two days", "1", "success=2025-03-14: ship in two days"),
  ("aliases+=Globex Inc", "1", "aliases=Globex Inc"),
  ("aliases-=Globex Inc", "1", ""),
  ("statusLog+=exiting", "1", "statusLog=active since 2024-01-01, exiting since 2025-03-14"),
  ("statusLog-=active since 2024-01-01", "1", "statusLog="),
  ("contacts-=sam", "91", "contacts="),
  ("contacts+=eva", "91", "contacts=[12], [13]"),
  ("purpose=sup", "91", "purpose=support"),
  (
    "notice=3", "71",
    "notice can be noticeDays, noticeMonths, noticeTo, noticeForm, noticeSentOn; type more of the name."
  ),
  ("title+=x", "71", "Title is no list; use title=VALUE."),
  ("title.text=x", "71", "Title has no parts; use title=VALUE."),
  ("startsOn=", "71", "Starts on is needed: The first day covered."),
  (
    "colour=red", "17",
    "A follow-up has no field colour; its fields are dueOn, text, madeOn, doneOn, assignee, time, link, outcome."
  ),
])
func anAssignmentChangesOneField(text: String, id: String, changed: String) throws {
  #expect(try assign(text, to: id) == changed)
}

@Test(arguments: ["title", "=x", "a.b.c=x", ".a=x"])
func whatIsNoAssignmentIsRefused(text: String) {
  #expect(FieldAssignment(text) == nil)
}
