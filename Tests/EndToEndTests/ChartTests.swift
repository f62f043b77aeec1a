import Testing

/// A home with two vendors that cost something, in March 2025.
private func program() throws -> Program {
  var program = Program(in: try Home())
  program.environment["FATHOM_TODAY"] = "2025-03-17"
  for line in [
    ["vendor", "add", "Acme", "--tier", "strategic"], ["vendor", "add", "Globex"],
    [
      "add", "agreement", "acme", "startsOn=2025-01-01", "value=84000", "currency=EUR",
      "valuePer=year",
    ],
    [
      "add", "agreement", "globex", "startsOn=2025-01-01", "value=700", "currency=USD",
      "valuePer=year",
    ],
    ["add", "communication", "acme", "at=2025-03-12T09:00", "outcome=reached"],
    [
      "add", "measure", "acme", "name=Answer within 4 h", "target=95", "unit=%",
      "definedOn=2025-01-01",
    ],
    ["add", "invoice", "acme", "on=2025-02-01", "actual=7200", "budgeted=7000", "currency=EUR"],
  ] {
    let outcome = try program.run(line)
    #expect(outcome.status == 0, "\(line): \(outcome.error)")
  }
  return program
}

@Test func theMapCountsEachCellAndNamesWhoStandsThere() throws {
  let program = try program()
  let page = try program.run("map")
  #expect(page.status == 0)
  #expect(page.out.hasPrefix("EUR 84,000 a year with 1 vendor; none of it inch-deep or shallow;"))
  #expect(page.out.contains("1 in other currencies."))
  #expect(page.out.contains("EUR a year    50k+  <50k  no spend  all  a year\n"))
  #expect(page.out.contains("- no verdict     1     .         .    1     84k\n"))
  #expect(page.out.contains("no verdict, EUR 50k and more a year: 1 vendor\n  Acme (strategic)\n"))
  let spoken = try program.run("map", "--accessible").out
  #expect(!spoken.contains("50k+"))
  #expect(spoken.contains("no verdict, EUR 50k and more a year: 1 vendor"))
}

@Test func theMapIsDrawnInTheCurrencyThatIsNamed() throws {
  let program = try program()
  #expect(try program.run("map", "--currency", "usd").out.hasPrefix("USD 700 a year"))
  let map = try #require(
    try program.run("map", "--currency", "USD", "--json").json["map"] as? [String: Any])
  #expect(map["currency"] as? String == "USD")
  #expect((map["cells"] as? [Any])?.count == 1)
  let wrong = try program.run("map", "--currency", "CHF")
  #expect(wrong.status == 64)
  #expect(wrong.error.contains("No vendor is paid in CHF; there is EUR, USD."))
}

@Test func theMapOfAnEmptyStoreSaysWhatToDo() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("undo").status == 0)
  #expect(try program.run("map").out.hasPrefix("There is no vendor yet"))
}

@Test func theChartsOfAVendorAreAPageOfText() throws {
  let program = try program()
  let page = try program.run("charts", "acme")
  #expect(page.status == 0)
  #expect(page.out.contains("Contact by week, the last 52"))
  #expect(page.out.contains("1 try: 1 reached, 0 answered later, 0 not answered"))
  #expect(page.out.contains("promised 4 h (Answer within 4 h: at least 95 %)"))
  #expect(page.out.contains("2025: billed EUR 7,200, budget EUR 7,000, 3 % over"))
  let spoken = try program.run("charts", "acme", "--accessible").out
  #expect(spoken.contains("Mar 2025: they 1, we 1, both ways 1"))
  #expect(!spoken.contains("▂"))
  let charts = try #require(
    try program.run("charts", "acme", "--json").json["charts"] as? [String: Any])
  #expect((charts["contact"] as? [String: Any])?["weeks"] as? [Any] != nil)
  #expect(try program.run("charts", "nobody").status == 64)
}

@Test(arguments: ["map", "charts"])
func everyChartCommandExplainsItself(command: String) throws {
  let outcome = try Program(in: Home()).run(command, "--help")
  #expect(outcome.status == 0)
  try Golden.expect(outcome.out, is: "help/" + command)
}
