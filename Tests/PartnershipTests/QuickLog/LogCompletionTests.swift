import Partnership
import Testing

private func candidates(_ line: String, cursor: Int? = nil) -> [String] {
  LogCompletion.candidates(
    for: line, cursor: cursor ?? line.count, in: LogFixture.context
  ).candidates.map(\.text)
}

@Test(arguments: [
  (
    "c @",
    ["@eva.roth", "@josé.peña", "@maria.lopez", "@sam.roth", "@us.dana.kim", "@us.kevin.hart"]
  ),
  ("c @ma", ["@maria.lopez"]), ("acme: c @sam", ["@samuel.ode", "@samira.khan"]),
  ("c @us.", ["@us.dana.kim", "@us.kevin.hart"]), ("c @ceo", ["@eva.roth"]), ("c @x", []),
  ("c #s", ["#support", "#sales", "#social"]), ("m #s", ["#strategy"]),
  ("goal #", ["#shared", "#outcome"]),
  ("p #", ["#signing"]), ("note #", []),
  (
    "c :",
    [
      ":in", ":?", ":na", ":vm", ":no", ":missed", ":held", ":them", ":us", ":both", ":private",
      ":+", ":=", ":-",
    ]
  ),
  ("c :n", [":na", ":no"]), ("con !", ["!low", "!med", "!high", "!crit"]),
  ("rec interest:", ["interest:yes", "interest:no", "interest:none"]),
  ("c with:ini", ["with:initech"]), ("p by:eo", ["by:eow", "by:eom", "by:eoq", "by:eoy"]),
  ("iss told:", ["told:no", "told:today", "told:yest"]),
  ("c re:late", ["re:72"]), ("c re:7", ["re:71", "re:74", "re:72", "re:73"]),
  ("c re:soc", ["re:91"]),
  ("gut t", ["trust"]), ("gut mat", ["maturityVendor", "maturityUs"]),
  ("status ", ["prospect", "trial", "active", "exiting", "former"]),
  ("check cul", ["culturalWorkshop"]), ("read f", ["First response", "First fix"]),
  ("done 1", ["17"]), ("ini", ["initech:"]), ("co", ["conflict"]), ("call abo", []),
  ("call am", ["amt:"]), ("", []),
])
func theWordAtTheCursorIsCompleted(line: String, texts: [String]) {
  #expect(candidates(line) == texts)
}

@Test func theWordIsReplacedUpToTheCursor() {
  let line = "c @ma asked"
  let (range, candidates) = LogCompletion.candidates(
    for: line, cursor: 5, in: LogFixture.context)
  #expect(range == 2..<5)
  #expect(candidates.map(\.text) == ["@maria.lopez"])
  #expect(candidates.map(\.detail) == ["Maria Lopez, Account manager"])
  #expect(LogCompletion.candidates(for: line, cursor: 99, in: LogFixture.context).range == 6..<11)
  #expect(LogCompletion.candidates(for: line, cursor: -3, in: LogFixture.context).range == 0..<0)
}

@Test(arguments: [
  ("c yest 3pm asked", "yest 3pm", "c \"yest 3pm\" asked", "yest 3pm asked"),
  ("c @sam asked", "@sam", "c \\@sam asked", "@sam asked"),
  ("c asked #sales", "#sales", "c asked \\#sales", "asked #sales"),
  ("call asked", "call", "\"call\" asked", "call asked"),
  ("acme: asked", "acme:", "\"acme:\" asked", "acme: asked"),
  ("c :? asked", ":?", "c \\:? asked", ":? asked"),
])
func aChipTurnsBackIntoText(line: String, chip: String, quoted: String, text: String) throws {
  let reading = LogLine.parse(line, in: LogFixture.context)
  let end = try #require(line.firstRange(of: chip)?.upperBound)
  let found = try #require(reading.chip(endingAt: line.distance(from: line.startIndex, to: end)))
  let changed = reading.line(turningToText: found)
  #expect(changed == quoted)
  #expect(LogLine.parse(changed, in: LogFixture.context).records.first?.summaryText == text)
}
