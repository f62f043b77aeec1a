import Foundation
import Testing

/// A store with one strategic vendor, a measure and a system that runs on it.
private func measured() throws -> Program {
  let program = Program(in: try Home())
  let lines = [
    ["vendor", "add", "Globex Logistics", "--tier", "strategic", "--today", "2024-02-08"],
    [
      "add", "measure", "globex", "name=On-time delivery", "target=98", "unit=%",
      "definedOn=2024-02-08",
    ],
    ["vendor", "edit", "globex", "services=Payroll VPN, WAN"],
    ["log", "globex: read on-time 97.5 on:28 feb"],
  ]
  for line in lines {
    let outcome = try program.run(line)
    #expect(outcome.status == 0, "\(line) \(outcome.error)")
  }
  return program
}

@Test func theReadingsOfAMonthStandBesideTheirTargets() throws {
  let program = try measured()
  let month = try program.run("readings", "globex", "--month", "2025-02")
  #expect(month.status == 0)
  #expect(month.out.hasPrefix("February 2025: 1 of 1 measure read.\n"))
  #expect(month.out.contains("On-time delivery"))
  #expect(month.out.contains("97.5  missed  at least 98 %"))
  let now = try program.run("readings")
  #expect(now.out.hasPrefix("March 2025: 0 of 1 measure read.\n"))
  #expect(now.out.contains("Globex Logistics\n"))
  #expect(now.out.contains("97.5  missed, 28 Feb"))
}

@Test func theReadingsForMachinesHoldTargetAndValue() throws {
  let program = try measured()
  let answer = try program.run("readings", "--month", "2025-02", "--json").json
  let readings = try #require(answer["readings"] as? [String: Any])
  #expect(readings["month"] as? String == "2025-02")
  let measure = try #require((readings["measures"] as? [[String: Any]])?.first)
  #expect(measure["vendorName"] as? String == "Globex Logistics")
  #expect(measure["target"] as? Double == 98)
  let reading = try #require(measure["reading"] as? [String: Any])
  #expect(reading["value"] as? Double == 97.5)
  #expect(reading["met"] as? Bool == false)
  #expect(measure["last"] is NSNull)
}

@Test func aMonthToComeOrNoneIsRefused() throws {
  let program = try measured()
  #expect(try program.run("readings", "--month", "2025-04").status == 64)
  #expect(try program.run("readings", "--month", "March").status == 64)
  #expect(try program.run("readings", "nobody").status == 64)
}

@Test func aWholeMonthGoesInAsOneStepFromStandardInput() throws {
  let program = try measured()
  let added = try program.run(
    "add", "measure", "globex", "name=Damaged parcels", "target=0.5", "direction=atMost",
    "definedOn=2024-02-08")
  #expect(added.status == 0)
  let saved = try program.shell(
    "printf 'globex: read on-time 98.2\\nread damaged 0.4\\n' | $fathom log -")
  #expect(saved.status == 0, "\(saved.error)")
  #expect(try program.run("readings", "globex").out.hasPrefix("March 2025: 2 of 2 measures read."))
  #expect(try program.run("undo").status == 0)
  #expect(try program.run("readings", "globex").out.hasPrefix("March 2025: 0 of 2 measures read."))
}

@Test func theGutCheckListsWhoIsDueAndWhatWasSaidLast() throws {
  let program = try measured()
  let before = try program.run("gut-check")
  #expect(before.out.hasPrefix("1 of 1 vendor due.\n"))
  #expect(before.out.contains("Globex Logistics  strategic  never judged"))
  #expect(try program.run("log", "globex: gut trust 2 hid an outage").status == 0)
  let after = try program.run("gut-check")
  #expect(after.out.hasPrefix("0 of 1 vendor due.\n"))
  #expect(after.out.contains("2 of 5, 14 Mar by "))
  #expect(after.out.contains("hid an outage"))
  let checks = try #require(
    try program.run("gut-check", "--json").json["gutChecks"] as? [[String: Any]])
  #expect((checks.first?["last"] as? [String: Any])?["level"] as? Int == 2)
  #expect(checks.first?["isDue"] as? Bool == false)
}

@Test func nobodyToJudgeIsSaid() throws {
  let program = Program(in: try Home())
  #expect(try program.run("vendor", "add", "Initech").status == 0)
  #expect(try program.run("gut-check").out.hasPrefix("Nobody to judge:"))
  #expect(try program.run("readings").out.contains("Nothing is measured yet"))
}

@Test func theChecklistShowsStatusesSuccessAndChecks() throws {
  let program = try measured()
  #expect(try program.run("log", "globex: check funding yes signed").status == 0)
  #expect(try program.run("vendor", "edit", "globex", "success=Parcels on time").status == 0)
  let page = try program.run("checklist", "globex").out
  #expect(page.contains("active"))
  #expect(page.contains("Success: Parcels on time"))
  #expect(page.contains("1 of 10 checks done."))
  #expect(page.contains("The money is found"))
  #expect(page.contains("signed"))
  let answer = try program.run("checklist", "globex", "--json").json["checklist"] as? [String: Any]
  #expect((answer?["checks"] as? [[String: Any]])?.count == 10)
  #expect((answer?["success"] as? [String: Any])?["text"] as? String == "Parcels on time")
}

@Test func aCallSheetIsFoundByTheSystemThatBurns() throws {
  let program = try measured()
  #expect(try program.run("sheet", "PAYROLL").out.hasPrefix("Globex Logistics\n"))
  #expect(try program.run("sheet", "payroll vpn").out.hasPrefix("Globex Logistics\n"))
  #expect(try program.run("vendor", "add", "Initech").status == 0)
  #expect(try program.run("vendor", "edit", "initech", "services=WAN").status == 0)
  let both = try program.run("sheet", "wan")
  #expect(both.status == 64)
  #expect(both.error.contains("Globex Logistics"))
  #expect(both.error.contains("Initech"))
  #expect(try program.run("sheet", "nothing").status == 64)
}
