extension FoundingSchema {
  /// The journal: steps and the records they changed, to which rows are only ever added.
  static let journal = [
    """
    CREATE TABLE step(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      channel TEXT NOT NULL CHECK(channel IN ('interface', 'shell', 'import', 'undo', 'redo')),
      nature TEXT NOT NULL CHECK(nature IN ('change', 'undo', 'redo')),
      label TEXT NOT NULL,
      count INTEGER NOT NULL CHECK(count > 0),
      undoes INTEGER UNIQUE REFERENCES step(number),
      CHECK((nature = 'change') = (undoes IS NULL))
    ) STRICT
    """,
    "CREATE INDEX step_author ON step(author, number)",
    """
    CREATE TABLE step_record(
      step INTEGER NOT NULL REFERENCES step(number),
      position INTEGER NOT NULL,
      record INTEGER NOT NULL REFERENCES record(id),
      kind TEXT NOT NULL,
      deed TEXT NOT NULL CHECK(deed IN ('add', 'change', 'remove', 'restore')),
      before TEXT CHECK((before IS NULL) = (deed IN ('add', 'restore'))),
      after TEXT CHECK((after IS NULL) = (deed = 'remove')),
      PRIMARY KEY(step, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX step_record_record ON step_record(record, step)",
    """
    CREATE TABLE step_vendor(
      step INTEGER NOT NULL REFERENCES step(number),
      vendor INTEGER NOT NULL,
      PRIMARY KEY(step, vendor)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX step_vendor_vendor ON step_vendor(vendor, step)",
    """
    CREATE TABLE open_step(
      one INTEGER PRIMARY KEY CHECK(one = 1),
      step INTEGER NOT NULL REFERENCES step(number)
    ) STRICT
    """,
  ]

  /// Triggers: the journal only grows, and no record changes outside an open step.
  static let guards =
    ["step", "step_record", "step_vendor"].flatMap(appendOnly)
    + [
      "record", "vendor", "contact", "communication", "meeting", "conflict", "recommendation",
      "decision", "commitment", "goal", "agreement", "measure", "reading", "invoice", "project",
      "issue", "judgement", "checklist_item", "follow_up", "request_count", "note",
      "acknowledgement", "play", "postponement", "dispute", "set_aside", "membership",
      "record_reference", "record_text", "record_day", "agreement_renewal", "vendor_status",
      "origin",
    ].flatMap(guarded)

  private static func appendOnly(_ table: String) -> [String] {
    ["UPDATE", "DELETE"].map { deed in
      """
      CREATE TRIGGER \(table)_no_\(deed.lowercased()) BEFORE \(deed) ON \(table) BEGIN
        SELECT RAISE(ABORT, 'the journal is append-only');
      END
      """
    }
  }

  private static func guarded(_ table: String) -> [String] {
    ["INSERT", "UPDATE", "DELETE"].map { deed in
      """
      CREATE TRIGGER \(table)_\(deed.lowercased()) AFTER \(deed) ON \(table)
      WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
        SELECT RAISE(ABORT, 'write outside a step');
      END
      """
    }
  }
}
