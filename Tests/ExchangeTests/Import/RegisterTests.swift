import Exchange
import Partnership
import Testing

private let today = Day(number: 20_000)

private let register = AgreementsImport(
  source: "nebraska", today: today,
  columns: [
    ("Doc Number", "key"), ("Vendor", "vendor"), ("Amount", "value"), ("Begin Date", "startsOn"),
    ("End Date", "endsOn"),
  ].map { ColumnPair(column: $0.0, field: $0.1) },
  currency: "EUR")

/// The plan for an empty store, made once.
private let planned = Result {
  try register.plan(fixture("nebraska-contracts.csv"), into: KnownPortfolio())
}

private func agreements(in plan: ImportPlan) -> [String: Agreement] {
  var found: [String: Agreement] = [:]
  for case .add(.agreement(let agreement)) in plan.edits {
    found[agreement.header.origin?.key ?? ""] = agreement
  }
  return found
}

private func vendors(in plan: ImportPlan) -> [Vendor] {
  plan.edits.compactMap { edit in
    guard case .add(.vendor(let vendor)) = edit else { return nil }
    return vendor
  }
}

/// What a store knows after the edits of a plan were made.
func known(after plan: ImportPlan) -> KnownPortfolio {
  var known = KnownPortfolio()
  for edit in plan.edits {
    let record = edit.record
    if case .vendor(let vendor) = record { known.vendors.append(vendor) }
    guard let origin = record.header.origin else { continue }
    known.records[origin.key] = KnownRecord(
      id: record.id, values: origin.values, isRemoved: false, record: record)
  }
  return known
}

@Test func theRegisterGivesItsVendorsAndAgreements() throws {
  let plan = try planned.get()
  #expect(plan.count(.create) == 3_699)
  #expect(plan.rows.count == 3_699)
  #expect(plan.newVendors.count == 1_574)
  #expect(Set(vendors(in: plan).compactMap(\.slug)).count == 1_574)
  #expect(!plan.hasProblems)
  #expect(
    plan.unmapped == ["column 1", "Type", "Entity", "Entity Name", "0", "url"])
}

@Test func theRegistersAmountsAreExactToTheCent() throws {
  let plan = try planned.get()
  let found = agreements(in: plan)
  #expect(found.values.reduce(0) { $0 + ($1.value ?? 0) } == 56_350_999_243)
  #expect(found["41530"]?.value == 486_750)
  #expect(found["41421"]?.value == 2_241_000)
  #expect(found["58-1-5062"]?.value == 0)
  #expect(found.values.allSatisfy { $0.currency == "USD" })
}

@Test func theRegistersDaysAreAmericanAndItsFarEndsOpen() throws {
  let plan = try planned.get()
  let found = agreements(in: plan)
  #expect(found["41242"]?.startsOn == Day("2023-06-20"))
  #expect(found["41242"]?.endsOn == Day("2024-04-19"))
  #expect(found["41530"]?.endsOn == nil)
  #expect(found.values.count { $0.endsOn == nil } == 3_190 + 91)
  #expect(found.values.count { ($0.endsOn?.year ?? 0) > 2_099 } == 2)
}

@Test func theSecondImportOfTheRegisterChangesNothing() throws {
  let second = try register.plan(
    fixture("nebraska-contracts.csv"), into: known(after: planned.get()))
  #expect(second.count(.unchanged) == 3_699)
  #expect(second.edits.isEmpty)
  #expect(second.newVendors.isEmpty)
}

@Test func theRegistersLookAlikesAreListed() throws {
  let plan = try planned.get()
  #expect(plan.lookAlikes.contains { $0.contains("DPAA") })
  #expect(plan.lookAlikes.contains { $0.contains("AYARS AND AYARS 24178") })
}
