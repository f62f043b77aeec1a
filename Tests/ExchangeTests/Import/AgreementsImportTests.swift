import Exchange
import Partnership
import Testing

private let today = Day(number: 20_000)

private func plan(
  _ csv: String, _ mapping: String? = nil, into known: KnownPortfolio = KnownPortfolio(),
  dateOrder: DateOrder? = nil, limits: ImportLimits = ImportLimits()
) throws -> ImportPlan {
  var source = AgreementsImport(
    source: "test", today: today, columns: try mapping.map(ColumnPair.read),
    dateOrder: dateOrder, currency: "EUR")
  source.limits = limits
  return try source.plan(Array(csv.utf8), into: known)
}

private func problem(_ csv: String, _ mapping: String? = nil) -> String? {
  do {
    _ = try plan(csv, mapping)
    return nil
  } catch let problem as InputProblem {
    return problem.description
  } catch {
    return nil
  }
}

private func agreements(_ plan: ImportPlan) -> [Agreement] {
  plan.edits.compactMap { edit in
    guard case .agreement(let agreement) = edit.record else { return nil }
    return agreement
  }
}

@Test func columnsAreFoundByTheirUsualNames() throws {
  let found = try plan(
    """
    Contract No;Supplier;Start;End;Amount;Shoe size
    V-1;Müller & Söhne;01.02.2025;31.12.2025;1.234,56;44
    """)
  let agreement = try #require(agreements(found).first)
  #expect(agreement.header.origin?.key == "V-1")
  #expect(agreement.number == "V-1")
  #expect(agreement.startsOn == Day("2025-02-01"))
  #expect(agreement.endsOn == Day("2025-12-31"))
  #expect(agreement.value == 123_456)
  #expect(agreement.currency == "EUR")
  #expect(found.unmapped == ["Shoe size"])
}

@Test func createdVendorsAreUntieredActiveAndTrackedFromToday() throws {
  let found = try plan("vendor,start\nKestrel Ltd,2025-01-01\n")
  guard case .add(.vendor(let vendor)) = found.edits.first else {
    Issue.record("no vendor first")
    return
  }
  #expect(vendor.tier == .untiered)
  #expect(vendor.statusLog == [StatusEntry(on: today, status: .active)])
  #expect(vendor.trackedSince == today)
  #expect(vendor.slug == "kestrel")
}

@Test func namesMatchWithoutCaseAndSpacesButNeverWithoutPunctuation() throws {
  let known = KnownPortfolio(vendors: [
    Vendor(header: Header(id: RecordID("7")), name: "Café  Nord", aliases: ["Nordcafé"])
  ])
  let found = try plan(
    "vendor,start\nCAFE\u{301} NORD,2025-01-01\nnordcafé,2025-01-02\nCafé-Nord,2025-01-03\n",
    into: known)
  #expect(agreements(found).map { $0.header.vendors[0].text } == ["7", "7", "+3"])
  #expect(found.newVendors == ["Café-Nord"])
  #expect(found.lookAlikes == [["Café  Nord", "Café-Nord"]])
}

@Test func anUnknownColumnIsNamedWithTheNearest() {
  #expect(
    problem("Vendor,Begin Date\n", "Vendor=vendor,Begin Dat=startsOn")
      == "There is no column Begin Dat; did you mean Begin Date?")
  #expect(
    problem("Vendor,Begin\n", "Vendor=vendor,Begin=startOn")
      == "There is no field startOn; did you mean startsOn?")
}

@Test func aMappingWithoutVendorSaysWhatTheFileHas() {
  #expect(
    problem("A,,C\n1,2,3\n")
      == "No column is mapped to vendor. The file has: A, column 2, C. "
      + "Name one with --map 'Column=vendor'.")
}

@Test func columnNamesMayHoldCommas() throws {
  let found = try plan(
    "\"Amount, net\",V,S\n5,A,2025-01-01\n", "Amount, net=value,V=vendor,S=startsOn")
  #expect(agreements(found).first?.value == 500)
}

@Test func ambiguousDatesStopTheImport() throws {
  let csv = "vendor,start\nA,03/04/2025\n"
  #expect(problem(csv)?.contains("--date-format us or european") == true)
  let found = try plan(csv, dateOrder: .european)
  #expect(agreements(found).first?.startsOn == Day("2025-04-03"))
}

@Test func oneColumnOfDatesDecidesForTheOther() throws {
  let found = try plan("vendor,start,end\nA,03/04/2025,12/31/2025\n")
  #expect(agreements(found).first?.startsOn == Day("2025-03-04"))
}

@Test func badRowsAreSkippedWithLineAndColumn() throws {
  let found = try plan(
    """
    key,vendor,start,end,value
    1,A,2025-01-01,,x12
    2,,2025-01-01,,1
    3,B,yesterday,,1
    4,C,2025-02-01,2025-01-31,1
    5,D,2025-01-01,,1
    5,E,2025-01-01,,1
    """)
  #expect(found.rows.map(\.outcome) == [.skipped, .skipped, .skipped, .skipped, .create, .skipped])
  #expect(found.rows.map(\.line) == [2, 3, 4, 5, 6, 7])
  #expect(found.rows[0].reason == "column 5: value is no amount (x12) as the column writes them.")
  #expect(found.rows[3].reason?.hasPrefix("column 4: the agreement ends (2025-01-31)") == true)
  #expect(found.rows[5].reason?.contains("line 6 already") == true)
  #expect(found.hasProblems)
  #expect(found.newVendors == ["D"])
}

@Test func farEndsAreOpenAndOtherYearsReal() throws {
  let found = try plan(
    "vendor,start,end\nA,2025-01-01,2098-12-31\nB,2025-01-01,2099-01-01\n"
      + "C,2025-01-01,2100-01-01\nD,2025-01-01,9999-12-31\n")
  #expect(agreements(found).map { $0.endsOn?.year } == [2_098, nil, 2_100, nil])
}

@Test func currenciesComeFromTheSignElseTheDefault() throws {
  let found = try plan(
    "vendor;start;value\nA;2025-01-01;£5.00\nB;2025-01-01;¥1,234\nC;2025-01-01;7\n"
      + "D;2025-01-01;(123.45)\nE;2025-01-01;CHF 1'200.50\n")
  #expect(agreements(found).map(\.currency) == ["GBP", "JPY", "EUR", "EUR", "CHF"])
  #expect(agreements(found).map(\.value) == [500, 1_234, 700, -12_345, 120_050])
}

@Test func wordsMustBeAmongTheAllowed() throws {
  let found = try plan("vendor,start,renewal\nA,2025-01-01,Tacit\nB,2025-01-01,tact\n")
  #expect(agreements(found).map(\.renewal) == [.tacit])
  #expect(found.rows[1].reason == "column 3: renewal is tact; did you mean tacit?")
}

@Test func hostileCellsAreRefusedOrKeptAsText() throws {
  var limits = ImportLimits()
  limits.nameBytes = 10
  let found = try plan(
    "vendor,start,title\nA\0B,2025-01-01,\nelevenbytes,2025-01-01,\ntenbytes10,2025-01-01,=1+1\n"
      + "C,2025-01-01,\"two\nlines\"\n", limits: limits)
  #expect(found.rows.map(\.outcome) == [.skipped, .skipped, .create, .skipped])
  #expect(agreements(found).first?.title == "=1+1")
  #expect(found.rows[1].reason?.contains("has 11 bytes, more than the 10") == true)
}

@Test func aFileBeyondTheLimitIsRefused() throws {
  var limits = ImportLimits()
  limits.fileBytes = 30
  let csv = "vendor,start\nABCD,2025-01-01\n"
  #expect(csv.utf8.count == 29)
  #expect(try plan(csv, limits: limits).count(.create) == 1)
  #expect(try plan(csv + "\n", limits: limits).count(.create) == 1)
  #expect(throws: InputProblem.self) { try plan(csv + "\n\n", limits: limits) }
}

@Test func aHeaderAlonePlansNothing() throws {
  let found = try plan("vendor,start\n")
  #expect(found.rows.isEmpty)
  #expect(found.edits.isEmpty)
}

/// The amounts of one column in cents, nil for a cell that is refused.
private func amounts(_ cells: [String]) throws -> [Int?] {
  let rows = cells.enumerated().map { "\($0.offset)|A|2025-01-01|\($0.element)" }
  let found = try plan((["key|vendor|start|value"] + rows).joined(separator: "\n"))
  return cells.indices.map { index in
    agreements(found).first { $0.header.origin?.key == String(index) }?.value
  }
}

@Test func theDecimalMarkIsFoundOutFromTheWholeColumn() throws {
  #expect(try amounts(["1.000", "1.234,5", "12"]) == [100_000, 123_450, 1_200])
  #expect(try amounts(["1,000", "1,234.50", "12"]) == [100_000, 123_450, 1_200])
  #expect(try amounts(["1.000"]) == [100_000])
  #expect(try amounts(["4867.5000", "-0.01", "7-"]) == [486_750, -1, -700])
}

@Test func amountsAreNeverRoundedOrGuessed() throws {
  #expect(try amounts(["1.005", "2.50", "3.75"]) == [nil, 250, 375])
  #expect(try amounts(["12,34,567.00", "1.00", "2.00"]) == [nil, 100, 200])
  #expect(try amounts(["(5", "--5", "5 apples", "1e3"]) == [nil, nil, nil, nil])
}

@Test(arguments: [("9999999999999.99", 999_999_999_999_999), ("10000000000000.00", nil)])
func amountsHaveAtMostFifteenDigits(text: String, cents: Int?) throws {
  #expect(try amounts([text]) == [cents])
}
