/// An amount in whole minor units of a currency.
package struct Money: Hashable, Sendable {
  /// Cents, yen or fils: what the currency's smallest unit is.
  package var minorUnits: Int
  /// Three letters such as EUR; nil where nobody said.
  package var currency: String?

  package init(minorUnits: Int, currency: String? = nil) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount without its currency: `84,000`, or `1,250.50` where the minor part is not zero.
  package var amount: String {
    let digits = Currency.minorDigits(of: currency ?? "")
    let unit = (0..<digits).reduce(1) { power, _ in power * 10 }
    let (whole, part) = minorUnits.quotientAndRemainder(dividingBy: unit)
    let text = (minorUnits < 0 && whole == 0 ? "-" : "") + CountWords.grouped(whole)
    guard part != 0 else { return text }
    let minor = String(part.magnitude)
    return text + "." + String(repeating: "0", count: digits - minor.utf8.count) + minor
  }
}

extension Money: CustomStringConvertible {
  /// The currency and the amount: `EUR 84,000`.
  package var description: String {
    guard let currency, !currency.isEmpty else { return amount }
    return currency + " " + amount
  }
}
