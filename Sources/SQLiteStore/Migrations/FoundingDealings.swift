extension FoundingSchema {
  /// The tables of what happened and what was agreed by word.
  static let dealings: [String] = [
    """
    CREATE TABLE communication(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      at TEXT NOT NULL CONSTRAINT "at is not a moment" CHECK(
          date(at) IS at
          OR strftime('%Y-%m-%dT%H:%M', at) IS at),
      channel TEXT NOT NULL CONSTRAINT "channel is not one of its words" CHECK(
          channel IN ('call', 'email', 'chat',
          'visit', 'portal', 'other')),
      direction TEXT NOT NULL CONSTRAINT "direction is not one of its words" CHECK(
          direction IN ('fromVendor', 'toVendor')),
      purpose TEXT CONSTRAINT "purpose is not one of its words" CHECK(
          purpose IN ('support', 'outage', 'sales', 'advice',
          'coordination', 'review', 'billing', 'social')),
      expects_reply INTEGER NOT NULL
        CONSTRAINT "expectsReply is not yes or no" CHECK(expects_reply IN (0, 1)),
      answered_at TEXT CONSTRAINT "answeredAt is not a moment" CHECK(
          date(answered_at) IS answered_at
          OR strftime('%Y-%m-%dT%H:%M', answered_at) IS answered_at),
      outcome TEXT CONSTRAINT "outcome is not one of its words" CHECK(
          outcome IN ('reached', 'noAnswer', 'declined')),
      procedure_bypassed INTEGER NOT NULL
        CONSTRAINT "procedureBypassed is not yes or no" CHECK(procedure_bypassed IN (0, 1)),
      after_hours INTEGER NOT NULL
        CONSTRAINT "afterHours is not yes or no" CHECK(after_hours IN (0, 1)),
      other_vendor TEXT,
      voicemail INTEGER NOT NULL
        CONSTRAINT "voicemail is not yes or no" CHECK(voicemail IN (0, 1)),
      summary TEXT,
      duration_minutes INTEGER CONSTRAINT "durationMinutes is not 0 to 100000" CHECK(
          duration_minutes BETWEEN 0 AND 100000),
      mood TEXT
        CONSTRAINT "mood is not one of its words" CHECK(mood IN ('good', 'neutral', 'bad')),
      issue INTEGER REFERENCES issue(id) DEFERRABLE INITIALLY DEFERRED,
      talk INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "answeredAt lies before at" CHECK(
          answered_at IS NULL OR substr(answered_at, 1, 10) >= substr(at, 1, 10)),
      CONSTRAINT "otherVendor is only for the purpose coordination" CHECK(
          other_vendor IS NULL OR purpose IS 'coordination'),
      CONSTRAINT "voicemail is only for the outcome noAnswer" CHECK(
          voicemail = 0 OR outcome IS 'noAnswer')
    ) STRICT
    """,
    """
    CREATE TABLE meeting(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      at TEXT NOT NULL CONSTRAINT "at is not a moment" CHECK(
          date(at) IS at
          OR strftime('%Y-%m-%dT%H:%M', at) IS at),
      kind TEXT NOT NULL CONSTRAINT "kind is not one of its words" CHECK(
          kind IN ('review', 'planning', 'strategy',
          'workshop', 'operational', 'other')),
      status TEXT NOT NULL CONSTRAINT "status is not one of its words" CHECK(
          status IN ('planned', 'held', 'missedByVendor',
          'missedByUs', 'cancelled')),
      agenda TEXT,
      minutes TEXT,
      text TEXT,
      duration_minutes INTEGER CONSTRAINT "durationMinutes is not 0 to 100000" CHECK(
          duration_minutes BETWEEN 0 AND 100000),
      mood TEXT
        CONSTRAINT "mood is not one of its words" CHECK(mood IN ('good', 'neutral', 'bad')),
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
    """
    CREATE TABLE conflict(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      raised_on TEXT NOT NULL
        CONSTRAINT "raisedOn is not a day" CHECK(date(raised_on) IS raised_on),
      "by" TEXT NOT NULL CONSTRAINT "by is not one of its words" CHECK("by" IN ('vendor', 'us')),
      fault TEXT
        CONSTRAINT "fault is not one of its words" CHECK(fault IN ('vendor', 'us', 'both')),
      cause TEXT CONSTRAINT "cause is not one of its words" CHECK(
          cause IN ('scope', 'quality', 'money', 'people',
          'communication', 'security', 'other')),
      severity TEXT NOT NULL CONSTRAINT "severity is not one of its words" CHECK(
          severity IN ('low', 'medium', 'high', 'critical')),
      escalated_on TEXT CONSTRAINT "escalatedOn is not a moment" CHECK(
          date(escalated_on) IS escalated_on
          OR strftime('%Y-%m-%dT%H:%M', escalated_on) IS escalated_on),
      resolved_on TEXT CONSTRAINT "resolvedOn is not a moment" CHECK(
          date(resolved_on) IS resolved_on
          OR strftime('%Y-%m-%dT%H:%M', resolved_on) IS resolved_on),
      resolution TEXT,
      lesson TEXT,
      repeat_of INTEGER REFERENCES conflict(id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "resolvedOn lies before raisedOn" CHECK(
          resolved_on IS NULL OR substr(resolved_on, 1, 10) >= raised_on),
      CONSTRAINT "repeatOf names the conflict itself" CHECK(
          repeat_of IS NULL OR repeat_of <> id)
    ) STRICT
    """,
    """
    CREATE TABLE recommendation(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      side TEXT NOT NULL CONSTRAINT "side is not one of its words" CHECK(side IN ('vendor', 'us')),
      text TEXT,
      disclosed_interest TEXT CONSTRAINT "disclosedInterest is not one of its words" CHECK(
          disclosed_interest IN ('yes', 'no', 'none')),
      decision TEXT CONSTRAINT "decision is not one of its words" CHECK(
          decision IN ('accepted', 'declined', 'deferred')),
      decided_on TEXT CONSTRAINT "decidedOn is not a moment" CHECK(
          date(decided_on) IS decided_on
          OR strftime('%Y-%m-%dT%H:%M', decided_on) IS decided_on),
      reason TEXT,
      due_on TEXT CONSTRAINT "dueOn is not a day" CHECK(date(due_on) IS due_on),
      outcome TEXT,
      option_count INTEGER
        CONSTRAINT "optionCount is not 0 to 1000" CHECK(option_count BETWEEN 0 AND 1000),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "decision and decidedOn go together" CHECK(
          (decision IS NULL) = (decided_on IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE decision(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      "on" TEXT NOT NULL CONSTRAINT "on is not a day" CHECK(date("on") IS "on"),
      text TEXT NOT NULL CONSTRAINT "text is empty" CHECK(text <> ''),
      rationale TEXT,
      link INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      verdict TEXT CONSTRAINT "verdict is not one of its words" CHECK(
          verdict IN ('keep', 'renegotiate', 'cancel')),
      decided_by TEXT,
      amount INTEGER,
      currency TEXT,
      talk INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "verdict needs a link to the agreement" CHECK(
          verdict IS NULL OR link IS NOT NULL)
    ) STRICT
    """,
    """
    CREATE TABLE commitment(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      side TEXT NOT NULL CONSTRAINT "side is not one of its words" CHECK(side IN ('vendor', 'us')),
      made_on TEXT NOT NULL CONSTRAINT "madeOn is not a day" CHECK(date(made_on) IS made_on),
      due_on TEXT NOT NULL CONSTRAINT "dueOn is not a day" CHECK(date(due_on) IS due_on),
      text TEXT,
      kept_on TEXT CONSTRAINT "keptOn is not a moment" CHECK(
          date(kept_on) IS kept_on
          OR strftime('%Y-%m-%dT%H:%M', kept_on) IS kept_on),
      broken_on TEXT CONSTRAINT "brokenOn is not a moment" CHECK(
          date(broken_on) IS broken_on
          OR strftime('%Y-%m-%dT%H:%M', broken_on) IS broken_on),
      at_signing INTEGER NOT NULL
        CONSTRAINT "atSigning is not yes or no" CHECK(at_signing IN (0, 1)),
      outcome TEXT,
      talk INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "keptOn and brokenOn exclude each other" CHECK(
          kept_on IS NULL OR broken_on IS NULL),
      CONSTRAINT "dueOn lies before madeOn" CHECK(due_on >= made_on)
    ) STRICT
    """,
    """
    CREATE TABLE goal(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL CONSTRAINT "text is empty" CHECK(text <> ''),
      kind TEXT NOT NULL
        CONSTRAINT "kind is not one of its words" CHECK(kind IN ('shared', 'outcome')),
      agreed_on TEXT NOT NULL
        CONSTRAINT "agreedOn is not a day" CHECK(date(agreed_on) IS agreed_on),
      horizon_year INTEGER
        CONSTRAINT "horizonYear is not 1900 to 9999" CHECK(horizon_year BETWEEN 1900 AND 9999),
      closed_on TEXT CONSTRAINT "closedOn is not a moment" CHECK(
          date(closed_on) IS closed_on
          OR strftime('%Y-%m-%dT%H:%M', closed_on) IS closed_on),
      outcome TEXT CONSTRAINT "outcome is not one of its words" CHECK(
          outcome IN ('achieved', 'missed', 'dropped')),
      due_on TEXT CONSTRAINT "dueOn is not a day" CHECK(date(due_on) IS due_on),
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "closedOn and outcome go together" CHECK(
          (closed_on IS NULL) = (outcome IS NULL))
    ) STRICT
    """,
  ]
}
