extension FoundingSchema {
  /// The tables of what people judged, checked, counted and wrote.
  static let evidence: [String] = [
    """
    CREATE TABLE judgement(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      "by" INTEGER NOT NULL REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
      topic TEXT NOT NULL CONSTRAINT "topic is not one of its words" CHECK(
          topic IN ('trust', 'culture', 'maturityVendor', 'maturityUs',
          'industryKnowledge', 'alignment', 'flexibility')),
      level INTEGER NOT NULL CONSTRAINT "level is not 1 to 5" CHECK(level BETWEEN 1 AND 5),
      note TEXT,
      about TEXT NOT NULL
        CONSTRAINT "about is not one of its words" CHECK(about IN ('vendor', 'us')),
      expires_after_days INTEGER CONSTRAINT "expiresAfterDays is not 1 to 36500" CHECK(
          expires_after_days BETWEEN 1 AND 36500),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "note is required at levels 1 and 2" CHECK(
          level > 2 OR (note IS NOT NULL AND note <> ''))
    ) STRICT
    """,
    """
    CREATE TABLE checklist_item(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      item TEXT NOT NULL CONSTRAINT "item is not one of its words" CHECK(
          item IN ('objective', 'buyIn', 'funding', 'reference', 'value',
          'afterHoursProven', 'ecosystem', 'culturalWorkshop', 'strategySession', 'trial')),
      result TEXT NOT NULL
        CONSTRAINT "result is not one of its words" CHECK(result IN ('yes', 'no', 'na')),
      note TEXT,
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
    CREATE TABLE follow_up(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      due_on TEXT NOT NULL CONSTRAINT "dueOn is not a day" CHECK(date(due_on) IS due_on),
      text TEXT NOT NULL CONSTRAINT "text is empty" CHECK(text <> ''),
      made_on TEXT CONSTRAINT "madeOn is not a day" CHECK(date(made_on) IS made_on),
      done_on TEXT CONSTRAINT "doneOn is not a moment" CHECK(
          date(done_on) IS done_on
          OR strftime('%Y-%m-%dT%H:%M', done_on) IS done_on),
      assignee INTEGER REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
      time TEXT CONSTRAINT "time is not a time" CHECK(strftime('%H:%M', time) IS time),
      link INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      outcome TEXT,
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
    CREATE TABLE request_count(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      requests INTEGER NOT NULL
        CONSTRAINT "requests is not 0 to 1000000000" CHECK(requests BETWEEN 0 AND 1000000000),
      bypassed INTEGER NOT NULL
        CONSTRAINT "bypassed is not 0 to 1000000000" CHECK(bypassed BETWEEN 0 AND 1000000000),
      source TEXT,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "bypassed is more than requests" CHECK(bypassed <= requests)
    ) STRICT
    """,
    """
    CREATE TABLE note(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a moment" CHECK(
          date("on") IS "on"
          OR strftime('%Y-%m-%dT%H:%M', "on") IS "on"),
      text TEXT NOT NULL CONSTRAINT "text is empty" CHECK(text <> ''),
      is_unread INTEGER NOT NULL CONSTRAINT "isUnread is not yes or no" CHECK(is_unread IN (0, 1)),
      talk INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
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
