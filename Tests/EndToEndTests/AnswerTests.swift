import Testing

@Test func todayAsksAboutLinesKeptAsText() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("log", "acme: gut foo 4 x").status == 0)
  let one = try program.run("today")
  #expect(one.status == 0)
  #expect(one.out == "TO COMPLETE 1\n  1 line kept as text: make it something? [2]\n")
  #expect(try program.run("log", "acme: gut bar 4 y").status == 0)
  #expect(
    try program.run("today").out
      == "TO COMPLETE 2\n  2 lines kept as text: make them something? [2] [3]\n")
}

@Test func aFilterByNoFieldIsWrongUsage() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let outcome = try program.run("vendors", "--where", "bogus:1")
  #expect(outcome.status == 64)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix("There is no field bogus"))
}

@Test(arguments: [
  ("them<", "them< says nothing yet"), ("depth:9", "9 is no value of depth"),
  ("tier:", "tier: says nothing yet"),
])
func aConditionThatSaysNothingIsWrongUsage(filter: String, sentence: String) throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let outcome = try program.run("vendors", "--where", filter)
  #expect(outcome.status == 64)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix(sentence))
}

@Test(arguments: [
  (["measure", "acme", "name=MTTR"], "Target is needed"),
  (["invoice", "acme", "on=2025-01-01"], "Amount is needed"),
  (["requestCount", "acme", "requests=4"], "Bypassed is needed"),
])
func aNumberThatIsMissingIsAskedFor(words: [String], sentence: String) throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let outcome = try program.run(["add"] + words)
  #expect(outcome.status == 64)
  #expect(outcome.error.hasPrefix(sentence), "\(outcome.error)")
  let zero = try program.run("add", "invoice", "acme", "on=2025-01-01", "act=0")
  #expect(zero.status == 0, "\(zero.error)")
}

@Test func scoresAreWordsForScreenReaders() throws {
  let program = Program(in: try Home())
  let added = try program.run(
    "vendor", "add", "Globex", "--tier", "strategic", "--today", "2024-02-08")
  #expect(added.status == 0)
  #expect(!(try program.run("vendors").out.contains("0 steady")))
  #expect(try program.run("vendors", "--accessible").out.contains("0 steady  0 steady"))
}

@Test func aStatusBeforeALaterOneSaysWhichHolds() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let earlier = try program.run("vendor", "edit", "acme", "--status", "trial", "--on", "2025-01-01")
  #expect(earlier.out.contains("Since 2025-03-14 it is active still"))
  let later = try program.run("vendor", "edit", "acme", "--status", "former", "--on", "2025-03-14")
  #expect(later.out == "Changed vendor [1] Acme.\n")
}

@Test func aTacitAgreementGetsItsFirstEnd() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let added = try program.run(
    "add", "agreement", "acme", "title=Hosting", "startsOn=2025-01-01", "termMonths=12",
    "renewal=tacit", "noticeDays=90")
  #expect(added.out.contains("Its first term ends on 2025-12-31"))
  #expect(try program.run("show", "acme").out.contains("until 2025-12-31"))
  let refused = try program.run(
    "add", "agreement", "acme", "startsOn=2025-01-01", "renewal=tacit")
  #expect(refused.status == 64)
  #expect(refused.error.contains("termMonths"))
}

@Test func bytesThatAreNoTextAreRefused() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let outcome = try program.shell("$fathom log $'acme: call \\xff'")
  #expect(outcome.status == 64)
  #expect(outcome.error.contains("is not UTF-8"))
  #expect(try program.run("timeline", "acme").out == "Nothing logged.\n")
}

@Test func anImportOfBadRowsAloneSaysThatNothingWentIn() throws {
  let home = try Home()
  let file = try home.file(
    "register.csv", "key,vendor,value,startsOn,endsOn\n1,Acme,a lot,2024-01-13,2025-01-13\n".utf8)
  let outcome = try Program(in: home).run("import", file, "--as", "agreements")
  #expect(outcome.status == 1)
  #expect(outcome.out.hasSuffix("Nothing was imported: 1 row was skipped.\n"), "\(outcome.out)")
}

@Test func rowsBeforeAnUnclosedQuoteAreImported() throws {
  let home = try Home()
  let program = Program(in: home)
  let file = try home.file(
    "register.csv",
    "key,vendor,value,startsOn,endsOn\n1,Acme,5,2024-01-13,2025-01-13\n2,\"Glo,5,2024-01-13".utf8)
  let outcome = try program.run("import", file, "--as", "agreements")
  #expect(outcome.status == 1)
  #expect(outcome.out.contains("line 3"), "\(outcome.out)")
  #expect(try program.run("show", "acme").out.contains("Agreements 1"))
}

@Test func sentencesAreWhole() throws {
  let home = try Home()
  let program = Program(in: home)
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  let field = try program.run("add", "agreement", "acme", "bogus=1")
  #expect(field.error.hasPrefix("An agreement has no field bogus"))
  #expect(try program.run("log", "acme: issue It is down").out.hasPrefix("Saved [2]: "))
  #expect(try program.run("done", "2", "up again").out.hasPrefix("Changed [2]: "))
  let search = try program.run("search", " ")
  #expect(search.status == 64)
  #expect(search.error == "Say what to look for: fathom search WORDS.\n")
  let export = try program.run("export", "-o", home.path + "/nowhere/x.json")
  #expect(export.status == 1)
  #expect(export.error.contains("name a directory that is there"))
}

@Test func aReaderWhoLeavesNeedsNoSentence() throws {
  let program = Program(in: try Home())
  let outcome = try program.shell("exec 3> >(exit 0); wait $!; $fathom --help >&3")
  #expect(outcome.status == 1)
  #expect(outcome.error == "")
}
