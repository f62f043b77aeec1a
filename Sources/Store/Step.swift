package import Partnership

/// Who commits, when and by what; stores read no clock, so the caller brings the time.
package struct Stamp: Hashable, Sendable {
  package var author: String
  package var at: Moment
  package var channel: StepChannel
  /// What the step is called in the list of changes, such as "log call, Globex".
  package var label: String

  package init(author: String, at: Moment, channel: StepChannel, label: String) {
    self.author = author
    self.at = at
    self.channel = channel
    self.label = label
  }
}

/// By what way a step came in.
package enum StepChannel: String, Word {
  case interface
  case shell
  case `import`
  case undo
  case redo
}

/// One commit as the journal tells it.
package struct Step: Hashable, Sendable {
  /// Grows by commit order; the store's revision after the commit.
  package var number: Int
  package var author: String
  package var at: Moment
  package var channel: StepChannel
  package var label: String
  /// How many records it changed.
  package var count: Int
  /// The step that it takes back or makes again.
  package var undoes: Int?
  /// The step that took it back, where one did.
  package var undoneBy: Int?

  package init(
    number: Int, author: String, at: Moment, channel: StepChannel, label: String, count: Int,
    undoes: Int? = nil, undoneBy: Int? = nil
  ) {
    self.number = number
    self.author = author
    self.at = at
    self.channel = channel
    self.label = label
    self.count = count
    self.undoes = undoes
    self.undoneBy = undoneBy
  }
}

/// What a commit made.
package struct Commit: Hashable, Sendable {
  package var revision: Revision
  /// The numbers given to stand-ins.
  package var ids: [RecordID: RecordID]

  package init(revision: Revision, ids: [RecordID: RecordID]) {
    self.revision = revision
    self.ids = ids
  }
}

/// One field of one record, as one step changed it; nil before an addition and after a removal.
package struct FieldChange: Hashable, Sendable {
  package var step: Step
  package var record: RecordID
  package var kind: RecordKind
  package var field: String
  /// The value before, in the canonical text of files.
  package var before: String?
  package var after: String?

  package init(
    step: Step, record: RecordID, kind: RecordKind, field: String, before: String?, after: String?
  ) {
    self.step = step
    self.record = record
    self.kind = kind
    self.field = field
    self.before = before
    self.after = after
  }
}
