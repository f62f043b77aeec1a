import Testing

/// A store with one vendor that called four times to sell, on a Saturday in March.
private func seller() throws -> Program {
  let program = Program(in: try Home())
  let add = "vendor add Acme --today 2024-01-02T09:00"
  #expect(try program.shell("$fathom \(add)").status == 0)
  for day in 1...4 {
    let outcome = try program.run(
      "add", "communication", "acme", "at=2025-03-0\(day)", "direction=fromVendor",
      "purpose=sales", "--today", "2025-03-10T09:00")
    #expect(outcome.status == 0, "\(outcome.error)")
  }
  return program
}

private let today = ["--today", "2025-03-10T09:00"]

@Test func aSignIsAcknowledgedAndTakenBackByUndo() throws {
  let program = try seller()
  let said = try program.run(
    ["signs", "ack", "acme", "only-sells", "--until", "1 may", "year-end", "offers"] + today)
  #expect(said.status == 0, "\(said.error)")
  #expect(said.out == "Acme: acknowledged only sells until 1 May.\n")
  let list = try program.run(["signs"] + today).out
  #expect(list.contains("acknowledged until 1 May"))
  #expect(try program.run(["undo"] + today).out.contains("acknowledged only sells until 1 May"))
  #expect(try !program.run(["signs"] + today).out.contains("acknowledged"))
}

@Test func aPlayIsStartedOnce() throws {
  let program = try seller()
  #expect(try program.run(["signs", "start", "acme", "only-sells"] + today).status == 0)
  let again = try program.run(["signs", "start", "acme", "only-sells"] + today)
  #expect(again.status == 1)
  #expect(again.error.contains("was started on 10 Mar"))
  #expect(again.out == "")
}

@Test(arguments: [
  (["signs", "ack", "acme", "only-shells", "why"], 64, "did you mean only-sells?"),
  (["signs", "ack", "acme", "only-sells"], 64, "Missing expected argument"),
  (["signs", "ack", "acme", "only-sells", "x", "--until", "someday"], 64, "is no day"),
  (["signs", "ack", "acme", "going-quiet", "why"], 1, "is not open at Acme"),
  (["signs", "plan", "acme", "only-sells", "x", "--until", "2025-03-01"], 1, "is past"),
  (["aside", "2"], 64, "Give a reason"), (["aside", "999", "why"], 1, "999"),
])
func whatCannotBeSaidIsRefused(arguments: [String], status: Int, words: String) throws {
  let outcome = try seller().run(arguments + today)
  #expect(outcome.status == status)
  #expect(outcome.error.contains(words), "\(outcome.error)")
  #expect(outcome.out == "")
}

@Test func aRecordIsSetAsideWithTheVerdictBeforeAndAfter() throws {
  let program = try seller()
  let aside = try program.run(["aside", "2", "a", "wrong", "number"] + today)
  #expect(aside.status == 0, "\(aside.error)")
  #expect(aside.out.hasPrefix("[2] set aside: "))
  #expect(try program.run(["signs"] + today).out == "No sign is open.\n")
  #expect(try program.run(["why", "acme"] + today).out.contains("a wrong number"))
  #expect(try program.run(["aside", "2", "--back"] + today).out.contains("counted again"))
  #expect(try program.run(["signs"] + today).out.contains("only-sells"))
}

@Test func aDisputeIsShownAndMachinesReadTheState() throws {
  let program = try seller()
  let said = try program.run(
    ["signs", "dispute", "acme", "only-sells", "--by", "Eva Roth", "two were reviews", "--json"]
      + today)
  let signs = try #require(said.json["signs"] as? [[String: Any]])
  #expect(signs.first?["disputes"] as? Int == 1)
  #expect(try program.run(["why", "acme"] + today).out.contains("disputed 1"))
}
