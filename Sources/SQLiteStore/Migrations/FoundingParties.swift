extension FoundingSchema {
  /// The tables of the vendors and their people.
  static let parties: [String] = [
    """
    CREATE TABLE vendor(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      name TEXT NOT NULL CONSTRAINT "name is empty" CHECK(name <> ''),
      tier TEXT NOT NULL CONSTRAINT "tier is not one of its words" CHECK(
          tier IN ('strategic', 'tactical', 'operational',
          'commodity', 'untiered')),
      model TEXT CONSTRAINT "model is not one of its words" CHECK(
          model IN ('managed', 'bot', 'infrastructure',
          'product', 'software', 'other')),
      funding TEXT CONSTRAINT "funding is not one of its words" CHECK(
          funding IN ('opex', 'capex', 'thirdParty')),
      tracked_since TEXT
        CONSTRAINT "trackedSince is not a day" CHECK(date(tracked_since) IS tracked_since),
      owner TEXT,
      needs_24x7 INTEGER NOT NULL
        CONSTRAINT "needs24x7 is not yes or no" CHECK(needs_24x7 IN (0, 1)),
      champion INTEGER REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
      success_on TEXT CONSTRAINT "success is not dated by a day" CHECK(date(success_on) IS success_on),
      success_text TEXT,
      success_link TEXT,
      customer_no TEXT,
      portal TEXT,
      procedure_on TEXT CONSTRAINT "procedure is not dated by a day" CHECK(date(procedure_on) IS procedure_on),
      procedure_text TEXT,
      procedure_link TEXT,
      currency TEXT,
      website TEXT,
      slug TEXT,
      private INTEGER NOT NULL CONSTRAINT "private is not yes or no" CHECK(private IN (0, 1)),
      lists INTEGER NOT NULL,
      raw TEXT,
      author TEXT,
      made_at TEXT,
      changed_at TEXT,
      removed_at TEXT,
      rev INTEGER NOT NULL,
      CONSTRAINT "success has no text" CHECK(
          success_text IS NOT NULL OR (success_on IS NULL AND success_link IS NULL)),
      CONSTRAINT "procedure has no text" CHECK(
          procedure_text IS NOT NULL OR (procedure_on IS NULL AND procedure_link IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE contact(
      id INTEGER PRIMARY KEY REFERENCES record(id),
      vendor INTEGER REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL CONSTRAINT "name is empty" CHECK(name <> ''),
      role TEXT,
      side TEXT NOT NULL CONSTRAINT "side is not one of its words" CHECK(side IN ('vendor', 'us')),
      is_leadership INTEGER NOT NULL
        CONSTRAINT "isLeadership is not yes or no" CHECK(is_leadership IN (0, 1)),
      department TEXT,
      email TEXT,
      phone TEXT,
      hours TEXT,
      escalation_step INTEGER
        CONSTRAINT "escalationStep is not 1 to 9" CHECK(escalation_step BETWEEN 1 AND 9),
      preferred_channel TEXT CONSTRAINT "preferredChannel is not one of its words" CHECK(
          preferred_channel IN ('call', 'email', 'chat',
          'visit', 'portal', 'other')),
      left_on TEXT CONSTRAINT "leftOn is not a day" CHECK(date(left_on) IS left_on),
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
