/// A line as it was read: what would be saved on Enter, and what the bar shows meanwhile.
package struct LogReading: Hashable, Sendable {
  /// The line as typed.
  package var text: String
  /// What the line was read as; nil where it only holds follow-ups.
  package var kind: LogKind?
  package var vendors: [RecordID]
  package var chips: [Chip]
  /// New records with stand-in ids, the first record first, its follow-ups after it.
  package var records: [Record]
  /// Changes of records that exist: what is closed, answered or decided.
  package var changes: [Edit]
  package var problems: [LogProblem]
  /// The contacts named with `@`, in order.
  package var people: [RecordID]

  package init(text: String) {
    self.text = text
    vendors = []
    chips = []
    records = []
    changes = []
    problems = []
    people = []
  }

  /// Everything to commit, as one undo step.
  package var edits: [Edit] { records.map(Edit.add) + changes }

  /// False where Enter must keep the line open: no vendor, nothing typed, or a refused `done`.
  package var canBeSaved: Bool {
    !problems.contains { $0.blocks } && !edits.isEmpty
  }

  /// Whether the line claimed to be something it could not be read as, and is kept as a note.
  package var isKeptAsText: Bool {
    records.contains {
      guard case .note(let note) = $0 else { return false }
      return note.isUnread
    }
  }
}

/// What is wrong with a line, in one sentence that says what to type.
package struct LogProblem: Hashable, Sendable {
  package var kind: LogProblemKind
  package var sentence: String
  /// Where, in characters; nil for the whole line.
  package var range: Range<Int>?

  package init(_ kind: LogProblemKind, _ sentence: String, range: Range<Int>? = nil) {
    self.kind = kind
    self.sentence = sentence
    self.range = range
  }

  /// Whether the line stays open until it is mended.
  package var blocks: Bool {
    switch kind {
    case .noVendor, .ambiguousVendor, .refused, .empty: true
    case .keptAsText, .keptInText: false
    }
  }
}

/// What a problem does to the line.
package enum LogProblemKind: Hashable, Sendable {
  /// No vendor: the bar opens the picker, the shell exits with 64.
  case noVendor
  /// The prefix fits several vendors; they are its candidates.
  case ambiguousVendor([RecordID])
  /// Closing what cannot be closed that way.
  case refused
  /// Nothing was typed.
  case empty
  /// The whole line is kept as a note, to be completed.
  case keptAsText
  /// One mark stays in the text.
  case keptInText
}
