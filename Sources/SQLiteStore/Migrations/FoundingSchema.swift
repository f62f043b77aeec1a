/// The schema of version 1, as text: it is never edited once released.
///
/// Each statement is written as SQLite keeps it, so that the schema of an open file can be compared
/// with it word by word.
enum FoundingSchema {
  /// Every statement, in the order of creation.
  static let statements =
    identity + parties + dealings + terms + evidence + desk + lists + search + journal + guards

  /// The numbers of all records, counted over all kinds and never reused.
  static let identity = [
    """
    CREATE TABLE record(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL
    ) STRICT
    """
  ]

  /// What a record has several of; the column `lists` of a record says which of these to look into.
  static let lists = [
    """
    CREATE TABLE membership(
      kind TEXT NOT NULL,
      vendor INTEGER NOT NULL REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      at TEXT NOT NULL,
      record INTEGER NOT NULL REFERENCES record(id),
      position INTEGER NOT NULL,
      PRIMARY KEY(kind, vendor, at, record)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX membership_timeline ON membership(vendor, at, record)",
    "CREATE INDEX membership_several ON membership(record, position) WHERE position > 0",
    "CREATE INDEX contact_ours ON contact(id) WHERE vendor IS NULL AND removed_at IS NULL",
    """
    CREATE TABLE record_reference(
      record INTEGER NOT NULL REFERENCES record(id),
      field TEXT NOT NULL,
      position INTEGER NOT NULL,
      target INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY(record, field, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE record_text(
      record INTEGER NOT NULL REFERENCES record(id),
      field TEXT NOT NULL,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY(record, field, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE record_day(
      record INTEGER NOT NULL REFERENCES record(id),
      field TEXT NOT NULL,
      position INTEGER NOT NULL,
      day TEXT NOT NULL CONSTRAINT "a listed day is not a day" CHECK(date(day) IS day),
      PRIMARY KEY(record, field, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE agreement_renewal(
      record INTEGER NOT NULL REFERENCES record(id),
      position INTEGER NOT NULL,
      "on" TEXT NOT NULL CONSTRAINT "a renewal's day is not a day" CHECK(date("on") IS "on"),
      ends_on TEXT NOT NULL CONSTRAINT "a renewal's end is not a day" CHECK(date(ends_on) IS ends_on),
      PRIMARY KEY(record, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE vendor_status(
      record INTEGER NOT NULL REFERENCES record(id),
      position INTEGER NOT NULL,
      "on" TEXT NOT NULL CONSTRAINT "a status day is not a day" CHECK(date("on") IS "on"),
      status TEXT NOT NULL CONSTRAINT "a status is not one of its words" CHECK(
          status IN ('prospect', 'trial', 'active', 'exiting', 'former')),
      PRIMARY KEY(record, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE origin(
      record INTEGER PRIMARY KEY REFERENCES record(id),
      source TEXT NOT NULL,
      key TEXT NOT NULL,
      "values" TEXT NOT NULL,
      CONSTRAINT "another record has the same source and key" UNIQUE(source, key)
    ) STRICT
    """,
  ]

  /// Every text that a person typed, as the store writes it beside the record.
  static let search = [
    """
    CREATE VIRTUAL TABLE search USING fts5(name, text, tokenize = 'unicode61 remove_diacritics 2')
    """
  ]
}
