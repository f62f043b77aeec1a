import Partnership

/// A reading in one line, so that a table can compare the whole of what would be saved.
func render(_ reading: LogReading, in context: LogContext) -> String {
  var parts = reading.records.map { record(of: $0, context) }
  parts += reading.changes.map { change(of: $0, context) }
  parts += reading.problems.map { "(\($0.blocks ? "open" : "kept"): \($0.sentence))" }
  return parts.joined(separator: " | ")
}

private func change(of edit: Edit, _ context: LogContext) -> String {
  guard case .change(let before, let after) = edit else { return "\(edit)" }
  let names = after.kind.fields.map(\.name).filter { before[field: $0] != after[field: $0] }
  let fields = names.map { name in
    name + "=" + (after[field: name].map { text($0, context) } ?? "nothing")
  }
  return "[\(after.id)] " + fields.joined(separator: " ")
}

private func record(of record: Record, _ context: LogContext) -> String {
  let isInHand = record.header.vendors == context.vendorsInHand
  let vendors = record.header.vendors.map { isInHand ? "" : name($0, context) }
    .joined(separator: "+")
  var parts = [record.kind.rawValue + (vendors.isEmpty ? "" : " " + vendors)]
  for (field, value) in record.filledFields where !isQuiet(field.name, value, record) {
    parts.append(shown(field.name, value, context))
  }
  if !record.header.tags.isEmpty {
    parts.append("tags " + record.header.tags.joined(separator: ","))
  }
  if !record.header.links.isEmpty {
    parts.append("links " + record.header.links.map { name($0, context) }.joined(separator: ","))
  }
  if record.header.isPrivate { parts.append("private") }
  return parts.joined(separator: " · ")
}

/// What every record of the kind has is left out, so that a line shows what was read.
private func isQuiet(_ field: String, _ value: FieldValue, _ record: Record) -> Bool {
  switch (field, value) {
  case (_, .flag(false)), ("direction", .word("toVendor")), ("decidedBy", _): true
  case ("by", .word("us")), ("about", .word("vendor")): true
  case ("madeOn", .day(Day(number: 20_161))): record.kind == .followUp
  case ("link", .reference(let id)): id.isProvisional
  case ("talk", .reference(let id)): id.isProvisional
  case _: false
  }
}

private func shown(_ field: String, _ value: FieldValue, _ context: LogContext) -> String {
  let text = text(value, context)
  return switch field {
  case "text", "summary", "name": "\"" + text + "\""
  case "channel", "at", "kind", "status", "severity", "purpose", "outcome", "on", "item", "topic":
    text
  case _: field + " " + text
  }
}

private func text(_ value: FieldValue, _ context: LogContext) -> String {
  switch value {
  case .text(let text), .word(let text): text
  case .integer(let number): String(number)
  case .decimal(let number): "\(number)"
  case .flag(let flag): flag ? "yes" : "no"
  case .day(let day): moment(Moment(day), context)
  case .time(let time): time.description
  case .moment(let when): moment(when, context)
  case .reference(let id): name(id, context)
  case .references(let ids): ids.map { name($0, context) }.joined(separator: ",")
  case .texts(let texts): texts.joined(separator: ",")
  case .days(let days): days.map(\.description).joined(separator: ",")
  case .renewals(let renewals): renewals.map { "\($0.on)..\($0.endsOn)" }.joined(separator: ",")
  case .statuses(let log): log.map { "\($0.status.rawValue) \($0.on)" }.joined(separator: ",")
  case .datedText(let statement): statement.text
  }
}

private func moment(_ moment: Moment, _ context: LogContext) -> String {
  moment == context.now ? "now" : DayText.moment(moment, today: context.today)
}

private func name(_ id: RecordID, _ context: LogContext) -> String {
  if let vendor = context.vendors.first(where: { $0.id == id }) { return vendor.name }
  if let contact = context.contacts.first(where: { $0.id == id }) { return contact.name }
  return "[" + id.text + "]"
}
