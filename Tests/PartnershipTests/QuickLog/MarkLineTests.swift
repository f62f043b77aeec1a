import Partnership
import Testing

/// Every mark, where it means something and where it does not.
private let marks = LineTable(
  #"""
  c :in asked => communication · now · call · direction fromVendor · reached · "asked"
  c :na asked => communication · now · call · noAnswer · "asked"
  c :vm asked => communication · now · call · noAnswer · voicemail yes · "asked"
  c :no asked => communication · now · call · declined · "asked"
  c :? asked => communication · now · call · expectsReply yes · reached · "asked"
  c asked :?, twice => communication · now · call · expectsReply yes · reached · "asked, twice"
  :in they rang => communication · now · call · direction fromVendor · reached · "they rang"
  they rang :in about prices => communication · now · call · direction fromVendor · reached · "they rang about prices"
  :na => communication · now · call · noAnswer
  :vm third try => communication · now · call · noAnswer · voicemail yes · "third try"
  visit :+ good talk => communication · now · visit · "good talk" · mood good
  c := so so => communication · now · call · reached · "so so" · mood neutral
  c bad talk :- => communication · now · call · reached · "bad talk" · mood bad
  c fine :-) => communication · now · call · reached · "fine :-)"
  c fine :) => communication · now · call · reached · "fine :)"
  c fine :+, => communication · now · call · reached · "fine," · mood good
  c !high asked => communication · now · call · reached · "!high asked"
  c :them asked => communication · now · call · reached · ":them asked"
  c :missed asked => communication · now · call · reached · ":missed asked"
  c :private asked >mon hide it => communication · now · call · reached · "asked" · private | followUp · dueOn Mon 17 Mar · "hide it" · private
  m :missed :us tue review => meeting · Tue 11 Mar · operational · missedByUs · "review"
  m :missed yest review => meeting · Thu 13 Mar · operational · missedByVendor · "review"
  m :us review => meeting · now · operational · held · ":us review"
  con :both x => conflict · raisedOn Fri 14 Mar · fault both · medium · "x"
  con :us x => conflict · raisedOn Fri 14 Mar · fault us · medium · "x"
  con !low x => conflict · raisedOn Fri 14 Mar · low · "x"
  con !crit x => conflict · raisedOn Fri 14 Mar · critical · "x"
  con !med x => conflict · raisedOn Fri 14 Mar · medium · "x"
  con wow! x => conflict · raisedOn Fri 14 Mar · medium · "wow! x"
  iss !crit mail down => issue · noticedOn now · reportedOn now · critical · "mail down"
  iss told:no mail down => issue · noticedOn now · medium · "mail down"
  iss told:yest mail down => issue · noticedOn Thu 13 Mar · reportedOn Thu 13 Mar · medium · "mail down"
  iss noticed:yest told:mon mail down => note · now · "iss noticed:yest told:mon mail down" · isUnread yes | (kept: It was told before it was noticed; type noticed: with an earlier day. The line is kept as a note.)
  iss noticed:mon told:tue mail down => issue · noticedOn Mon 10 Mar · reportedOn Tue 11 Mar · medium · "mail down"
  iss mon mail down => issue · noticedOn Mon 10 Mar · reportedOn now · medium · "mail down"
  rec :us use fewer carriers => recommendation · Fri 14 Mar · side us · "use fewer carriers"
  rec interest:none x => recommendation · Fri 14 Mar · side vendor · "x" · disclosedInterest none
  rec interest:maybe x => recommendation · Fri 14 Mar · side vendor · "interest:maybe x" | (kept: interest:maybe stays in the text; interest: takes interest:yes, interest:no or interest:none.)
  rec opts:many x => recommendation · Fri 14 Mar · side vendor · "opts:many x" | (kept: opts:many stays in the text; opts: takes a number of options, such as opts:3.)
  goal #outcome fewer returns => goal · "fewer returns" · outcome · agreedOn Fri 14 Mar
  goal #shared x => goal · "x" · shared · agreedOn Fri 14 Mar
  p #signing prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "prices" · atSigning yes
  c #reno shipped to #reno => communication · now · call · reached · "#reno shipped to #reno" · tags reno
  c #sales #advice x => communication · now · call · advice · reached · "x"
  c #1 in the list => communication · now · call · reached · "#1 in the list"
  c # x => communication · now · call · reached · "# x"
  m #support x => meeting · now · operational · held · "#support x" · tags support
  m #workshop x => meeting · now · workshop · held · "x"
  c #afterhours x => communication · now · call · reached · afterHours yes · "x"
  c 7am x => communication · Fri 14 Mar 07:00 · call · reached · afterHours yes · "x"
  c 8:00 x => communication · Fri 14 Mar 08:00 · call · reached · "x"
  c 17:59 x => communication · Thu 13 Mar 17:59 · call · reached · "x"
  c yest 18:00 x => communication · Thu 13 Mar 18:00 · call · reached · afterHours yes · "x"
  c with:acme x => communication · now · call · coordination · reached · otherVendor Acme Corp · "x"
  c with:acme #sales x => communication · now · call · sales · reached · "with:acme x"
  c with:"Acme Corp" x => communication · now · call · coordination · reached · otherVendor Acme Corp · "x"
  c with:Hooli x => communication · now · call · coordination · reached · otherVendor Hooli · "x"
  m with:acme x => meeting · now · operational · held · "with:acme x"
  project move starts:1 apr told:yest => project · "move" · announcedOn Fri 14 Mar · startsOn Tue 1 Apr · vendorToldOn Thu 13 Mar
  project move => note · now · "project move" · isUnread yes | (kept: A project needs a name and starts:, such as: project move starts:1 apr. The line is kept as a note.)
  project starts:1 apr => note · now · "project starts:1 apr" · isUnread yes | (kept: A project needs a name and starts:, such as: project move starts:1 apr. The line is kept as a note.)
  note starts:1 apr x => note · now · "starts:1 apr x"
  c on:yest x => communication · Thu 13 Mar · call · reached · "x"
  c on:yest 3pm x => communication · Thu 13 Mar 15:00 · call · reached · "x"
  c on:soon x => communication · now · call · reached · "on:soon x" | (kept: on:soon stays in the text; on: takes the day it happened, such as on:mon.)
  c by:fri x => communication · now · call · reached · "by:fri x"
  amt:120k x => note · now · "amt:120k x"
  dec amt:120k x => decision · Fri 14 Mar · "x" · amount 12000000
  dec amt:1.250 x => decision · Fri 14 Mar · "amt:1.250 x" | (kept: 1.250 can be 1,250 or 1.25; type it without the separator.)
  dec amt:1,250.50 EUR x => decision · Fri 14 Mar · "x" · amount 125050 · currency EUR
  dec amt:€84k x => decision · Fri 14 Mar · "x" · amount 8400000 · currency EUR
  dec amt:lots x => decision · Fri 14 Mar · "amt:lots x" | (kept: amt:lots stays in the text; amt: takes an amount, such as amt:120k.)
  """#)

@Test(arguments: marks.rows)
func aMarkIsReadWhereItMeansSomething(row: LineTable.Row) {
  expect(row)
}
