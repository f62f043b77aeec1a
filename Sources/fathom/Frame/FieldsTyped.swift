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
    try fields.reduce(record) { record, field in try set(field, in: record) }
  }

  private func set(_ field: String, in record: Record) throws -> Record {
    guard let sign = field.firstIndex(of: "="), sign > field.startIndex else {
      throw Failure("'\(field)' is not name=value.", status: .usage)
    }
    let name = String(field[..<sign])
    let text = String(field[field.index(after: sign)...])
    guard let description = record.kind.field(named: name) else {
      let names = record.kind.fields.map(\.name).joined(separator: ", ")
      throw Failure("A \(record.kind.noun) has no field '\(name)'; it has \(names).", status: .usage)
    }
    let value = text.isEmpty ? nil : FieldValue.read(text, as: description.type)
    guard text.isEmpty || value != nil, let changed = record.setting(name, to: value) else {
      throw Failure("'\(text)' does not fit \(name): \(description.help)", status: .usage)
    }
    return changed
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
