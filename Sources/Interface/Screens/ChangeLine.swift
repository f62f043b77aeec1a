package import Partnership
package import Terminal

/// One line of what a step changed.
package struct ChangeLine: Hashable, Sendable {
  package let text: String
  package let role: Role
  /// The place that Enter goes to.
  package let place: Destination?

  private init(text: String, role: Role, record: Record) {
    self.text = text
    self.role = role
    place = record.kind == .vendor ? .vendor(record.id) : .record(record.id)
  }
}

extension ChangesScreen.OpenedStep {
  /// What the step changed, record by record and field by field.
  package var lines: [ChangeLine] {
    (edits ?? []).flatMap(ChangeLine.lines)
  }
}

extension ChangeLine {
  static func lines(of edit: Edit) -> [ChangeLine] {
    switch edit {
    case .add(let record): [head("added", record)] + filled(record)
    case .remove(let record): [head("removed", record)]
    case .restore(let record): [head("restored", record)]
    case .change(let before, let after): [head("changed", after)] + changed(before, after)
    }
  }

  private static func head(_ verb: String, _ record: Record) -> ChangeLine {
    ChangeLine(text: verb + " " + record.title, role: .textStrong, record: record)
  }

  private static func filled(_ record: Record) -> [ChangeLine] {
    record.filledFields.map { field, value in
      line(record, field.label, Self.wording(value, field, record))
    }
  }

  private static func changed(_ before: Record, _ after: Record) -> [ChangeLine] {
    let fields = after.kind.fields.compactMap { field -> ChangeLine? in
      let (old, new) = (before[field: field.name], after[field: field.name])
      guard old != new else { return nil }
      return change(
        after, field.label, old.map { wording($0, field, before) },
        new.map { wording($0, field, after) })
    }
    return fields + headerChanges(before, after)
  }

  private static func headerChanges(_ before: Record, _ after: Record) -> [ChangeLine] {
    let (old, new) = (before.header, after.header)
    var lines: [ChangeLine] = []
    if old.tags != new.tags {
      lines.append(
        change(after, "Tags", words(old.tags), words(new.tags)))
    }
    if old.isPrivate != new.isPrivate {
      lines.append(line(after, "Private", new.isPrivate ? "yes" : "no"))
    }
    if old.vendors != new.vendors {
      lines.append(
        change(
          after, "Vendors", words(old.vendors.map(\.text)), words(new.vendors.map(\.text))))
    }
    if old.links != new.links {
      lines.append(
        change(after, "Links", words(old.links.map(\.text)), words(new.links.map(\.text))))
    }
    if old.raw != new.raw { lines.append(change(after, "Line", old.raw, new.raw)) }
    return lines
  }

  private static func words(_ list: [String]) -> String? {
    list.isEmpty ? nil : list.joined(separator: ", ")
  }

  private static func change(
    _ record: Record, _ label: String, _ old: String?, _ new: String?
  ) -> ChangeLine {
    line(record, label, (old ?? "empty") + " -> " + (new ?? "empty"))
  }

  private static func line(_ record: Record, _ label: String, _ text: String) -> ChangeLine {
    ChangeLine(text: "  " + label + ": " + text, role: .text, record: record)
  }

  private static func wording(
    _ value: FieldValue, _ field: FieldDescription, _ record: Record
  ) -> String {
    FieldWording(currency: record.currency) { _ in nil }.text(value, as: field.type)
      .split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}

extension Record {
  /// The currency of its amounts, where it says one.
  package var currency: String? {
    guard case .text(let currency)? = self[field: "currency"] else { return nil }
    return currency
  }
}
