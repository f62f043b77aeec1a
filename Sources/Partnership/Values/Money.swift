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
    var text = String(minorUnits.magnitude)
    if text.utf8.count <= digits {
      text = String(repeating: "0", count: digits + 1 - text.utf8.count) + text
    }
    let whole = Money.grouped(text.dropLast(digits))
    let part = text.suffix(digits)
    let sign = minorUnits < 0 ? "-" : ""
    return sign + whole + (part.contains { $0 != "0" } ? "." + part : "")
  }

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

extension Money: CustomStringConvertible {
  /// The currency and the amount: `EUR 84,000`.
  package var description: String {
    guard let currency, !currency.isEmpty else { return amount }
    return currency + " " + amount
  }
}
