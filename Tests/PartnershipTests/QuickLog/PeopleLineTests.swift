import Partnership
import Testing

/// A vendor before a colon, whole or in part, one or several.
private let vendors = LineTable(
  #"""
  acme: call wants more => communication Acme Corp · now · call · reached · "wants more"
  Acme Corp: call wants more => communication Acme Corp · now · call · reached · "wants more"
  ACME CORP: wants more => note Acme Corp · now · "wants more"
  Acme Industries: call wants more => communication Acme Corp · now · call · reached · "wants more"
  glob: call wants more => note · now · "glob: call wants more"
  Globe: wants more => note · now · "Globe: wants more"
  init: c talked => note · now · "init: c talked"
  Smith, Jones and Sons: c talked => communication Smith, Jones and Sons · now · call · reached · "talked"
  smith-jones,globex: c talked >mon send it => communication Smith, Jones and Sons · now · call · reached · "talked" | followUp Smith, Jones and Sons · dueOn Mon 17 Mar · "send it" | communication · now · call · reached · "talked" | followUp · dueOn Mon 17 Mar · "send it"
  acme, globex: note joint plan => note Acme Corp+Globex · now · "joint plan"
  acme,nobody: c talked => note · now · "acme,nobody: c talked"
  globex: c talked => communication · now · call · reached · "talked"
  PO: 88213 approved => note · now · "PO: 88213 approved"
  acme: => (open: Type what happened, such as: call asked for the price sheet.)
  call acme: x => communication · now · call · reached · "acme: x"
  with initech: x => note · now · "with initech: x"
  http://example.org: x => note · now · "http://example.org: x"
  """#)

@Test(arguments: vendors.rows)
func aVendorIsNamedBeforeTheColon(row: LineTable.Row) {
  expect(row)
}

/// People by name, by role, of ours, new ones.
private let people = LineTable(
  #"""
  c @maria asked => communication · now · call · contacts Maria Lopez · reached · "asked"
  c @mar asked => communication · now · call · contacts Maria Lopez · reached · "asked"
  c @ceo asked => communication · now · call · contacts Eva Roth · reached · "asked"
  c @roth asked => communication · now · call · contacts Eva Roth · reached · "asked"
  c @eva.roth asked => communication · now · call · contacts Eva Roth · reached · "asked"
  c @us.kev asked => communication · now · call · contacts Kevin Hart · reached · "asked"
  c @kev asked => communication · now · call · contacts Kevin Hart · reached · "asked"
  c @cio asked => communication · now · call · contacts Kevin Hart · reached · "asked"
  c @jose asked => communication · now · call · contacts José Peña · reached · "asked"
  c @zoe asked => communication · now · call · reached · "@zoe asked"
  c @+Zoe asked => communication · now · call · contacts [+1] · reached · "asked" | contact · "Zoe" · side vendor
  c @+Zoe.Miller asked => communication · now · call · contacts [+1] · reached · "asked" | contact · "Zoe Miller" · side vendor
  acme: c @sam asked => communication Acme Corp · now · call · contacts Samuel Ode · reached · "asked"
  c talked with @sam, then @eva. => communication · now · call · contacts Sam Roth,Eva Roth · reached · "talked with @sam, then @eva."
  c @12 asked => communication · now · call · reached · "@12 asked"
  c maria@acme.com wrote => communication · now · call · reached · "maria@acme.com wrote"
  c @ home => communication · now · call · reached · "@ home"
  acme,globex: c @maria @eva talked => communication Acme Corp · now · call · contacts Maria Chen · reached · "talked" | communication · now · call · contacts Eva Roth · reached · "talked"
  m @eva @us.kev #strategy plan => meeting · now · strategy · held · attendees Eva Roth,Kevin Hart · "plan"
  note @eva promised nothing => note · now · "@eva promised nothing" · links Eva Roth
  con @eva shouted => conflict · raisedOn Fri 14 Mar · medium · "@eva shouted" · links Eva Roth
  c @support asked => communication · now · call · contacts José Peña · reached · "asked"
  """#)

@Test(arguments: people.rows)
func aPersonIsNamedWithAnAt(row: LineTable.Row) {
  expect(row)
}
