import Foundation
import Testing

/// A store with one strategic vendor of 400 days and an empty log.
private func silent() throws -> Program {
  let program = Program(in: try Home())
  let added = try program.run(
    "vendor", "add", "Globex Logistics", "--tier", "strategic", "--today", "2024-02-08")
  #expect(added.status == 0)
  return program
}

@Test func theListOfVendorsSaysHowDeepWhoseFaultAndWhy() throws {
  let program = try silent()
  let list = try program.run("vendors").out
  #expect(list.hasPrefix("1 vendor: 1 inch-deep\n"))
  #expect(list.contains("DEPTH        VENDOR            THEM"))
  #expect(list.contains("1 inch-deep  Globex Logistics"))
  #expect(list.contains("going quiet +"))
  #expect(try program.run("vendors", "--depth", "1").out.contains("Globex"))
  #expect(try program.run("vendors", "--depth", "none").out == "No vendor fits.\n")
  #expect(try program.run("vendors", "--depth", "grave").status == 64)
  #expect(try program.run("vendors", "--sort", "fault", "--where", "fault:them us<60").status == 0)
}

@Test func theListForMachinesHoldsTheVerdict() throws {
  let program = try silent()
  let vendors = try program.run("vendors", "--json").json["vendors"] as? [[String: Any]]
  let vendor = try #require(vendors?.first)
  #expect(vendor["depth"] as? String == "inch-deep")
  #expect(vendor["expected"] as? String == "deep")
  #expect(vendor["stepsShort"] as? Int == 3)
  #expect((vendor["vendor"] as? [String: Any])?["score"] as? Int == 0)
  #expect((vendor["signs"] as? [[String: Any]])?.first?["id"] as? String == "going-quiet")
  #expect((vendor["why"] as? String)?.hasPrefix("inch-deep") == true)
}

@Test func aVendorIsShownWithItsSignsAndSinceWhen() throws {
  let program = try silent()
  let page = try program.run("show", "globex").out
  #expect(page.contains("inch-deep"))
  #expect(page.contains("(strategic expects deep)"))
  #expect(page.contains("Warning signs "))
  #expect(page.contains("since "))
  #expect(page.contains("nothing logged"))
  #expect(!page.contains("\u{1B}"))
  let json = try program.run("show", "globex", "--json").json["vendor"] as? [String: Any]
  #expect((json?["standing"] as? [String: Any])?["depth"] as? String == "inch-deep")
}

@Test func todayNamesTheSignsOfTheLastDays() throws {
  let program = try silent()
  let before = try program.run("today", "--today", "2024-04-07")
  #expect(!before.out.contains("NEW WARNING SIGNS"))
  let after = try program.run("today", "--today", "2024-04-08")
  #expect(after.out.contains("NEW WARNING SIGNS"))
  #expect(after.out.contains("going quiet: nothing logged in 2 of 2 periods"))
  let week = try program.run("today", "--today", "2024-04-15")
  #expect(!week.out.contains("going quiet: nothing logged in 2 of 2 periods"))
}

@Test(arguments: [
  ["vendors"], ["show", "globex"], ["brief", "globex"], ["today", "--today", "2024-04-08"],
])
func anyListOfVerdictsCanBeReadByAnotherPolicy(arguments: [String]) throws {
  let program = try silent()
  let home = try Home()
  let policy = try home.file("calm.toml", "rules.going-quiet.min = 400\n".utf8)
  let bad = try home.file("bad.toml", "rules.going-quiet.min = -1\n".utf8)
  let before = try program.run(arguments)
  let after = try program.run(arguments + ["--policy", policy])
  #expect(before.out.contains("going quiet"))
  #expect(after.error == "")
  #expect(!after.out.contains("going quiet"))
  let refused = try program.run(arguments + ["--policy", bad])
  #expect(refused.status == 1)
  #expect(refused.out == "")
}
