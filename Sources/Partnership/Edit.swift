/// One change as a value; every edit knows its inverse.
///
/// A list of edits is committed as a whole: one transaction, one undo step.
package enum Edit: Hashable, Sendable {
  /// A new record; its id, and those it refers to, may be stand-ins (`RecordID.provisional`).
  case add(Record)
  /// A record as it was read, and as it should be; refused where somebody changed it meanwhile.
  case change(before: Record, after: Record)
  /// Takes a record out of every list; it stays in the journal and can be restored.
  case remove(Record)
  /// Brings a removed record back as it was.
  case restore(Record)

  /// The edit that takes this one back.
  package var inverse: Edit {
    switch self {
    case .add(let record): .remove(record)
    case .change(let before, let after): .change(before: after, after: before)
    case .remove(let record): .restore(record)
    case .restore(let record): .remove(record)
    }
  }

  /// The record as it is after the edit, or was before its removal.
  package var record: Record {
    switch self {
    case .add(let record), .remove(let record), .restore(let record): record
    case .change(_, let after): after
    }
  }
}
