import Exchange
import Partnership
import Testing

private let source = AgreementsImport(
  source: "test", today: Day(number: 20_000), currency: "EUR")

private func plan(_ csv: String, _ known: KnownPortfolio) throws -> ImportPlan {
  try source.plan(Array(csv.utf8), into: known)
}

private let first = "key,vendor,start,title\n1,A,2025-01-01,Hosting\n2,B,2025-02-01,\n"

/// The store after the first import, with one agreement changed by a person.
private func knownAfterFirst(
  _ change: (inout KnownRecord) -> Void = { _ in }
) throws -> KnownPortfolio {
  var known = known(after: try plan(first, KnownPortfolio()))
  var record = try #require(known.records["1"])
  change(&record)
  known.records["1"] = record
  return known
}

private func changed(_ plan: ImportPlan) throws -> Agreement {
  guard case .change(_, .agreement(let agreement)) = try #require(plan.edits.first) else {
    throw InputProblem("no change")
  }
  return agreement
}

@Test func theSameFileChangesNothing() throws {
  #expect(try plan(first, knownAfterFirst()).edits.isEmpty)
}

@Test func onlyTheFieldThatMovedInTheSourceIsUpdated() throws {
  let known = try knownAfterFirst { known in
    known.record = known.record?.setting("title", to: .text("Our hosting"))
  }
  let moved = first.replacing("1,A,2025-01-01", with: "1,A,2025-03-01")
  let found = try plan(moved, known)
  #expect(found.count(.update) == 1)
  #expect(found.rows[0].reason == "startsOn")
  #expect(try changed(found).title == "Our hosting")
  #expect(try changed(found).startsOn == Day("2025-03-01"))
}

@Test func aValueThatTheSourceEmptiedIsEmptied() throws {
  let found = try plan(first.replacing("Hosting", with: ""), knownAfterFirst())
  #expect(try changed(found).title == nil)
}

@Test func aNewColumnFillsButDoesNotOverwrite() throws {
  let wider = "key,vendor,start,title,noticeDays,link\n1,A,2025-01-01,Hosting,30,http://a\n"
  let known = try knownAfterFirst { known in
    known.record = known.record?.setting("noticeDays", to: .integer(90))
  }
  let agreement = try changed(plan(wider, known))
  #expect(agreement.noticeDays == 90)
  #expect(agreement.link == "http://a")
}

@Test func whatAPersonRemovedStaysRemoved() throws {
  let known = try knownAfterFirst { known in
    known.isRemoved = true
    known.record = nil
  }
  let found = try plan(first.replacing("Hosting", with: "Moved"), known)
  #expect(found.rows[0].outcome == .skipped)
  #expect(found.edits.isEmpty)
  #expect(!found.hasProblems)
}

@Test func theRowsOfARemovedVendorAreLeftAlone() throws {
  var known = try knownAfterFirst()
  known.vendors.removeAll { $0.name == "A" }
  known.records["vendor:a"]?.isRemoved = true
  let found = try plan(first + "3,A,2025-05-01,New\n", known)
  #expect(found.rows[2].outcome == .skipped)
  #expect(found.newVendors.isEmpty)
}

@Test func aRenamedVendorIsFoundByWhatTheSourceCallsIt() throws {
  var known = try knownAfterFirst()
  let index = try #require(known.vendors.firstIndex { $0.name == "A" })
  known.vendors[index].name = "Alpha Works"
  let found = try plan(first + "3,A,2025-05-01,New\n", known)
  #expect(found.newVendors.isEmpty)
  #expect(found.edits.first?.record.header.vendors == [known.vendors[index].id])
}

@Test func anAgreementFollowsItsVendorInTheSource() throws {
  let known = try knownAfterFirst()
  let found = try plan(first.replacing("1,A,", with: "1,B,"), known)
  #expect(found.rows[0].reason == "vendor")
  #expect(try changed(found).header.vendors == [#require(known.vendors.last).id])
}

@Test func rowsWithoutAKeyAreFoundByWhatTheySay() throws {
  let csv = "vendor,start,value\nA,2025-01-01,5\nA,2025-01-01,5\nA,2025-01-01,6\n"
  let found = try plan(csv, KnownPortfolio())
  #expect(found.count(.create) == 3)
  #expect(try plan(csv, known(after: found)).edits.isEmpty)
}
