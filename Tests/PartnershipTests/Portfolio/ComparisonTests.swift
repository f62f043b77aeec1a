import Partnership
import Testing

private func compared(_ names: String...) throws -> Comparison {
  let cases = try ConformanceCase.all()
  let vendors = try names.map { name in
    let each = try #require(cases.first { $0.name == name + ".json" })
    return ComparedVendor(of: try each.dossier(), on: Day(2026, 3, 31), policy: Policy())
  }
  return Comparison(vendors, on: Day(2026, 3, 31))
}

private func row(_ label: String, _ comparison: Comparison) throws -> ComparisonRow {
  try #require(comparison.sections.flatMap(\.rows).first { $0.label == label })
}

@Test func theLowestAndTheHighestAreNamedInWords() throws {
  let comparison = try compared("02-silent", "04-sales-heavy", "10-true-partnership")
  let depth = try row("Depth", comparison)
  #expect(depth.cells.map(\.text) == ["1 inch-deep", "2 shallow", "4 deep"])
  #expect(depth.cells.map(\.remark) == ["shallowest", nil, "deepest"])
  #expect(depth.differs)
  #expect(try row("Signs", comparison).cells.last?.remark == "fewest")
}

@Test func whatIsAllTheSameHasNoRemark() throws {
  let comparison = try compared("10-true-partnership", "10-true-partnership")
  for row in comparison.sections.flatMap(\.rows) {
    #expect(!row.differs, "\(row.label)")
    #expect(row.cells.allSatisfy { $0.remark == nil }, "\(row.label)")
  }
}

@Test func whatIsNotKnownIsNeitherLowestNorHighest() throws {
  let comparison = try compared("01-brand-new", "04-sales-heavy", "10-true-partnership")
  let them = try row("Them", comparison)
  #expect(them.cells[0].text == "not enough known")
  #expect(them.cells[0].remark == nil)
}

@Test func twoToFourVendorsStandSideBySide() throws {
  #expect(try compared("02-silent").refusal != nil)
  #expect(try compared("02-silent", "04-sales-heavy").refusal == nil)
  #expect(Comparison.refusal(of: 4) == nil)
  #expect(Comparison.refusal(of: 5) != nil)
  #expect(Comparison([], on: Day(2026, 3, 31)).refusal == "There is nothing to compare.")
}
