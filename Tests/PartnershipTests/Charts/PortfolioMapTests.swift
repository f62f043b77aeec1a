import Partnership
import Testing

private let today = Day.ago(0)

/// A vendor that nobody talked to for a year and that costs so much; strategic ones are inch-deep.
private func standing(
  _ id: String, _ tier: Tier = .strategic, spend: Int? = nil, _ currency: String? = "EUR",
  status: VendorStatus = .active
) -> Standing {
  var dossier = Dossier.story(tier)
  dossier.vendor.header = Header(id: RecordID(id))
  dossier.vendor.name = "Vendor " + id
  dossier.vendor.statusLog = [StatusEntry(on: .ago(400), status: status)]
  if let spend {
    dossier = dossier.adding("paper" + id) {
      Agreement(
        header: $0, startsOn: .ago(100), value: spend * 100, currency: currency, valuePer: .year)
    }
  }
  return Standing(of: dossier, on: today, policy: Policy())
}

private func told(_ map: PortfolioMap) -> [String] {
  map.cells.map { cell in
    let place = "\(cell.place.depth.rawValue) \(cell.place.band.map(String.init) ?? "-")"
    return place + ": " + cell.vendors.map(\.id.text).joined(separator: " ")
  }
}

@Test func theShallowestAndDearestStandFirst() {
  let map = PortfolioMap(of: [
    standing("a", spend: 120), standing("b", spend: 9_000), standing("c", spend: 9_500),
    standing("d", .commodity, spend: 9_000), standing("e"),
    standing("f", .tactical, spend: 700, status: .prospect),
  ])
  #expect(
    told(map) == [
      "inch-deep 0: c b", "inch-deep 3: a", "inch-deep -: e", "unsounded 0: d", "unsounded 2: f",
    ])
  #expect(map.cells.map(\.first) == [0, 2, 3, 4, 5])
  #expect(map.count == 6)
  #expect(map.paidCount == 5)
  #expect(map.isNumbered)
}

@Test func amountsOfTwoCurrenciesNeverMeet() {
  let standings = [
    standing("a", spend: 100), standing("b", spend: 200), standing("c", spend: 500, "USD"),
    standing("d", spend: 700, nil), standing("e"),
  ]
  let euros = PortfolioMap(of: standings)
  #expect(euros.currency == "EUR")
  #expect(euros.total == Money(minorUnits: 30_000, currency: "EUR"))
  #expect(euros.elsewhere == 2)
  #expect(euros.count == 3)
  #expect(euros.currencies.map(\.code.letters) == ["EUR", "USD", nil])
  let dollars = PortfolioMap(of: standings, in: .init("USD"))
  #expect(dollars.total == Money(minorUnits: 50_000, currency: "USD"))
  #expect(dollars.elsewhere == 3)
  let unnamed = PortfolioMap(of: standings, in: .init(nil))
  #expect(unnamed.total.minorUnits == 70_000)
  #expect(unnamed.measure == "no currency a year")
  #expect(PortfolioMap(of: standings, in: .init("CHF")).currency == "EUR")
}

@Test func theSummarySaysHowMuchMoneyIsShallow() {
  let map = PortfolioMap(of: [
    standing("a", spend: 9_000), standing("b", .commodity, spend: 1_000), standing("c"),
    standing("d", spend: 5, "USD"),
  ])
  #expect(
    map.summary == "EUR 10,000 a year with 2 vendors; 90 % of it inch-deep or shallow; "
      + "10 % of it without a verdict; 1 without spend; 1 in other currencies.")
  #expect(
    PortfolioMap(of: [standing("a")]).summary
      == "1 vendor, and none with spend on file: agreements with a value, or invoices, place them.")
  #expect(PortfolioMap(of: []).summary.hasPrefix("No vendor is kept yet"))
}

@Test func aCellIsToldInWordsAtTwoLengths() {
  let map = PortfolioMap(of: [standing("a", spend: 120), standing("b", .commodity)])
  #expect(
    map.cells.map { map.words(of: $0) } == [
      "1 inch-deep, EUR 100 and more a year: 1 vendor", "no verdict, no spend on file: 1 vendor",
    ])
  #expect(
    map.cells.map { map.words(of: $0, isShort: true) } == [
      "1 inch-deep, EUR 100+: 1 vendor", "no verdict, no spend: 1 vendor",
    ])
  #expect(
    map.cells[0].vendors[0].words.hasPrefix("Vendor a, strategic, EUR 120 a year, 1 inch-deep, "))
  #expect(map.cells[0].tiers.map { "\($0.tier.letter)\($0.count)" } == ["S1"])
}

@Test func sharesAreOfAllSpendInTheCurrency() {
  let map = PortfolioMap(of: [
    standing("a", spend: 100), standing("b", spend: 9_900), standing("c"),
  ])
  #expect(map.cells.map { map.share(of: $0) } == [99, 1, nil])
}

@Test func sumsThatDoNotFitAreClampedNotTrapped() {
  let huge = Int.max / 100
  let map = PortfolioMap(of: [standing("a", spend: huge), standing("b", spend: huge)])
  #expect(map.total.minorUnits == Int.max)
  #expect(map.summary.contains("all of it"))
}

@Test(arguments: [1, 40, 99, 100])
func everyVendorStandsOnTheMapOnce(count: Int) {
  let tiers = Tier.allCases
  let standings = (1...count).map { number in
    standing(
      "v\(number)", tiers[number % tiers.count],
      spend: number.isMultiple(of: 9) ? nil : number * number * 13 % 900_000 + 1)
  }
  let map = PortfolioMap(of: standings)
  #expect(map.count == count)
  #expect(Set(map.cells.flatMap { $0.vendors.map(\.id) }).count == count)
  #expect(map.isNumbered == (count <= 99))
  #expect(map.bands.count <= 5)
}

@Test func theJSONHoldsLimitsAndEveryVendor() throws {
  let json = PortfolioMap(of: [standing("a", spend: 120), standing("b")]).json
  #expect(json["currency"]?.asText == "EUR")
  #expect(json["bands"]?.asList?.count == 2)
  #expect(json["bands"]?.asList?.first?["from"]?.asInteger == 10_000)
  let cells = try #require(json["cells"]?.asList)
  #expect(cells.map { $0["count"]?.asInteger } == [1, 1])
  #expect(cells.last?["band"]?.isNull == true)
  #expect(cells.first?["vendors"]?.asList?.first?["minorUnits"]?.asInteger == 12_000)
}
