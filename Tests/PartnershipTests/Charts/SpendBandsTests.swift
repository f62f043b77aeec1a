import Partnership
import Testing

private func bands(_ amounts: [Int], _ currency: String? = "EUR") -> SpendBands {
  SpendBands(amounts.map { $0 * 100 }, currency: currency)
}

@Test func whatLiesCloseTogetherIsCutFinely() {
  let near = bands([120, 180, 240, 450, 900])
  #expect(near.limits == [20_000, 50_000])
  #expect((0..<near.count).map(near.words) == ["500 and more", "200 to 500", "under 200"])
  #expect((0..<near.count).map { near.heading(of: $0) } == ["500+", "200-500", "<200"])
}

@Test func whatLiesFarApartIsCutInDecades() {
  let far = bands([50, 500, 5_000, 50_000, 500_000])
  #expect(
    (0..<far.count).map { far.heading(of: $0) } == [
      "100k+", "10k-100k", "1k-10k", "100-1k", "<100",
    ])
  #expect(far.heading(of: 1, isShort: true) == "10k+")
}

@Test func whatLiesVeryFarApartIsCutWhereTheVendorsAre() {
  let even = bands([20, 200, 2_000, 20_000, 200_000, 2_000_000, 20_000_000])
  #expect(
    (0..<even.count).map { even.heading(of: $0) } == [
      "2M+", "200k-2M", "5k-200k", "500-5k", "<500",
    ])
  let crowded = bands(
    (1...40).map { $0 * 1_500 } + [10, 10, 10, 90] + Array(repeating: 20_000_000, count: 4)
  )
  #expect(crowded.limits.count == SpendBands.mostLimits)
  let most =
    (0..<crowded.count).map { band in
      (1...40).count { crowded.band(of: ($0 * 1_500) * 100) == band }
    }.max() ?? 0
  #expect(most < 30, "the many do not stand in one band")
}

@Test(arguments: 1...40)
func limitsOfAnySpreadAreDistinctAndRound(seed: Int) {
  var state = UInt64(seed)
  let amounts = (0..<(seed % 9 + 2)).map { _ -> Int in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % 10 + (state.isMultiple(of: 3) ? 1_000_000_000_000 : 0)
  }
  let limits = SpendBands(amounts + [1, 5_000_000_000_000], currency: "EUR").limits
  #expect(limits.count == SpendBands.mostLimits && Set(limits).count == limits.count)
  #expect(limits == limits.sorted())
  #expect(limits.allSatisfy { ["1", "2", "5"].contains(String($0).prefix(1)) })
}

@Test func theDearestAndTheCheapestTwentiethSpreadNothing() {
  let most = bands(Array(repeating: 150, count: 90) + [1, 1, 1] + [9_000_000, 9_000_000])
  #expect(most.limits == [10_000])
  #expect(most.band(of: 900_000_000) == 0)
  #expect(most.band(of: 100) == 1)
}

@Test func whoCostsExactlyTheLimitBelongsToTheDearerBand() {
  let bands = bands([50, 500, 5_000, 50_000, 500_000])
  #expect(bands.band(of: 1_000_000) == 1)
  #expect(bands.band(of: 999_999) == 2)
  #expect(bands.band(of: Int.max) == 0)
  #expect(bands.band(of: -5) == 4)
  for band in 0..<bands.count {
    #expect(bands.floor(of: band).map(bands.band) ?? band == band)
    #expect(bands.ceiling(of: band).map { bands.band(of: $0) } ?? -1 == band - 1)
  }
}

@Test func oneAmountOrNoneStillHasALimit() {
  #expect(bands([84_000]).limits == [5_000_000])
  #expect(bands([]).limits == [100])
  #expect(bands([0, 0]).limits == [100])
  #expect(SpendBands([Int.max, Int.max - 1], currency: nil).limits.count == 1)
  #expect(SpendBands([1_500], currency: "JPY").limits == [1_000])
}

@Test(arguments: 1...60)
func thereAreNeverMoreThanFiveBandsAndTheyHoldAll(seed: Int) {
  var state = UInt64(seed)
  let amounts = (0..<(seed * 7)).map { _ -> Int in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> (20 + state % 40)) % 1_000_000_000_000
  }
  let bands = SpendBands(amounts, currency: "EUR")
  #expect(bands.limits == bands.limits.sorted())
  #expect((1...SpendBands.mostLimits).contains(bands.limits.count))
  #expect(amounts.allSatisfy { (0..<bands.count).contains(bands.band(of: $0)) })
}
