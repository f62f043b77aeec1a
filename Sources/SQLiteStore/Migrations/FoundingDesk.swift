extension FoundingSchema {
  /// The tables of what people said about signs, records and Today.
  static let desk: [String] = [
    """
    CREATE TABLE acknowledgement(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      sign TEXT NOT NULL CONSTRAINT "sign is empty" CHECK(sign <> ''),
      side TEXT NOT NULL CONSTRAINT "side is not one of its words" CHECK(side IN ('vendor', 'us')),
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      "by" TEXT NOT NULL CONSTRAINT "by is empty" CHECK("by" <> ''),
      reason TEXT NOT NULL CONSTRAINT "reason is empty" CHECK(reason <> ''),
      state TEXT NOT NULL
        CONSTRAINT "state is not one of its words" CHECK(state IN ('acknowledged', 'plan')),
      until_on TEXT CONSTRAINT "untilOn is not a day" CHECK(date(until_on) IS until_on),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE play(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      sign TEXT NOT NULL CONSTRAINT "sign is empty" CHECK(sign <> ''),
      side TEXT NOT NULL CONSTRAINT "side is not one of its words" CHECK(side IN ('vendor', 'us')),
      started_on TEXT NOT NULL
        CONSTRAINT "startedOn is not a day" CHECK(date(started_on) IS started_on),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE postponement(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CONSTRAINT "kind is empty" CHECK(kind <> ''),
      ref TEXT NOT NULL CONSTRAINT "ref is empty" CHECK(ref <> ''),
      until TEXT NOT NULL CONSTRAINT "until is not a day" CHECK(date(until) IS until),
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      "by" TEXT NOT NULL CONSTRAINT "by is empty" CHECK("by" <> ''),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE dispute(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      record INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      sign TEXT,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      "by" TEXT NOT NULL CONSTRAINT "by is empty" CHECK("by" <> ''),
      text TEXT NOT NULL CONSTRAINT "text is empty" CHECK(text <> ''),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE set_aside(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      record INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      "by" TEXT NOT NULL CONSTRAINT "by is empty" CHECK("by" <> ''),
      reason TEXT NOT NULL CONSTRAINT "reason is empty" CHECK(reason <> ''),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL
    ) STRICT
    """,
  ]
}
