import Partnership
import Testing

@Test(arguments: [
  (8_400_000, "EUR", "EUR 84,000"), (125_050, "EUR", "EUR 1,250.50"), (5, "EUR", "EUR 0.05"),
  (0, "EUR", "EUR 0"), (-125_050, "EUR", "EUR -1,250.50"), (84_000, "JPY", "JPY 84,000"),
  (1_250_500, "KWD", "KWD 1,250.500"), (7, "KWD", "KWD 0.007"), (99_999, "USD", "USD 999.99"),
  (100_000_000, "USD", "USD 1,000,000"), (100, "", "1"),
  (Int.max, "EUR", "EUR 92,233,720,368,547,758.07"),
  (Int.min, "EUR", "EUR -92,233,720,368,547,758.08"),
])
func amountsAreWrittenInWholeUnitsWithTheirCurrency(minor: Int, currency: String, text: String) {
  #expect(Money(minorUnits: minor, currency: currency).description == text)
}

@Test func anAmountWithoutACurrencyHasTwoMinorDigits() {
  #expect(Money(minorUnits: 125_050).description == "1,250.50")
}
