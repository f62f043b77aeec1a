import Partnership
import Testing

/// What could be plain English stays plain English.
private let english = LineTable(
  #"""
  call 3/4 x => communication · now · call · reached · "3/4 x"
  call 12.3. x => communication · now · call · reached · "12.3. x"
  call 1530 x => communication · now · call · reached · "1530 x"
  call 13/14 x => communication · now · call · reached · "13/14 x"
  p 3/4 x => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "3/4 x"
  call x >3/4 y => communication · now · call · reached · "x >3/4 y"
  p by:3/4 x => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "by:3/4 x" | (kept: by:3/4 stays in the text; by: takes a day it is due, such as by:fri.)
  call about the paprika => communication · now · call · reached · "about the paprika"
  call monitor the uptime > 99% => communication · now · call · reached · "monitor the uptime > 99%"
  call sat down with Eva => communication · now · call · reached · "sat down with Eva"
  call sat 10am with Eva => communication · Sat 8 Mar 10:00 · call · reached · afterHours yes · "with Eva"
  call sun @eva talked => communication · Sun 9 Mar · call · contacts Eva Roth · reached · "talked"
  call last sat talked => communication · Sat 8 Mar · call · reached · "talked"
  call sat 8 mar talked => communication · Sat 8 Mar · call · reached · "talked"
  call Sun Ltd => communication · now · call · reached · "Sun Ltd"
  call Tom => communication · now · call · reached · "Tom"
  call Mar the boss => communication · now · call · reached · "Mar the boss"
  call mar the boss => communication · now · call · reached · "mar the boss"
  call may be late => communication · now · call · reached · "may be late"
  call May 5 was agreed => communication · Sun 5 May 2024 · call · reached · "was agreed"
  call may 5 was agreed => communication · Sun 5 May 2024 · call · reached · "was agreed"
  call up to january 30th => communication · now · call · reached · "up to january 30th"
  note up to january 30th => note · now · "up to january 30th"
  monday call was moved => communication · Mon 10 Mar · call · reached · "was moved"
  Monday call was moved => note · now · "Monday call was moved"
  fri we met => note · Fri 14 Mar · "we met"
  tomorrow we meet => note · now · "tomorrow we meet"
  note tomorrow they ship => note · now · "tomorrow they ship"
  c - yest was hard => communication · now · call · reached · "yest was hard"
  c - @sam left => communication · now · call · contacts Sam Roth · reached · "@sam left"
  c wants 3-yr quote => communication · now · call · reached · "wants 3-yr quote"
  c "fri" is their day => communication · now · call · reached · "fri is their day"
  c \@sam is a handle => communication · now · call · reached · "@sam is a handle"
  c "@sam" is a handle => communication · now · call · reached · "@sam is a handle"
  c said "no way" twice => communication · now · call · reached · "said "no way" twice"
  c "unclosed quote => communication · now · call · reached · ""unclosed quote"
  c about \>mon => communication · now · call · reached · "about >mon"
  c "by:fri" was typed => communication · now · call · reached · "by:fri was typed"
  """#)

@Test(arguments: english.rows)
func englishStaysEnglish(row: LineTable.Row) {
  expect(row)
}

/// Lines that hold next to nothing, or signs alone.
private let odd = LineTable(
  #"""
  - => note · now · "-"
  call - => communication · now · call · reached
  c - => communication · now · call · reached
  > => note · now · ">"
  >> => followUp · dueOn Fri 21 Mar · "Follow up"
  > fri x => note · now · "> fri x"
  >99% of them => note · now · ">99% of them"
  x >Fri send => note · now · "x >Fri send"
  x >3d send => note · now · "x >3d send"
  : => note · now · ":"
  @ => note · now · "@"
  # => note · now · "#"
  ! => note · now · "!"
  by: => note · now · "by:"
  re: => note · now · "re:"
  \ => note · now · "\"
  c 👍 ok => communication · now · call · reached · "👍 ok"
  """#)

@Test(arguments: odd.rows)
func signsAloneAreText(row: LineTable.Row) {
  expect(row)
}

/// Words that may have lost their sign: the chip asks, nothing acts.
private let words = LineTable(
  #"""
  c us again => communication · now · call · reached · "us again"
  con them again => conflict · raisedOn Fri 14 Mar · medium · "them again"
  con us again => conflict · raisedOn Fri 14 Mar · medium · "us again"
  c from Eva about prices => communication · now · call · reached · "from Eva about prices"
  from Eva about prices => note · now · "from Eva about prices"
  missed call from Eva => note · now · "missed call from Eva"
  c no answer again => communication · now · call · reached · "no answer again"
  c left a voicemail => communication · now · call · reached · "left a voicemail"
  no answer at all => note · now · "no answer at all"
  p them fri prices => commitment · side vendor · madeOn Fri 14 Mar · dueOn Fri 21 Mar · "them fri prices"
  m missed it => meeting · now · operational · held · "missed it"
  """#)

@Test(arguments: words.rows)
func aWordWithoutItsSignOnlyAsks(row: LineTable.Row) {
  expect(row)
}
