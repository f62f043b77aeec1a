import Partnership
import Testing

/// Decisions, and what they answer.
private let decisions = LineTable(
  #"""
  dec re:68 no too dear => decision · Fri 14 Mar · "no: too dear" · link [68] | [68] decision=declined decidedOn=now reason=too dear
  dec re:68 no => decision · Fri 14 Mar · "no" · link [68] | [68] decision=declined decidedOn=now
  dec re:68 later after the audit => decision · Fri 14 Mar · "later: after the audit" · link [68] | [68] decision=deferred decidedOn=now reason=after the audit
  dec re:68 later by:1 apr => decision · Fri 14 Mar · "later" · link [68] | [68] decision=deferred decidedOn=now dueOn=Tue 1 Apr
  dec re:68 Saves 8 % => decision · Fri 14 Mar · "Saves 8 %" · link [68]
  dec re:68 keep it => note · now · "dec re:68 keep it" · isUnread yes · links [68] | (kept: [68] is a recommendation; say yes, no or later. The line is kept as a note.)
  dec re:71 keep one more year => decision · Fri 14 Mar · "keep: one more year" · link [71] · verdict keep
  dec re:71 renegotiate => decision · Fri 14 Mar · "renegotiate" · link [71] · verdict renegotiate
  dec re:72 yes they refund half => decision · Fri 14 Mar · "yes they refund half" · link [72]
  dec re:71 yes => note · now · "dec re:71 yes" · isUnread yes · links [71] | (kept: [71] is an agreement; say keep, renegotiate or cancel. The line is kept as a note.)
  dec re:[71] cancel too slow => decision · Fri 14 Mar · "cancel: too slow" · link [71] · verdict cancel
  dec re:72 yes we let it go => decision · Fri 14 Mar · "yes we let it go" · link [72]
  dec re:999 yes fine => note · now · "dec re:999 yes fine" · isUnread yes | (kept: There is no [999]; it stays in the text.) | (kept: There is nothing to answer yes to; check the number. The line is kept as a note.)
  dec re:hosting keep => decision · Fri 14 Mar · "keep" · link [71] · verdict keep
  dec re:annual yes fine => decision · Fri 14 Mar · "yes: fine" · link [68] | [68] decision=accepted decidedOn=now reason=fine
  dec => note · now · "dec" · isUnread yes | (kept: A decision needs a text, such as: dec we stay for a year. The line is kept as a note.)
  dec yest we stay => decision · Thu 13 Mar · "we stay"
  dec re:81 we go with them => decision Acme Corp · Fri 14 Mar · "we go with them" · link [81]
  """#)

@Test(arguments: decisions.rows)
func aDecisionAnswersWhatItNames(row: LineTable.Row) {
  expect(row)
}

/// What re: does by what it names.
private let references = LineTable(
  #"""
  e :in re:91 report received => communication · now · email · direction fromVendor · "report received" · answers [91] | [91] answeredAt=now
  e re:91 reminded them => communication · now · email · "reminded them" · links [91]
  c re:91 they sent it => communication · now · call · reached · "they sent it" · answers [91] | [91] answeredAt=now
  c re:92 reached her => communication · now · call · reached · "reached her" · answers [92] | [92] answeredAt=now
  c :na re:92 again => communication · now · call · noAnswer · "again" · links [92]
  m re:91 got it => meeting · now · operational · held · "got it" · answers [91] | [91] answeredAt=now
  c re:73 about backups => communication · now · call · reached · "about backups" · issue [73]
  con re:72 late again => conflict · raisedOn Fri 14 Mar · medium · repeatOf [72] · "late again"
  con re:73 late again => conflict · raisedOn Fri 14 Mar · medium · "late again" · links [73]
  p re:68 prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "prices" · links [68]
  note re:72 see there => note · now · "see there" · links [72]
  c re:late asked => communication · now · call · reached · "asked" · links [72]
  c re:re asked => communication · now · call · reached · "asked" · answers [91] | [91] answeredAt=now
  c re:nothing asked => communication · now · call · reached · "re:nothing asked" | (kept: No open matter has a word that begins with nothing; it stays in the text.)
  c re:999 asked => communication · now · call · reached · "re:999 asked" | (kept: There is no [999]; it stays in the text.)
  c re:91 re:92 both => communication · now · call · reached · "both" · answers [91],[92] | [91] answeredAt=now | [92] answeredAt=now
  >fri re:72 ask => followUp · dueOn Fri 21 Mar · "ask" · link [72]
  c re:81 joint => communication Acme Corp · now · call · reached · "joint" · links [81]
  p re:61 again => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "again" · links [61]
  """#)

@Test(arguments: references.rows)
func aReferenceMeansWhatItsRecordIs(row: LineTable.Row) {
  expect(row)
}

/// Closing by number.
private let closings = LineTable(
  #"""
  done 17 => [17] doneOn=now
  done [17] sent => [17] doneOn=now outcome=sent
  done 17 yest sent => [17] doneOn=Thu 13 Mar outcome=sent
  done 61 arrived => [61] keptOn=now outcome=arrived
  done 72 they paid => [72] resolvedOn=now resolution=they paid
  done 73 restored => [73] resolvedOn=now outcome=restored
  done 74 we did it => note · now · "we did it" · talk [74] · links [74] | [74] closedOn=now outcome=achieved
  done 68 yes => (open: [68] is a recommendation; decide it with: dec re:68 yes, no or later.)
  done 71 => (open: [71] is an agreement; say: dec re:71 keep, renegotiate or cancel.)
  done 91 => (open: [91] is a talk; its answer is logged with: call re:91.)
  done 95 => (open: [95] is a note, which is never open.)
  done 999 => (open: There is no [999]; look the number up with / or fathom search.)
  done with this => note · now · "done with this" · isUnread yes | (kept: Closing is: done and a number, such as done 17 sheet sent. The line is kept as a note.)
  done => note · now · "done" · isUnread yes | (kept: Closing is: done and a number, such as done 17 sheet sent. The line is kept as a note.)
  done 17 sent >fri ask again => followUp · dueOn Fri 21 Mar · "ask again" · link [17] | [17] doneOn=now outcome=sent
  done 61 -90d early => (open: [61] is of a later day; say when it was closed with on:.)
  """#)

@Test(arguments: closings.rows)
func doneClosesByWhatTheRecordIs(row: LineTable.Row) {
  expect(row)
}

@Test func oneWordDoesNotDecideAboutAConflict() {
  let reading = LogLine.parse("dec re:72 yes", in: LogFixture.context)
  #expect(!reading.canBeSaved)
  #expect(
    reading.problems.map(\.sentence) == [
      "[72] is a conflict; yes alone decides nothing about it: say what was decided, such as "
        + "dec re:72 they refund half, or close it with: done 72."
    ])
}
