/// Why a store could not do what it was asked; shown as one sentence that says what to do.
package enum StoreError: Error, Hashable, Sendable {
  /// Another process held the store for longer than ten seconds.
  case busy
  /// The file is not sound; the reason, and the newest backup where there is one.
  case damaged(String, backup: String?)
  /// The file was written by a newer program.
  case newer(String)
  /// The file is not a store of this program.
  case foreign(String)
  /// No place left on the disk, or a write failed; nothing was changed.
  case disk(String)
  /// The place cannot be used: no such directory, no right to write, a link that is not safe.
  case place(String)
  /// Somebody changed these records meanwhile; what they are called.
  case conflict([String])
  /// The edits break a rule of the schema; what is wrong with which record.
  case invalid(String)
  /// There is no such record.
  case missing(String)
  /// The user stopped the work; nothing was changed.
  case stopped
}

extension StoreError: CustomStringConvertible {
  /// One sentence that says what happened and what to do.
  package var description: String {
    switch self {
    case .busy:
      "The store is in use by another process for more than 10 seconds; try again in a moment."
    case .damaged(let reason, let backup):
      "The store is damaged (\(reason)); "
        + (backup.map { "restore the newest backup with: fathom restore \($0)" }
          ?? "there is no backup yet, so keep a copy of the file before anything else.")
    case .newer(let file):
      "The store \(file) was written by a newer fathom; update this program to open it."
    case .foreign(let file):
      "The file \(file) is not a store of fathom; give another path with --store."
    case .disk(let reason):
      "The disk refused to write (\(reason)), so nothing was changed; free some space, or look at "
        + "the disk, and try again."
    case .place(let reason): reason
    case .conflict(let names):
      "Changed since by somebody else: " + names.joined(separator: ", ")
        + "; look at the new state and try again."
    case .invalid(let reason): reason
    case .missing(let what): "There is no \(what); look it up with: fathom search."
    case .stopped: "Stopped; nothing was changed."
    }
  }
}
