import Partnership
import Store

/// Checks before anything is written what the schema could only refuse without a name.
struct ReferenceCheck {
  let connection: Connection

  /// Refuses edits that refer to no record, or to one of another kind, or hold U+0000.
  func check(_ edits: [Edit], _ ids: [RecordID: RecordID]) throws {
    var kinds: [RecordID: RecordKind] = [:]
    for case .add(let record) in edits { kinds[record.id] = record.kind }
    for edit in edits {
      switch edit {
      case .add(let record), .change(_, let record), .restore(let record):
        try check(record, &kinds)
      case .remove: continue
      }
    }
  }

  private func check(_ record: Record, _ kinds: inout [RecordID: RecordKind]) throws {
    if Set(record.header.vendors).count < record.header.vendors.count {
      throw StoreError.invalid("The \(record.calling) names a vendor twice.")
    }
    for vendor in record.header.vendors {
      try check(vendor, is: .vendor, "vendors", of: record, &kinds)
    }
    for link in record.header.links {
      try check(link, is: nil, "links", of: record, &kinds)
    }
    try checkFields(of: record.fielded, record, &kinds)
    try checkText(record.header.raw, "raw", of: record)
    for tag in record.header.tags { try checkText(tag, "tags", of: record) }
  }

  private func checkFields<Owner: Fielded>(
    of owner: Owner, _ record: Record, _ kinds: inout [RecordID: RecordKind]
  ) throws {
    for field in Owner.fields {
      guard let value = field.get(owner) else { continue }
      let name = field.description.name
      switch (field.description.type, value) {
      case (.reference(let kind), .reference(let id)):
        try check(id, is: kind, name, of: record, &kinds)
      case (.references(let kind), .references(let list)):
        for id in list { try check(id, is: kind, name, of: record, &kinds) }
      case (_, .statuses(let log)):
        guard zip(log, log.dropFirst()).allSatisfy({ $0.on <= $1.on }) else {
          throw StoreError.invalid(
            "The statusLog of the \(record.calling) is not in order of days.")
        }
      case (_, let value):
        for text in value.texts { try checkText(text, name, of: record) }
      }
    }
  }

  private func check(
    _ id: RecordID, is wanted: RecordKind?, _ field: String, of record: Record,
    _ kinds: inout [RecordID: RecordKind]
  ) throws {
    guard let kind = try kinds[id] ?? storedKind(of: id) else {
      throw StoreError.invalid(
        "The field \(field) of the \(record.calling) names the record “\(id)”, which is not there.")
    }
    kinds[id] = kind
    if let wanted, wanted != kind {
      throw StoreError.invalid(
        "The field \(field) of the \(record.calling) names a \(kind.noun), not a \(wanted.noun).")
    }
  }

  private func storedKind(of id: RecordID) throws -> RecordKind? {
    guard let number = id.number else { return nil }
    return try connection.first("SELECT kind FROM record WHERE id = ?", .integer(number)) {
      $0.optionalWord()
    } ?? nil
  }

  private func checkText(_ text: String?, _ field: String, of record: Record) throws {
    guard let text, text.utf8.contains(0) else { return }
    throw StoreError.invalid(
      "The field \(field) of the \(record.calling) holds the character U+0000.")
  }
}
