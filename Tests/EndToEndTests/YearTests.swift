import Foundation
import Testing

private let examples = "conformance/examples/"

/// A home whose store holds told examples, each as a vendor of its own, on the day that they are
/// judged.
private func store(of names: String...) throws -> Program {
  let home = try Home()
  var program = Program(in: home)
  program.environment["FATHOM_TODAY"] = "2026-03-31"
  for name in names {
    let told = try String(contentsOfFile: Fixture.path(examples + name + ".json"), encoding: .utf8)
    let own = told.replacing("\"name\": \"Vendor\"", with: "\"name\": \"Vendor \(name)\"")
    let file = try home.file(name + ".json", own.utf8)
    let outcome = try program.run("import", file, "--source", name)
    #expect(outcome.status == 0, "\(outcome.error)")
  }
  return program
}

private func ids(_ program: Program) throws -> [String] {
  let vendors = try program.run("assess", "--json").json["vendors"] as? [[String: Any]] ?? []
  return vendors.compactMap { $0["vendorId"] as? String }
}

@Test func theTrendTellsAYearMonthByMonth() throws {
  let program = try store(of: "06-client-faults")
  let id = try #require(try ids(program).first)
  let page = try program.run("trend", id)
  #expect(page.status == 0)
  #expect(page.out.contains("Today 2 shallow; them 100"))
  #expect(page.out.contains("  Mar 2026  2 shallow"))
  #expect(page.out.contains("Warning signs"))
  let spoken = try program.run("trend", id, "--accessible")
  #expect(!spoken.out.contains("▇") && !spoken.out.contains("█"))
  let trend = try #require(try program.run("trend", id, "--json").json["trend"] as? [String: Any])
  #expect(trend["from"] as? String == "2025-04-01")
  #expect((trend["points"] as? [Any])?.count == 53)
  #expect((trend["signs"] as? [Any])?.isEmpty == false)
  #expect(try program.run("trend", "nobody").status == 64)
}

@Test func vendorsStandSideBySide() throws {
  let program = try store(of: "06-client-faults", "10-true-partnership")
  let ids = try ids(program)
  let page = try program.run(["compare"] + ids)
  #expect(page.status == 0)
  #expect(page.out.contains("2 shallow, shallowest"))
  #expect(page.out.contains("4 deep, deepest"))
  let spoken = try program.run(["compare", "--accessible"] + ids)
  #expect(spoken.out.contains("2 shallow, shallowest"))
  let answer = try program.run(["compare", "--json"] + ids).json["compare"] as? [String: Any]
  #expect(answer?["isTrialSheet"] as? Bool == false)
  #expect((answer?["vendors"] as? [Any])?.count == 2)
}

@Test func tooFewAndTooManyVendorsAreRefused() throws {
  let program = try store(of: "10-true-partnership")
  let id = try #require(try ids(program).first)
  let one = try program.run("compare", id)
  #expect(one.status == 64)
  #expect(one.error.contains("choose two to four"))
  #expect(try program.run("compare", id, id).error.contains("named twice"))
  let five = try program.run("compare", "a", "b", "c", "d", "e")
  #expect(five.status == 64)
  #expect(five.error.hasPrefix("5 vendors are too many"))
  #expect(try program.run("compare").status == 64)
}

@Test func aVendorOnTrialAloneIsATrialSheet() throws {
  var program = Program(in: try Home())
  program.environment["FATHOM_TODAY"] = "2026-03-31"
  _ = try program.run("vendor", "add", "Tyrell", "--status", "trial", "--on", "2026-03-01")
  let page = try program.run("compare", "tyrell")
  #expect(page.status == 0, "\(page.error)")
  #expect(page.out.hasPrefix("Trial sheet on 2026-03-31: raw counts, no grade.\n"))
  #expect(page.out.contains("not tried yet"))
  #expect(!page.out.contains("inch-deep"))
  let answer = try program.run("compare", "tyrell", "--json").json["compare"] as? [String: Any]
  #expect(answer?["isTrialSheet"] as? Bool == true)
}

@Test func aPolicyIsTriedBeforeItIsAdopted() throws {
  let program = try store(of: "06-client-faults", "10-true-partnership")
  let home = try Home()
  let same = try home.file("same.toml", "trendStep = 7\n".utf8)
  let nothing = try program.run("signs", "test", "--policy", same)
  #expect(nothing.status == 0)
  #expect(nothing.out.contains("Nothing would change: 2 vendors judged alike"))
  let strict = try home.file("strict.toml", "rules.our-promises-broken.min = 90\n".utf8)
  let page = try program.run("signs", "test", "--policy", strict)
  #expect(page.out.contains("Of 2 vendors, 0 would change grade today and 1 their signs"))
  #expect(page.out.contains("no more warning we break promises (us)"))
  let test = try #require(
    try program.run("signs", "test", "--policy", strict, "--json").json["test"]
      as? [String: Any])
  #expect(test["vendors"] as? Int == 2)
  #expect(test["changeSignsNow"] as? Int == 1)
  #expect((test["changes"] as? [Any])?.count == 1)
}

@Test func aPolicyToTryIsReadAsStrictlyAsAnyOther() throws {
  let program = try store(of: "06-client-faults")
  #expect(try program.run("signs", "test").status == 64)
  let home = try Home()
  let bad = try home.file("bad.toml", "trendStep = 0\n".utf8)
  let outcome = try program.run("signs", "test", "--policy", bad)
  #expect(outcome.status == 1)
  #expect(outcome.out == "")
  #expect(outcome.error.hasPrefix("\(bad): line 1, column 1: trendStep should be"))
  let empty = Program(in: try Home())
  #expect(try empty.run("vendor", "add", "Acme").status == 0)
  #expect(try empty.run("undo").status == 0)
  let good = try home.file("good.toml", "trendStep = 6\n".utf8)
  #expect(
    try empty.run("signs", "test", "--policy", good).out.hasPrefix("There is no vendor yet"))
}
