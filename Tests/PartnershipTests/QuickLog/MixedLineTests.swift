import Partnership
import Testing

/// Marks beside each other, English that looks like a mark, parts in any order.
private let mixed = LineTable(
  #"""
  acme,globex: m plan >fri send it => meeting Acme Corp+Globex · now · operational · held · "plan" | followUp Acme Corp+Globex · dueOn Fri 21 Mar · "send it"
  c "@maria" @sam x => communication · now · call · contacts Sam Roth · reached · "@maria @sam x"
  call: demo => note · now · "call: demo"
  c 25m => communication · now · call · reached · durationMinutes 25
  fri => note · Fri 14 Mar · "fri"
  @maria => note · now · "@maria" · links Maria Lopez
  #sales => note · now · "#sales" · tags sales
  c @maria: asked => communication · now · call · reached · "@maria: asked"
  c (@maria asked) => communication · now · call · reached · "(@maria asked)"
  c asked @maria's boss => communication · now · call · reached · "asked @maria's boss"
  c re:[91], re:[92] both => communication · now · call · reached · "both" · answers [91],[92] | [91] answeredAt=now | [92] answeredAt=now
  c !high! x => communication · now · call · reached · "!high! x"
  p by:fri sheet => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "sheet"
  p !high prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "!high prices"
  p @eva fri prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "@eva prices" · links Eva Roth
  con fri !high x => conflict · raisedOn Fri 14 Mar · high · "x"
  con tomorrow x => conflict · raisedOn Fri 14 Mar · medium · "tomorrow x"
  iss tomorrow x => issue · noticedOn now · reportedOn now · medium · "tomorrow x"
  dec tomorrow we stay => decision · Fri 14 Mar · "tomorrow we stay"
  gut trust 4 yest fine => judgement · Thu 13 Mar · by Dana Kim · trust · level 4 · note fine
  gut trust 4 tomorrow fine => judgement · Fri 14 Mar · by Dana Kim · trust · level 4 · note tomorrow fine
  c yest yest x => communication · Thu 13 Mar · call · reached · "yest x"
  c 9am 10am x => communication · Fri 14 Mar 09:00 · call · reached · "10am x"
  c fri @eva 10am x => communication · Fri 14 Mar 10:00 · call · contacts Eva Roth · reached · "x"
  m fri 21 mar QBR => meeting · Fri 21 Mar · operational · planned · "QBR"
  m fri 21 mar 10:00 1h QBR => meeting · Fri 21 Mar 10:00 · operational · planned · "QBR" · durationMinutes 60
  rec on:mon by:fri x => recommendation · Mon 10 Mar · side vendor · "x" · dueOn Fri 21 Mar
  goal by:2026-12-31 x => goal · "x" · shared · agreedOn Fri 14 Mar · dueOn Thu 31 Dec 2026
  project x starts:next mon => project · "x" · announcedOn Fri 14 Mar · startsOn Mon 17 Mar
  note on:mon x => note · Mon 10 Mar · "x"
  >mon, send it => followUp · dueOn Mon 17 Mar · "send it"
  c >mon => communication · now · call · reached | followUp · dueOn Mon 17 Mar · "Follow up"
  :private note x => note · now · "x" · private
  note :private x => note · now · "x" · private
  c x :private => communication · now · call · reached · "x" · private
  c sat down => communication · now · call · reached · "sat down"
  c next week => communication · now · call · reached · "next week"
  c last year => communication · now · call · reached · "last year"
  call next friday: plan => communication · now · call · reached · "next friday: plan"
  e portal is down => communication · now · email · "portal is down"
  portal is down => communication · now · portal · "is down"
  visit them => communication · now · visit · "them"
  c 14 mars bars => communication · now · call · reached · "14 mars bars"
  c 2 mar 25m x => communication · Sun 2 Mar · call · reached · "x" · durationMinutes 25
  c in 3d => communication · now · call · reached · "in 3d"
  c 3d later => communication · now · call · reached · "3d later"
  c -3 percent => communication · now · call · reached · "-3 percent"
  c +5b x => followUp · dueOn Fri 21 Mar · "call: x"
  c -5b x => communication · Fri 7 Mar · call · reached · "x"
  c eoy x => followUp · dueOn Wed 31 Dec · "call: x"
  note => note · now · "note" · isUnread yes | (kept: A note needs a text, such as: note they moved to Reno. The line is kept as a note.)
  n :private => note · now · "n :private" · isUnread yes · private | (kept: A note needs a text, such as: note they moved to Reno. The line is kept as a note.)
  """#)

@Test(arguments: mixed.rows)
func partsStandInAnyOrder(row: LineTable.Row) {
  expect(row)
}
