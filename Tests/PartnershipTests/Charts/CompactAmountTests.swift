import Partnership
import Testing

@Test(arguments: [
  (0, "0"), (999, "999"), (1_000, "1k"), (1_250, "1.25k"), (1_254, "1.25k"), (9_995, "10k"),
  (12_340, "12.3k"), (84_000, "84k"), (99_949, "99.9k"), (99_950, "100k"), (123_456, "123k"),
  (999_499, "999k"), (999_500, "1M"), (1_250_000, "1.25M"), (999_950_000, "1B"),
  (1_500_000_000_000, "1,500B"),
])
func aNumberFitsACell(number: Int, words: String) {
  #expect(CompactAmount.words(number) == words)
}

@Test func anAmountIsToldInWholeUnitsOfItsCurrency() {
  #expect(CompactAmount.words(Money(minorUnits: 31_000_000, currency: "EUR")) == "310k")
  #expect(CompactAmount.words(Money(minorUnits: 31_000, currency: "JPY")) == "31k")
  #expect(CompactAmount.words(Money(minorUnits: 31_000_000, currency: "KWD")) == "31k")
  #expect(CompactAmount.words(Money(minorUnits: 149, currency: "EUR")) == "1")
  #expect(CompactAmount.words(Money(minorUnits: 150, currency: "EUR")) == "2")
  #expect(CompactAmount.words(Money(minorUnits: -8_400_000)) == "-84k")
  #expect(CompactAmount.words(Money(minorUnits: -1)) == "0")
  #expect(CompactAmount.words(Money(minorUnits: Int.min)).hasPrefix("-"))
}
