/// `field=value` as the shell takes it: a whole field, a part of one, or one entry of a list.
package struct FieldAssignment: Hashable, Sendable {
  /// What is done with the value.
  package enum Operation: Hashable, Sendable {
    /// `f=V`; an empty value empties the field.
    case set
    /// `f+=V`
    case add
    /// `f-=V`
    case remove
  }

  /// The field as typed: its whole name, its label, or an unambiguous beginning of the name.
  package var field: String
  /// What stands behind a point: `success.text` has `text`.
  package var part: String?
  package var operation: Operation
  package var value: String

  /// Cuts a shell argument at its first `=`; nil where there is none or no field before it.
  package init?(_ text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    var name = text[..<sign]
    switch name.last {
    case "+": operation = .add
    case "-": operation = .remove
    case _: operation = .set
    }
    if operation != .set { name = name.dropLast() }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(FieldText.trimmed)
    guard (1...2).contains(parts.count), !parts.contains("") else { return nil }
    field = parts[0]
    part = parts.count == 2 ? parts[1] : nil
    value = String(text[text.index(after: sign)...])
  }

  /// The record with the assignment made, or a sentence that says what to type.
  ///
  /// An amount with a currency sets the record's empty currency field too.
  package func applied(to record: Record, context: FieldTextContext) -> FieldAssignmentAnswer {
    let fits = fields(of: record.kind)
    guard let description = fits.first, fits.count == 1 else {
      let names = (fits.isEmpty ? record.kind.fields : fits).map(\.name).joined(separator: ", ")
      return .problem(
        fits.isEmpty
          ? "\(record.kind.article) has no field \(field); its fields are \(names)."
          : "\(field) can be \(names); type more of the name.")
    }
    if let part { return nested(part, description, record, context) }
    switch operation {
    case .set: return write(value, description, record, context)
    case .add, .remove: return edit(description, record, context)
    }
  }

  /// The name of the field of the kind that is meant; nil where it is none or may be several.
  package func fieldName(in kind: RecordKind) -> String? {
    let fits = fields(of: kind)
    return fits.count == 1 ? fits.first?.name : nil
  }

  private func fields(of kind: RecordKind) -> [FieldDescription] {
    let wanted = Folding.fold(field)
    let exact = kind.fields.filter { Folding.fold($0.name) == wanted }
    guard exact.isEmpty else { return exact }
    let shown = kind.fields.filter { Folding.fold($0.label) == wanted }
    return shown.isEmpty ? kind.fields.filter { starts($0.name) } : shown
  }

  private func starts(_ name: String) -> Bool {
    Folding.fold(name).hasPrefix(Folding.fold(field))
  }

  private func write(
    _ text: String, _ description: FieldDescription, _ record: Record, _ context: FieldTextContext
  ) -> FieldAssignmentAnswer {
    let reading = FieldText.parse(text, as: description, of: record.kind, context: context)
    if let problem = reading.problem { return .problem(problem) }
    guard let written = record.setting(description.name, to: reading.value) else {
      return .problem("\(description.label) cannot be empty: \(description.help)")
    }
    guard let currency = reading.currency, written[field: "currency"] == nil,
      let complete = written.setting("currency", to: .text(currency))
    else { return .record(written) }
    return .record(complete)
  }

  private func edit(
    _ description: FieldDescription, _ record: Record, _ context: FieldTextContext
  ) -> FieldAssignmentAnswer {
    let reading = FieldText.parse(value, as: description, of: record.kind, context: context)
    if let problem = reading.problem { return .problem(problem) }
    guard let typed = reading.value,
      let joined = record[field: description.name].map({ $0.merged(with: typed, operation) })
        ?? (operation == .add ? typed : typed.merged(with: typed, .remove))
    else {
      return .problem("\(description.label) is no list; use \(description.name)=VALUE.")
    }
    guard typed.merged(with: typed, .remove) != nil else {
      return .problem("\(description.label) is no list; use \(description.name)=VALUE.")
    }
    return record.setting(description.name, to: joined).map(FieldAssignmentAnswer.record)
      ?? .problem("\(description.label) could not be changed.")
  }

  private func nested(
    _ part: String, _ description: FieldDescription, _ record: Record, _ context: FieldTextContext
  ) -> FieldAssignmentAnswer {
    guard description.type == .datedText, operation == .set else {
      return .problem("\(description.label) has no parts; use \(description.name)=VALUE.")
    }
    var statement = DatedText(on: context.now.day, text: "")
    if case .datedText(let known) = record[field: description.name] { statement = known }
    switch part {
    case "text": statement.text = FieldText.trimmed(value)
    case "link": statement.link = value.isEmpty ? nil : value
    case "on":
      guard
        case .moment(let moment) = WhenPhrase.whole(
          value, .past, now: context.now, workdays: BusinessDays(holidays: context.holidays))
      else {
        return .problem("\(description.label) takes a day in .on, such as 2025-03-14.")
      }
      statement.on = moment.day
    case _: return .problem("\(description.label) has the parts on, text and link.")
    }
    return record.setting(description.name, to: .datedText(statement))
      .map(FieldAssignmentAnswer.record) ?? .problem("\(description.label) could not be changed.")
  }
}

/// A record with an assignment made, or why it could not be.
package enum FieldAssignmentAnswer: Hashable, Sendable {
  case record(Record)
  case problem(String)
}

extension FieldValue {
  /// The list with the entries of another added or taken out; nil for what is no list.
  fileprivate func merged(
    with other: FieldValue, _ operation: FieldAssignment.Operation
  ) -> FieldValue? {
    switch (self, other) {
    case (.references(let left), .references(let right)):
      .references(joined(left, right, operation))
    case (.texts(let left), .texts(let right)): .texts(joined(left, right, operation))
    case (.days(let left), .days(let right)): .days(joined(left, right, operation).sorted())
    case (.renewals(let left), .renewals(let right)):
      .renewals(joined(left, right, operation).sorted { $0.on < $1.on })
    case (.statuses(let left), .statuses(let right)):
      .statuses(joined(left, right, operation).sorted { $0.on < $1.on })
    case _: nil
    }
  }

  private func joined<Entry: Hashable>(
    _ left: [Entry], _ right: [Entry], _ operation: FieldAssignment.Operation
  ) -> [Entry] {
    switch operation {
    case .set: right
    case .add: left + right.filter { !left.contains($0) }
    case .remove: left.filter { !right.contains($0) }
    }
  }
}

extension MoneyText {
  /// The bare amount as typed in a form: `120000`, `1250.50`.
  var typed: String {
    let cents = minor.magnitude % 100
    let rest = cents == 0 ? "" : "." + (cents < 10 ? "0" : "") + String(cents)
    return (minor < 0 ? "-" : "") + String(minor.magnitude / 100) + rest
  }
}
