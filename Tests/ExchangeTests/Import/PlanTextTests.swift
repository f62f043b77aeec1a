import Exchange
import Partnership
import Testing

@Test func thePlanReadsAsText() throws {
  let source = AgreementsImport(source: "register", today: Day(number: 20_000), currency: "EUR")
  let plan = try source.plan(
    Array(
      """
      key,vendor,start,colour
      1,"Acme, Inc.",03/14/2025,red
      2,ACME INC,03/15/2025,blue
      3,Kestrel,soon,
      """.utf8), into: KnownPortfolio())
  #expect(
    PlanText.lines(plan, limit: 1) == [
      "agreements from register: 2 to create, 0 to update, 0 unchanged, 1 skipped; 2 new vendors",
      "  dates in start: us",
      "  columns not mapped: colour",
      "Skipped, to be mended in the file (1)",
      "  line 4: column 3: startsOn is no day (soon) as the column writes them; "
        + "four-digit years are needed.",
      "Create (2)",
      "  line 2: Acme, Inc. · 1",
      "  … 1 more",
      "Names that look alike, not merged (1)",
      "  ACME INC  =?  Acme, Inc.",
    ])
}
