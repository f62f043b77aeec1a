import Partnership
import Testing

/// Dates in the head of a talk look back; what is still to come is something to do.
private let past = LineTable(
  #"""
  call yest wants a quote => communication · Thu 13 Mar · call · reached · "wants a quote"
  call yesterday wants a quote => communication · Thu 13 Mar · call · reached · "wants a quote"
  call today wants a quote => communication · Fri 14 Mar · call · reached · "wants a quote"
  call now wants a quote => communication · now · call · reached · "wants a quote"
  call mon wants a quote => communication · Mon 10 Mar · call · reached · "wants a quote"
  call fri wants a quote => communication · Fri 14 Mar · call · reached · "wants a quote"
  call Monday wants a quote => communication · Mon 10 Mar · call · reached · "wants a quote"
  call last fri wants a quote => communication · Fri 7 Mar · call · reached · "wants a quote"
  call last tue wants a quote => communication · Tue 11 Mar · call · reached · "wants a quote"
  call -3d wants a quote => communication · Tue 11 Mar · call · reached · "wants a quote"
  call -1m wants a quote => communication · Fri 14 Feb · call · reached · "wants a quote"
  call -2w wants a quote => communication · Fri 28 Feb · call · reached · "wants a quote"
  call -5b wants a quote => communication · Fri 7 Mar · call · reached · "wants a quote"
  call 3d ago wants a quote => communication · Tue 11 Mar · call · reached · "wants a quote"
  call 2w ago wants a quote => communication · Fri 28 Feb · call · reached · "wants a quote"
  call 14 mar wants a quote => communication · Fri 14 Mar · call · reached · "wants a quote"
  call 15 mar wants a quote => communication · Fri 15 Mar 2024 · call · reached · "wants a quote"
  call mar 1 wants a quote => communication · Sat 1 Mar · call · reached · "wants a quote"
  call March 1 wants a quote => communication · Sat 1 Mar · call · reached · "wants a quote"
  call 1 jan 2024 wants a quote => communication · Mon 1 Jan 2024 · call · reached · "wants a quote"
  call 2025-03-01 wants a quote => communication · Sat 1 Mar · call · reached · "wants a quote"
  call 29 feb wants a quote => communication · Thu 29 Feb 2024 · call · reached · "wants a quote"
  call 9am wants a quote => communication · Fri 14 Mar 09:00 · call · reached · "wants a quote"
  call 3:30pm wants a quote => communication · Thu 13 Mar 15:30 · call · reached · "wants a quote"
  call 15:00 wants a quote => communication · Thu 13 Mar 15:00 · call · reached · "wants a quote"
  call noon wants a quote => communication · Thu 13 Mar 12:00 · call · reached · "wants a quote"
  call yest 9am wants a quote => communication · Thu 13 Mar 09:00 · call · reached · "wants a quote"
  call fri 11:00 wants a quote => followUp · dueOn Fri 14 Mar · "call: wants a quote" · time 11:00
  call 9am yest wants a quote => communication · Thu 13 Mar 09:00 · call · reached · "wants a quote"
  call today 11am wants a quote => followUp · dueOn Fri 14 Mar · "call: wants a quote" · time 11:00
  call next fri plan the visit => followUp · dueOn Fri 21 Mar · "call: plan the visit"
  call +2d plan the visit => followUp · dueOn Sun 16 Mar · "call: plan the visit"
  call eow plan the visit => communication · Fri 14 Mar · call · reached · "plan the visit"
  call eom plan the visit => followUp · dueOn Mon 31 Mar · "call: plan the visit"
  call 2025-04-01 plan the visit => followUp · dueOn Tue 1 Apr · "call: plan the visit"
  """#)

@Test(arguments: past.rows)
func aDateInTheHeadOfATalkLooksBack(row: LineTable.Row) {
  expect(row)
}

/// Due dates and follow-ups look ahead.
private let future = LineTable(
  #"""
  p mon prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Mon 17 Mar · "prices"
  p fri prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "prices"
  p today prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 14 Mar · "prices"
  p tomorrow prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Sat 15 Mar · "prices"
  p tmr prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Sat 15 Mar · "prices"
  p next mon prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Mon 17 Mar · "prices"
  p +2w prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 28 Mar · "prices"
  p +1m prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Mon 14 Apr · "prices"
  p +5b prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "prices"
  p eow prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 14 Mar · "prices"
  p eom prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Mon 31 Mar · "prices"
  p eoq prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Mon 31 Mar · "prices"
  p eoy prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Wed 31 Dec · "prices"
  p 14 mar prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 14 Mar · "prices"
  p 13 mar prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 13 Mar 2026 · "prices"
  p 1 apr 2026 prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Wed 1 Apr 2026 · "prices"
  p by:fri prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "prices"
  p by:1 apr prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Tue 1 Apr · "prices"
  p prices by:next tue, in full => commitment · side vendor · madeOn Fri 14 Mar · dueOn Tue 18 Mar · "prices, in full"
  p on:mon by:fri prices => commitment · side vendor · madeOn Mon 10 Mar · dueOn Fri 21 Mar · "prices"
  p 3pm prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 14 Mar · "prices"
  p yest prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Thu 13 Mar · "prices"
  rec fri prices => recommendation · Fri 14 Mar · side vendor · "prices" · dueOn Fri 21 Mar
  goal eoy ship in two days => goal · "ship in two days" · shared · agreedOn Fri 14 Mar · dueOn Wed 31 Dec
  rec by:+2w use fewer carriers => recommendation · Fri 14 Mar · side vendor · "use fewer carriers" · dueOn Fri 28 Mar
  >mon call them => followUp · dueOn Mon 17 Mar · "call them"
  >tomorrow 9am call them => followUp · dueOn Sat 15 Mar · "call them" · time 09:00
  >3pm call them => followUp · dueOn Fri 14 Mar · "call them" · time 15:00
  >+5b call them => followUp · dueOn Fri 21 Mar · "call them"
  >14 apr call them => followUp · dueOn Mon 14 Apr · "call them"
  >eoq call them => followUp · dueOn Mon 31 Mar · "call them"
  >> call them => followUp · dueOn Fri 21 Mar · "call them"
  >>tue call them => followUp · dueOn Tue 18 Mar · "call them"
  >>call them => followUp · dueOn Fri 21 Mar · "call them"
  fu:mon call them => followUp · dueOn Mon 17 Mar · "call them"
  fu: mon call them => followUp · dueOn Mon 17 Mar · "call them"
  fu: call them => followUp · dueOn Fri 21 Mar · "call them"
  c talked >mon => communication · now · call · reached · "talked" | followUp · dueOn Mon 17 Mar · "talked"
  c talked >> => communication · now · call · reached · "talked" | followUp · dueOn Fri 21 Mar · "talked"
  >mon => followUp · dueOn Mon 17 Mar · "Follow up"
  c talked >mon send it >fri ask again => communication · now · call · reached · "talked" | followUp · dueOn Mon 17 Mar · "send it" | followUp · dueOn Fri 21 Mar · "ask again"
  c talked >mon 9:00 send it to @sam => communication · now · call · reached · "talked" | followUp · dueOn Mon 17 Mar · "send it to @sam" · assignee Sam Roth · time 09:00
  """#)

@Test(arguments: future.rows)
func aDueDateLooksAhead(row: LineTable.Row) {
  expect(row)
}

/// Unsigned minutes and hours are a length where the kind has one.
private let lengths = LineTable(
  #"""
  c 25m talked => communication · now · call · reached · "talked" · durationMinutes 25
  c 1h talked => communication · now · call · reached · "talked" · durationMinutes 60
  c 1h30 talked => communication · now · call · reached · "talked" · durationMinutes 90
  c 1h30m talked => communication · now · call · reached · "talked" · durationMinutes 90
  c 25m 30m talked => communication · now · call · reached · "30m talked" · durationMinutes 25
  note 25m of cable => note · now · "25m of cable"
  c 0m talked => communication · now · call · reached · "0m talked"
  c 90m talked => communication · now · call · reached · "talked" · durationMinutes 90
  m 1h => meeting · now · operational · held · durationMinutes 60
  """#)

@Test(arguments: lengths.rows)
func aLengthIsMinutesOrHours(row: LineTable.Row) {
  expect(row)
}
