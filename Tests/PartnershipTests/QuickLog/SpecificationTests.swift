import Partnership
import Testing

/// Every example of the interface specification, typed with Globex in hand on a Friday morning.
private let examples = LineTable(
  #"""
  call Confirmed renewal, wants 3-yr quote => communication · now · call · reached · "Confirmed renewal, wants 3-yr quote"
  acme: c :in yest 3pm 25m @maria Wants Q3 pricing #sales >fri send price sheet => communication Acme Corp · Thu 13 Mar 15:00 · call · direction fromVendor · contacts Maria Chen · sales · reached · "Wants Q3 pricing" · durationMinutes 25 | followUp Acme Corp · dueOn Fri 21 Mar · "send price sheet"
  m fri 1h QBR with ops #review :+ => meeting · Fri 14 Mar · review · held · "QBR with ops" · durationMinutes 60 · mood good
  m fri 1h QBR with ops #review => meeting · Fri 14 Mar · review · planned · "QBR with ops" · durationMinutes 60
  m :missed tue 10:00 Quarterly review => meeting · Tue 11 Mar 10:00 · operational · missedByVendor · "Quarterly review"
  con !high :them Third late shipment, SLA breach >mon escalate to @dana => conflict · raisedOn Fri 14 Mar · fault vendor · high · "Third late shipment, SLA breach" | followUp · dueOn Mon 17 Mar · "escalate to @dana" · assignee Dana Kim
  rec opts:3 interest:yes Move to annual billing (-8%) by:eoq => recommendation · Fri 14 Mar · side vendor · "Move to annual billing (-8%)" · disclosedInterest yes · dueOn Mon 31 Mar · optionCount 3
  dec re:68 yes Saves 8 % amt:120k => decision · Fri 14 Mar · "yes: Saves 8 %" · link [68] · amount 12000000 | [68] decision=accepted decidedOn=now reason=Saves 8 %
  acme,globex: meet -2d 45m Joint roadmap session #strategy => meeting Acme Corp+Globex · Wed 12 Mar · strategy · held · "Joint roadmap session" · durationMinutes 45
  e :? @sam asked for the SOC 2 report #support => communication · now · email · contacts Sam Roth · support · expectsReply yes · "asked for the SOC 2 report"
  e :in re:91 SOC 2 report received => communication · now · email · direction fromVendor · "SOC 2 report received" · answers [91] | [91] answeredAt=now
  c :vm @eva third try => communication · now · call · contacts Eva Roth · noAnswer · voicemail yes · "third try"
  p fri Corrected price sheet => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "Corrected price sheet"
  p :us mon Volume forecast #signing => commitment · side us · madeOn Fri 14 Mar · dueOn Mon 17 Mar · "Volume forecast" · atSigning yes
  iss noticed:mon !high Backups failing since the weekend => issue · noticedOn Mon 10 Mar · reportedOn now · high · "Backups failing since the weekend"
  e :no with:initech #coordination Asked them to join the migration call => communication · now · email · coordination · declined · otherVendor Initech · "Asked them to join the migration call"
  c #outage #bypass Rang Sam's mobile instead of the portal => communication · now · call · outage · reached · procedureBypassed yes · "Rang Sam's mobile instead of the portal"
  gut trust 4 Told us first that the patch was bad => judgement · Fri 14 Mar · by Dana Kim · trust · level 4 · note Told us first that the patch was bad
  note - Monday call was moved to April => note · now · "Monday call was moved to April"
  call 3/4 discussed pricing => communication · now · call · reached · "3/4 discussed pricing"
  done 17 Price sheet sent => [17] doneOn=now outcome=Price sheet sent
  call in office about the move => communication · now · call · reached · "in office about the move"
  call Agreed: ship Friday => communication · now · call · reached · "Agreed: ship Friday"
  Renewal: wants 3 years => note · now · "Renewal: wants 3 years"
  PO #88213 approved => note · now · "PO #88213 approved"
  @maria is on leave => note · now · "@maria is on leave" · links Maria Lopez
  call tomorrow 10am demo => followUp · dueOn Sat 15 Mar · "call: demo" · time 10:00
  m mon 10:00 QBR => meeting · Mon 17 Mar 10:00 · operational · planned · "QBR"
  >fri send price sheet => followUp · dueOn Fri 21 Mar · "send price sheet"
  """#)

@Test(arguments: examples.rows)
func anExampleOfTheSpecificationIsSavedAsItSays(row: LineTable.Row) {
  expect(row)
  let reading = LogLine.parse(row.line, in: LogFixture.context)
  #expect(reading.text == row.line)
  #expect(reading.canBeSaved)
}
