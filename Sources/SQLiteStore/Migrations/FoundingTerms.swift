extension FoundingSchema {
  /// The tables of what was signed, measured, billed and disturbed.
  static let terms: [String] = [
    """
    CREATE TABLE agreement(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CONSTRAINT "kind is not one of its words" CHECK(
          kind IN ('contract', 'sla', 'sow', 'nda')),
      title TEXT,
      number TEXT,
      starts_on TEXT NOT NULL
        CONSTRAINT "startsOn is not a day" CHECK(date(starts_on) IS starts_on),
      signed_on TEXT CONSTRAINT "signedOn is not a day" CHECK(date(signed_on) IS signed_on),
      ends_on TEXT CONSTRAINT "endsOn is not a day" CHECK(date(ends_on) IS ends_on),
      renewal TEXT NOT NULL CONSTRAINT "renewal is not one of its words" CHECK(
          renewal IN ('never', 'express', 'tacit')),
      term_months INTEGER
        CONSTRAINT "termMonths is not 0 to 1200" CHECK(term_months BETWEEN 0 AND 1200),
      notice_days INTEGER
        CONSTRAINT "noticeDays is not 0 to 36500" CHECK(notice_days BETWEEN 0 AND 36500),
      notice_months INTEGER
        CONSTRAINT "noticeMonths is not 0 to 1200" CHECK(notice_months BETWEEN 0 AND 1200),
      max_renewals INTEGER
        CONSTRAINT "maxRenewals is not 0 to 1000" CHECK(max_renewals BETWEEN 0 AND 1000),
      cancelled_on TEXT
        CONSTRAINT "cancelledOn is not a day" CHECK(date(cancelled_on) IS cancelled_on),
      value INTEGER,
      currency TEXT,
      review_every_months INTEGER CONSTRAINT "reviewEveryMonths is not 0 to 1200" CHECK(
          review_every_months BETWEEN 0 AND 1200),
      value_per TEXT CONSTRAINT "valuePer is not one of its words" CHECK(
          value_per IN ('year', 'term', 'once')),
      link TEXT,
      notice_to TEXT,
      notice_form TEXT,
      notice_sent_on TEXT
        CONSTRAINT "noticeSentOn is not a day" CHECK(date(notice_sent_on) IS notice_sent_on),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "endsOn lies before startsOn" CHECK(ends_on IS NULL OR ends_on >= starts_on),
      CONSTRAINT "termMonths is 0" CHECK(term_months IS NULL OR term_months > 0)
    ) STRICT
    """,
    """
    CREATE TABLE measure(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL CONSTRAINT "name is empty" CHECK(name <> ''),
      kind TEXT NOT NULL
        CONSTRAINT "kind is not one of its words" CHECK(kind IN ('sla', 'outcome')),
      target TEXT NOT NULL CONSTRAINT "target is not a number" CHECK(
          target GLOB '*[0-9]*' AND NOT target GLOB '*[^-0-9.]*'),
      direction TEXT NOT NULL
        CONSTRAINT "direction is not one of its words" CHECK(direction IN ('atLeast', 'atMost')),
      unit TEXT,
      defined_on TEXT NOT NULL
        CONSTRAINT "definedOn is not a day" CHECK(date(defined_on) IS defined_on),
      retired_on TEXT CONSTRAINT "retiredOn is not a moment" CHECK(
          date(retired_on) IS retired_on
          OR strftime('%Y-%m-%dT%H:%M', retired_on) IS retired_on),
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
    CREATE TABLE reading(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      measure_id INTEGER NOT NULL REFERENCES measure(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      value TEXT NOT NULL CONSTRAINT "value is not a number" CHECK(
          value GLOB '*[0-9]*' AND NOT value GLOB '*[^-0-9.]*'),
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
    CREATE TABLE invoice(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      actual INTEGER NOT NULL,
      period TEXT,
      budgeted INTEGER,
      surprise INTEGER NOT NULL CONSTRAINT "surprise is not yes or no" CHECK(surprise IN (0, 1)),
      currency TEXT,
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
    CREATE TABLE project(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL CONSTRAINT "name is empty" CHECK(name <> ''),
      announced_on TEXT NOT NULL
        CONSTRAINT "announcedOn is not a day" CHECK(date(announced_on) IS announced_on),
      starts_on TEXT NOT NULL
        CONSTRAINT "startsOn is not a day" CHECK(date(starts_on) IS starts_on),
      vendor_told_on TEXT CONSTRAINT "vendorToldOn is not a moment" CHECK(
          date(vendor_told_on) IS vendor_told_on
          OR strftime('%Y-%m-%dT%H:%M', vendor_told_on) IS vendor_told_on),
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
    CREATE TABLE issue(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      noticed_on TEXT NOT NULL CONSTRAINT "noticedOn is not a moment" CHECK(
          date(noticed_on) IS noticed_on
          OR strftime('%Y-%m-%dT%H:%M', noticed_on) IS noticed_on),
      reported_on TEXT CONSTRAINT "reportedOn is not a moment" CHECK(
          date(reported_on) IS reported_on
          OR strftime('%Y-%m-%dT%H:%M', reported_on) IS reported_on),
      resolved_on TEXT CONSTRAINT "resolvedOn is not a moment" CHECK(
          date(resolved_on) IS resolved_on
          OR strftime('%Y-%m-%dT%H:%M', resolved_on) IS resolved_on),
      severity TEXT NOT NULL CONSTRAINT "severity is not one of its words" CHECK(
          severity IN ('low', 'medium', 'high', 'critical')),
      text TEXT,
      outcome TEXT,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "reportedOn lies before noticedOn" CHECK(
          reported_on IS NULL OR substr(reported_on, 1, 10) >= substr(noticed_on, 1, 10)),
      CONSTRAINT "resolvedOn lies before noticedOn" CHECK(
          resolved_on IS NULL OR substr(resolved_on, 1, 10) >= substr(noticed_on, 1, 10)),
      CONSTRAINT "resolvedOn lies before reportedOn" CHECK(
          resolved_on IS NULL OR reported_on IS NULL
          OR substr(resolved_on, 1, 10) >= substr(reported_on, 1, 10))
    ) STRICT
    """,
  ]
}
