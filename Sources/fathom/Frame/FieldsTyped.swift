import Partnership
import Store

/// Fields as they are typed in the shell: `name=value`, lists also `name+=value` and `name-=value`.
struct FieldsTyped {
  private let store: any RecordStore
  private let invocation: Invocation

  init(_ store: any RecordStore, _ invocation: Invocation) {
    self.store = store
    self.invocation = invocation
  }

  /// The record with the fields set; the first that does not fit is a failure that says what would.
  func applied(_ fields: [String], to record: Record) throws -> Record {
    guard !fields.isEmpty else { return record }
    let context = try context(for: record)
    return try fields.reduce(record) { record, field in
      guard let assignment = FieldAssignment(field) else {
        throw Failure("'\(field)' is not name=value.", status: .usage)
      }
      switch assignment.applied(to: record, context: context) {
      case .record(let changed): return changed
      case .problem(let sentence): throw Failure(sentence, status: .usage)
      }
    }
  }

  private func context(for record: Record) throws -> FieldTextContext {
    var context = FieldTextContext(now: invocation.clock.now())
    context.vendors = record.kind == .vendor ? [record.id] : record.header.vendors
    for vendor in context.vendors {
      guard let dossier = try store.dossier(of: vendor) else { continue }
      context.contacts += dossier.contacts
      for kind in RecordKind.allCases {
        for known in dossier.records(of: kind) { context.records[known.id] = known }
      }
    }
    if context.vendors.isEmpty { context.contacts = try store.contacts(of: nil) }
    return context
  }
}

/// A day as people type it.
enum TypedDay {
  /// Reads a day: `2025-03-14`, `today`, `last fri`, `-3d`.
  static func read(_ text: String, now: Moment) throws -> Day {
    switch WhenPhrase.whole(text, .past, now: now) {
    case .moment(let moment): return moment.day
    case .ambiguous(let readings):
      let ways = readings.map(\.day.description).joined(separator: " or ")
      throw Failure("'\(text)' may be \(ways); write the day out.", status: .usage)
    case .nothing:
      throw Failure("'\(text)' is no day; write it as 2025-03-14, today or -3d.", status: .usage)
    }
  }
}
