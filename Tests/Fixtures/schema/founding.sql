-- A store as version 1 of the schema made it; never edited: every later version must open it.
PRAGMA application_id = 1178686541;
PRAGMA user_version = 1;

CREATE TABLE record(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

CREATE TABLE membership(
  kind TEXT NOT NULL,
  vendor INTEGER NOT NULL REFERENCES vendor(id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  record INTEGER NOT NULL REFERENCES record(id),
  position INTEGER NOT NULL,
  PRIMARY KEY(kind, vendor, at, record)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_timeline ON membership(vendor, at, record);

CREATE INDEX membership_several ON membership(record, position) WHERE position > 0;

CREATE INDEX contact_ours ON contact(id) WHERE vendor IS NULL AND removed_at IS NULL;

CREATE TABLE record_reference(
  record INTEGER NOT NULL REFERENCES record(id),
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  target INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(record, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_text(
  record INTEGER NOT NULL REFERENCES record(id),
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY(record, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_day(
  record INTEGER NOT NULL REFERENCES record(id),
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  day TEXT NOT NULL CONSTRAINT "a listed day is not a day" CHECK(date(day) IS day),
  PRIMARY KEY(record, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_renewal(
  record INTEGER NOT NULL REFERENCES record(id),
  position INTEGER NOT NULL,
  "on" TEXT NOT NULL CONSTRAINT "a renewal's day is not a day" CHECK(date("on") IS "on"),
  ends_on TEXT NOT NULL CONSTRAINT "a renewal's end is not a day" CHECK(date(ends_on) IS ends_on),
  PRIMARY KEY(record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE vendor_status(
  record INTEGER NOT NULL REFERENCES record(id),
  position INTEGER NOT NULL,
  "on" TEXT NOT NULL CONSTRAINT "a status day is not a day" CHECK(date("on") IS "on"),
  status TEXT NOT NULL CONSTRAINT "a status is not one of its words" CHECK(
      status IN ('prospect', 'trial', 'active', 'exiting', 'former')),
  PRIMARY KEY(record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE origin(
  record INTEGER PRIMARY KEY REFERENCES record(id),
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  "values" TEXT NOT NULL,
  CONSTRAINT "another record has the same source and key" UNIQUE(source, key)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(name, text, tokenize = 'unicode61 remove_diacritics 2');

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
) STRICT;

CREATE INDEX step_author ON step(author, number);

CREATE TABLE step_record(
  step INTEGER NOT NULL REFERENCES step(number),
  position INTEGER NOT NULL,
  record INTEGER NOT NULL REFERENCES record(id),
  kind TEXT NOT NULL,
  deed TEXT NOT NULL CHECK(deed IN ('add', 'change', 'remove', 'restore')),
  before TEXT CHECK((before IS NULL) = (deed IN ('add', 'restore'))),
  after TEXT CHECK((after IS NULL) = (deed = 'remove')),
  PRIMARY KEY(step, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_record_record ON step_record(record, step);

CREATE TABLE step_vendor(
  step INTEGER NOT NULL REFERENCES step(number),
  vendor INTEGER NOT NULL,
  PRIMARY KEY(step, vendor)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_vendor_vendor ON step_vendor(vendor, step);

CREATE TABLE open_step(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  step INTEGER NOT NULL REFERENCES step(number)
) STRICT;

CREATE TRIGGER step_no_update BEFORE UPDATE ON step BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER step_no_delete BEFORE DELETE ON step BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER step_record_no_update BEFORE UPDATE ON step_record BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER step_record_no_delete BEFORE DELETE ON step_record BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER step_vendor_no_update BEFORE UPDATE ON step_vendor BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER step_vendor_no_delete BEFORE DELETE ON step_vendor BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER record_insert AFTER INSERT ON record
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_update AFTER UPDATE ON record
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_delete AFTER DELETE ON record
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER vendor_insert AFTER INSERT ON vendor
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER vendor_update AFTER UPDATE ON vendor
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER vendor_delete AFTER DELETE ON vendor
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER contact_insert AFTER INSERT ON contact
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER contact_update AFTER UPDATE ON contact
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER contact_delete AFTER DELETE ON contact
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER communication_insert AFTER INSERT ON communication
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER communication_update AFTER UPDATE ON communication
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER communication_delete AFTER DELETE ON communication
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER meeting_insert AFTER INSERT ON meeting
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER meeting_update AFTER UPDATE ON meeting
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER meeting_delete AFTER DELETE ON meeting
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER conflict_insert AFTER INSERT ON conflict
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER conflict_update AFTER UPDATE ON conflict
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER conflict_delete AFTER DELETE ON conflict
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER recommendation_insert AFTER INSERT ON recommendation
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER recommendation_update AFTER UPDATE ON recommendation
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER recommendation_delete AFTER DELETE ON recommendation
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER decision_insert AFTER INSERT ON decision
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER decision_update AFTER UPDATE ON decision
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER decision_delete AFTER DELETE ON decision
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER commitment_insert AFTER INSERT ON commitment
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER commitment_update AFTER UPDATE ON commitment
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER commitment_delete AFTER DELETE ON commitment
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER goal_insert AFTER INSERT ON goal
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER goal_update AFTER UPDATE ON goal
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER goal_delete AFTER DELETE ON goal
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER agreement_insert AFTER INSERT ON agreement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER agreement_update AFTER UPDATE ON agreement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER agreement_delete AFTER DELETE ON agreement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER measure_insert AFTER INSERT ON measure
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER measure_update AFTER UPDATE ON measure
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER measure_delete AFTER DELETE ON measure
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER reading_insert AFTER INSERT ON reading
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER reading_update AFTER UPDATE ON reading
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER reading_delete AFTER DELETE ON reading
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER invoice_insert AFTER INSERT ON invoice
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER invoice_update AFTER UPDATE ON invoice
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER invoice_delete AFTER DELETE ON invoice
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER project_insert AFTER INSERT ON project
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER project_update AFTER UPDATE ON project
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER project_delete AFTER DELETE ON project
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER issue_insert AFTER INSERT ON issue
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER issue_update AFTER UPDATE ON issue
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER issue_delete AFTER DELETE ON issue
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER judgement_insert AFTER INSERT ON judgement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER judgement_update AFTER UPDATE ON judgement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER judgement_delete AFTER DELETE ON judgement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER checklist_item_insert AFTER INSERT ON checklist_item
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER checklist_item_update AFTER UPDATE ON checklist_item
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER checklist_item_delete AFTER DELETE ON checklist_item
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER follow_up_insert AFTER INSERT ON follow_up
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER follow_up_update AFTER UPDATE ON follow_up
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER follow_up_delete AFTER DELETE ON follow_up
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER request_count_insert AFTER INSERT ON request_count
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER request_count_update AFTER UPDATE ON request_count
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER request_count_delete AFTER DELETE ON request_count
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER note_insert AFTER INSERT ON note
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER note_update AFTER UPDATE ON note
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER note_delete AFTER DELETE ON note
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER acknowledgement_insert AFTER INSERT ON acknowledgement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER acknowledgement_update AFTER UPDATE ON acknowledgement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER acknowledgement_delete AFTER DELETE ON acknowledgement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER play_insert AFTER INSERT ON play
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER play_update AFTER UPDATE ON play
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER play_delete AFTER DELETE ON play
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER postponement_insert AFTER INSERT ON postponement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER postponement_update AFTER UPDATE ON postponement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER postponement_delete AFTER DELETE ON postponement
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER dispute_insert AFTER INSERT ON dispute
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER dispute_update AFTER UPDATE ON dispute
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER dispute_delete AFTER DELETE ON dispute
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER set_aside_insert AFTER INSERT ON set_aside
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER set_aside_update AFTER UPDATE ON set_aside
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER set_aside_delete AFTER DELETE ON set_aside
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER membership_insert AFTER INSERT ON membership
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER membership_update AFTER UPDATE ON membership
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER membership_delete AFTER DELETE ON membership
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_reference_insert AFTER INSERT ON record_reference
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_reference_update AFTER UPDATE ON record_reference
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_reference_delete AFTER DELETE ON record_reference
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_text_insert AFTER INSERT ON record_text
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_text_update AFTER UPDATE ON record_text
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_text_delete AFTER DELETE ON record_text
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_day_insert AFTER INSERT ON record_day
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_day_update AFTER UPDATE ON record_day
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER record_day_delete AFTER DELETE ON record_day
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER agreement_renewal_insert AFTER INSERT ON agreement_renewal
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER agreement_renewal_update AFTER UPDATE ON agreement_renewal
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER agreement_renewal_delete AFTER DELETE ON agreement_renewal
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER vendor_status_insert AFTER INSERT ON vendor_status
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER vendor_status_update AFTER UPDATE ON vendor_status
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER vendor_status_delete AFTER DELETE ON vendor_status
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER origin_insert AFTER INSERT ON origin
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER origin_update AFTER UPDATE ON origin
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

CREATE TRIGGER origin_delete AFTER DELETE ON origin
WHEN NOT EXISTS (SELECT 1 FROM open_step) BEGIN
  SELECT RAISE(ABORT, 'write outside a step');
END;

INSERT INTO step(number, author, at, channel, nature, label, count)
VALUES (1, 'ann', '2026-03-02T09:00', 'shell', 'change', 'add vendor Globex', 2);
INSERT INTO open_step VALUES (1, 1);
INSERT INTO record(id, kind) VALUES (1, 'vendor'), (2, 'note');
INSERT INTO vendor(id, name, tier, needs_24x7, private, lists, author, made_at, rev)
VALUES (1, 'Globex', 'strategic', 0, 0, 32, 'ann', '2026-03-02T09:00', 1);
INSERT INTO vendor_status VALUES (1, 0, '2025-01-01', 'active');
INSERT INTO note(id, vendor, "on", text, is_unread, private, lists, author, made_at, rev)
VALUES (2, 1, '2026-03-02T09:00', 'first note', 0, 0, 0, 'ann', '2026-03-02T09:00', 1);
INSERT INTO membership(kind, vendor, at, record, position)
VALUES ('note', 1, '2026-03-02T09:00', 2, 0);
INSERT INTO search(rowid, name, text) VALUES (1, 'Globex', ''), (2, '', 'first note');
INSERT INTO step_record(step, position, record, kind, deed, after) VALUES
  (1, 0, 1, 'vendor', 'add', '{"id":"1","name":"Globex","tier":"strategic","statusLog":[{"on":"2025-01-01","status":"active"}],"needs24x7":false,"author":"ann","madeAt":"2026-03-02T09:00"}'),
  (1, 1, 2, 'note', 'add', '{"id":"2","vendors":["1"],"on":"2026-03-02T09:00","text":"first note","isUnread":false,"author":"ann","madeAt":"2026-03-02T09:00"}');
INSERT INTO step_vendor VALUES (1, 1);
DELETE FROM open_step;
