import Partnership
import Testing

/// Every kind by its word or its letter.
private let kinds = LineTable(
  #"""
  call => communication · now · call · reached
  c asked for the price sheet => communication · now · call · reached · "asked for the price sheet"
  e sent the order => communication · now · email · "sent the order"
  chat about the outage => communication · now · chat · "about the outage"
  visit walked the warehouse => communication · now · visit · "walked the warehouse"
  portal filed the request => communication · now · portal · "filed the request"
  meet talked => meeting · now · operational · held · "talked"
  conflict late again => conflict · raisedOn Fri 14 Mar · medium · "late again"
  r move to the cloud => recommendation · Fri 14 Mar · side vendor · "move to the cloud"
  decision we stay => decision · Fri 14 Mar · "we stay"
  d we stay => decision · Fri 14 Mar · "we stay"
  promise new prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "new prices"
  p new prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "new prices"
  g ship in two days => goal · "ship in two days" · shared · agreedOn Fri 14 Mar
  iss mail is down => issue · noticedOn now · reportedOn now · medium · "mail is down"
  project move starts:1 apr => project · "move" · announcedOn Fri 14 Mar · startsOn Tue 1 Apr
  n they hired a new CTO => note · now · "they hired a new CTO"
  just some text => note · now · "just some text"
  Call them back about prices => note · now · "Call them back about prices"
  CALL them back => note · now · "CALL them back"
  """#)

@Test(arguments: kinds.rows)
func theFirstWordSaysTheKind(row: LineTable.Row) {
  expect(row)
}

/// Meetings held, missed and planned.
private let meetings = LineTable(
  #"""
  m today QBR => meeting · Fri 14 Mar · operational · planned · "QBR"
  m now QBR => meeting · now · operational · held · "QBR"
  m today 9am QBR => meeting · Fri 14 Mar 09:00 · operational · held · "QBR"
  m 9am QBR => meeting · Sat 15 Mar 09:00 · operational · planned · "QBR"
  m 11am QBR => meeting · Fri 14 Mar 11:00 · operational · planned · "QBR"
  m fri 9am QBR => meeting · Fri 21 Mar 09:00 · operational · planned · "QBR"
  m fri 9am QBR :held => meeting · Fri 14 Mar 09:00 · operational · held · "QBR"
  m yest QBR => meeting · Thu 13 Mar · operational · held · "QBR"
  m tomorrow QBR => meeting · Sat 15 Mar · operational · planned · "QBR"
  m next mon QBR => meeting · Mon 17 Mar · operational · planned · "QBR"
  m last mon QBR => meeting · Mon 10 Mar · operational · held · "QBR"
  m 12 mar QBR => meeting · Wed 12 Mar · operational · held · "QBR"
  m 20 mar QBR => meeting · Thu 20 Mar · operational · planned · "QBR"
  m 2025-03-14 QBR => meeting · Fri 14 Mar · operational · planned · "QBR"
  m on:mon QBR => meeting · Mon 10 Mar · operational · held · "QBR"
  m tue :- QBR => meeting · Tue 11 Mar · operational · held · "QBR" · mood bad
  m +2w QBR => meeting · Fri 28 Mar · operational · planned · "QBR"
  m -2w QBR => meeting · Fri 28 Feb · operational · held · "QBR"
  """#)

@Test(arguments: meetings.rows)
func aMeetingIsHeldWhereSomethingSaysSo(row: LineTable.Row) {
  expect(row)
}

/// Gut-checks, readings, invoices, checks and the status.
private let facts = LineTable(
  #"""
  gut trust 4 => judgement · Fri 14 Mar · by Dana Kim · trust · level 4
  gut trust 4 they told us => judgement · Fri 14 Mar · by Dana Kim · trust · level 4 · note they told us
  gut trust 2 => note · now · "gut trust 2" · isUnread yes | (kept: A gut-check of 1 or 2 needs a word why. The line is kept as a note.)
  gut trust 1 they lied => judgement · Fri 14 Mar · by Dana Kim · trust · level 1 · note they lied
  gut t 4 => judgement · Fri 14 Mar · by Dana Kim · trust · level 4
  gut mat 3 => note · now · "gut mat 3" · isUnread yes | (kept: A gut-check is: gut TOPIC 1..5, such as gut trust 4; topics are maturityVendor, maturityUs. The line is kept as a note.)
  gut maturityv 3 => judgement · Fri 14 Mar · by Dana Kim · maturityVendor · level 3
  gut trust 6 => note · now · "gut trust 6" · isUnread yes | (kept: A gut-check needs a level from 1 to 5, such as gut trust 4. The line is kept as a note.)
  gut trust => note · now · "gut trust" · isUnread yes | (kept: A gut-check needs a level from 1 to 5, such as gut trust 4. The line is kept as a note.)
  gut feeling is bad => note · now · "gut feeling is bad" · isUnread yes | (kept: A gut-check is: gut TOPIC 1..5, such as gut trust 4; topics are trust, culture, maturityVendor, maturityUs, industryKnowledge, alignment, flexibility. The line is kept as a note.)
  gut trust :us 4 => note · now · "gut trust :us 4" · isUnread yes | (kept: A gut-check needs a level from 1 to 5, such as gut trust 4. The line is kept as a note.)
  gut trust 4 :us they say => judgement · Fri 14 Mar · by Dana Kim · trust · level 4 · note they say · about us
  read uptime 99.95 => reading · measureId [31] · Fri 14 Mar · value 99.95
  read up 99,95 two outages => reading · measureId [31] · Fri 14 Mar · value 99.95 | note · now · "two outages" · links [+1]
  read first response 30 => reading · measureId [32] · Fri 14 Mar · value 30
  read first 30 => note · now · "read first 30" · isUnread yes | (kept: first fits several measures: First response, First fix; type more of the name. The line is kept as a note.)
  read uptime 99.95% => reading · measureId [31] · Fri 14 Mar · value 99.95
  read uptime 1,250 => note · now · "read uptime 1,250" · isUnread yes | (kept: 1,250 can be 1250 or 1.25; type it without the separator. The line is kept as a note.)
  read the contract => note · now · "read the contract" · isUnread yes | (kept: A reading is: read MEASURE NUMBER, such as read uptime 99.9. The line is kept as a note.)
  read speed 3 => note · now · "read speed 3" · isUnread yes | (kept: No measure begins with speed; measures are Uptime, First response, First fix. The line is kept as a note.)
  read delivery 3 => note · now · "read delivery 3" · isUnread yes | (kept: No measure begins with delivery; measures are Uptime, First response, First fix. The line is kept as a note.)
  read uptime -1d 98 => note · now · "read uptime -1d 98" · isUnread yes | (kept: No measure begins with uptime -1d; measures are Uptime, First response, First fix. The line is kept as a note.)
  read uptime 98 yest => reading · measureId [31] · Thu 13 Mar · value 98
  bill 12k => invoice · Fri 14 Mar · actual 1200000
  bill 1,250.50 EUR march => invoice · Fri 14 Mar · actual 125050 · period march · currency EUR
  bill €84k budget:80k yest hosting => invoice · Thu 13 Mar · actual 8400000 · period hosting · budgeted 8000000 · currency EUR
  bill 1.250 => note · now · "bill 1.250" · isUnread yes | (kept: The amount can be 1,250 or 1.25; type it without the separator. The line is kept as a note.)
  bill 1250 EUR => invoice · Fri 14 Mar · actual 125000 · currency EUR
  bill EUR 1250 x => invoice · Fri 14 Mar · actual 125000 · period x · currency EUR
  bill them later => note · now · "bill them later" · isUnread yes | (kept: An invoice is: bill AMOUNT, such as bill 12k or bill 1250.50 EUR. The line is kept as a note.)
  bill -500 credit => invoice · Fri 14 Mar · actual -50000 · period credit
  status exiting we leave => note · now · "we leave" · links Globex | [1] statusLog=active 2024-01-01,exiting 2025-03-14
  status tr => [1] statusLog=active 2024-01-01,trial 2025-03-14
  status call with them => note · now · "status call with them" · isUnread yes | (kept: A status is one of prospect, trial, active, exiting, former, such as status exiting. The line is kept as a note.)
  status active yest => [1] statusLog=active 2024-01-01,active 2025-03-13
  check reference yes spoke to Hooli => checklistItem · Fri 14 Mar · reference · result yes · note spoke to Hooli
  check ref no => checklistItem · Fri 14 Mar · reference · result no
  check after yes => checklistItem · Fri 14 Mar · afterHoursProven · result yes
  check buy-in na => checklistItem · Fri 14 Mar · buyIn · result na
  check the contract => note · now · "check the contract" · isUnread yes | (kept: A check is: check ITEM yes, no or na; the checks are objective, buyIn, funding, reference, value, afterHoursProven, ecosystem, culturalWorkshop, strategySession, trial. The line is kept as a note.)
  check trial => note · now · "check trial" · isUnread yes | (kept: A check ends in yes, no or na, such as check trial yes. The line is kept as a note.)
  """#)

@Test(arguments: facts.rows)
func aFactIsReadWithItsArguments(row: LineTable.Row) {
  expect(row)
}
