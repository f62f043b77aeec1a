import Foundation
import Testing

private let examples = "conformance/examples/"

/// The whole answer of a told example, beside what it must be.
private func conformance(_ name: String) throws -> (found: NSDictionary, wanted: NSDictionary) {
  let file = Fixture.path(examples + name + ".json")
  let data = try Data(contentsOf: URL(fileURLWithPath: file))
  let told = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  let day = try #require(told["asOf"] as? String)
  let outcome = try Program(in: Home()).run(
    "assess", "--dossier", file, "--as-of", day, "--json")
  #expect(outcome.status == 0)
  #expect(outcome.error == "")
  let wanted = try #require(told["expected"] as? [String: Any])
  return (outcome.json as NSDictionary, wanted as NSDictionary)
}

@Test(arguments: ["01-brand-new", "04-sales-heavy", "06-client-faults", "10-true-partnership"])
func aToldDossierIsAssessedWhole(name: String) throws {
  let (found, wanted) = try conformance(name)
  #expect(found == wanted)
}

/// A small dossier with one list replaced.
private func dossier(_ rows: String) -> String {
  """
  {"vendor": {"id": "v1", "name": "Acme", "tier": "strategic",
    "statusLog": [{"on": "2025-01-01", "status": "active"}]}, \(rows)}
  """
}

@Test(arguments: [
  ("{\"vendor\"", "is not JSON: line 1, column "),
  ("[]", "vendor: is missing"),
  (dossier("\"communications\": {}"), "communications: should be a list"),
  (
    dossier("\"communications\": [{\"id\": \"c1\", \"at\": \"2025-01-02\", \"channel\": \"owl\"}]"),
    "communications[0].channel: "
  ),
  (
    dossier("\"communications\": [{\"id\": \"c1\", \"at\": \"2025-02-30\"}]"),
    "communications[0].at: "
  ),
  (
    dossier(
      "\"conflicts\": [{\"id\": \"c1\", \"raisedOn\": \"2025-02-03\"}], "
        + "\"issues\": [{\"id\": \"c1\", \"noticedOn\": \"2025-02-03\"}]"), ".id: "
  ),
  (
    dossier(
      "\"communications\": [{\"id\": \"c1\", \"at\": \"2025-01-02\", \"answeredAt\": "
        + "\"2025-01-01\"}]"), "communications[0].answeredAt: "
  ),
  (
    dossier(
      "\"readings\": [{\"id\": \"r1\", \"measureId\": \"m9\", \"on\": \"2025-01-02\", "
        + "\"value\": 3}]"), "readings[0].measureId: "
  ),
  (
    dossier(
      "\"communications\": [{\"id\": \"c1\", \"at\": \"2025-01-02\", \"contacts\": [\"p9\"]}]"),
    "communications[0].contacts[0]: "
  ),
])
func aBadDossierIsRefusedWithThePathToTheField(text: String, path: String) throws {
  let home = try Home()
  let file = try home.file("bad.json", text.utf8)
  let outcome = try Program(in: home).run("assess", "--dossier", file, "--json")
  #expect(outcome.status == 1)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix(file + ": "))
  #expect(outcome.error.contains(path), "\(outcome.error)")
}

@Test func whatOnlyBreaksARuleIsAWarning() throws {
  let home = try Home()
  let text = dossier(
    "\"conflicts\": [{\"id\": \"c1\", \"raisedOn\": \"2025-02-03\", \"repeatOf\": \"c9\"}]")
  let file = try home.file("odd.json", text.utf8)
  let outcome = try Program(in: home).run("assess", "--dossier", file, "--json")
  #expect(outcome.status == 0)
  #expect(outcome.json["vendorId"] as? String == "v1")
  #expect(outcome.error.contains("warning: conflicts[0].repeatOf: "))
}

@Test func aBadPolicyIsRefusedWithEveryMistakeAndItsPlace() throws {
  let home = try Home()
  let policy = try home.file("policy.toml", "trendStep = 0\nfullCont = 3\n".utf8)
  let outcome = try Program(in: home).run("assess", "--policy", policy)
  #expect(outcome.status == 1)
  #expect(outcome.out == "")
  #expect(
    outcome.error == """
      \(policy): line 1, column 1: trendStep should be a whole number from 1 to 100.
      \(policy): line 2, column 1: the policy has no fullCont; did you mean fullCount?
      \(policy) holds 2 mistakes; put it right and try again.

      """)
}

@Test func aPolicyChangesWhatIsExpected() throws {
  let home = try Home()
  let policy = try home.file("policy.json", "{\"tier\": {\"strategic\": {\"expect\": null}}}".utf8)
  let file = try home.file("dossier.json", dossier("\"meetings\": []").utf8)
  let program = Program(in: home)
  let before = try program.run("assess", "--dossier", file, "--json").json
  let after = try program.run("assess", "--dossier", file, "--json", "--policy", policy).json
  #expect(before["expected"] as? String == "deep")
  #expect(after["expected"] is NSNull)
}

/// A home whose store holds one told example.
private func store(of name: String) throws -> Program {
  var program = Program(in: try Home())
  program.environment["FATHOM_TODAY"] = "2026-03-31"
  let outcome = try program.run("import", Fixture.path(examples + name + ".json"))
  #expect(outcome.status == 0, "\(outcome.error)")
  return program
}

private func rows(_ outcome: Outcome, _ noun: String) -> [[String: Any]] {
  outcome.json[noun] as? [[String: Any]] ?? []
}

@Test func theStoreIsAssessedVendorByVendor() throws {
  let program = try store(of: "06-client-faults")
  let vendors = rows(try program.run("assess", "--json"), "vendors")
  #expect(vendors.map { $0["grade"] as? String } == ["shallow"])
  let text = try program.run("assess")
  #expect(text.status == 0)
  #expect(text.out.contains("1 shallow"))
}

@Test func whyNamesTheSignsAndWhatClearsThem() throws {
  let program = try store(of: "06-client-faults")
  let id = try #require(rows(try program.run("assess", "--json"), "vendors")[0]["vendorId"])
  let page = try program.run("why", "\(id)")
  #expect(page.status == 0)
  #expect(page.out.contains("policy: the defaults"))
  #expect(page.out.contains("We break our promises (our-promises-broken)"))
  #expect(page.out.contains("To reach 3 working"))
  let one = try program.run("why", "\(id)", "--sign", "our-promises-broken", "--json").json
  let why = try #require(one["why"] as? [String: Any])
  let signs = try #require(why["signs"] as? [[String: Any]])
  #expect(signs.count == 1)
  #expect((signs[0]["clears"] as? [String])?.isEmpty == false)
  let unknown = try program.run("why", "\(id)", "--sign", "our-promise-broken")
  #expect(unknown.status == 64)
  #expect(unknown.error.contains("did you mean our-promises-broken?"))
}

@Test func closedSignsStayOnRecord() throws {
  let program = try store(of: "07-recovered")
  #expect(rows(try program.run("signs", "--json"), "signs").isEmpty)
  let all = rows(try program.run("signs", "--all", "--json"), "signs")
  #expect(!all.isEmpty)
  #expect(all.allSatisfy { $0["state"] as? String == "closed" && $0["closedOn"] is String })
}

@Test func theCatalogueHoldsEverySignAndTheLadderInForce() throws {
  let home = try Home()
  let policy = try home.file("policy.toml", "rules.only-sells.min = 17\n".utf8)
  let program = Program(in: home)
  #expect(rows(try program.run("signs", "catalogue", "--json"), "catalogue").count == 30)
  #expect(try !program.run("signs", "catalogue").out.contains("at least 17"))
  #expect(try program.run("signs", "catalogue", "--policy", policy).out.contains("at least 17"))
}

@Test func reachCountsTriesAndHumans() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("reach", "acme").out == "No try to reach them is logged.\n")
  let add = try program.run(
    "add", "communication", "acme", "at=2025-03-12T09:00", "direction=toVendor",
    "outcome=reached")
  #expect(add.status == 0, "\(add.error)")
  let reach = try program.run("reach", "acme", "--json").json["reach"] as? [String: Any]
  let all = reach?["all"] as? [String: Any]
  #expect(all?["tries"] as? Int == 1)
  #expect(all?["reached"] as? Int == 1)
}

@Test func anEmptyStoreSaysWhatToDoFirst() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Acme").status == 0)
  #expect(try program.run("undo").status == 0)
  #expect(try program.run("assess").out.hasPrefix("There is no vendor yet"))
  #expect(try program.run("signs").out == "No sign is open.\n")
}

@Test(arguments: [
  "why", "signs", "signs list", "signs catalogue", "signs test", "trend", "compare", "assess",
  "reach",
])
func everyCommandOfTheVerdictExplainsItself(command: String) throws {
  let program = Program(in: try Home())
  let outcome = try program.run(command.split(separator: " ").map(String.init) + ["--help"])
  #expect(outcome.status == 0)
  try Golden.expect(outcome.out, is: "help/" + command.replacing(" ", with: "-"))
}
