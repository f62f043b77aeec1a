/// An amount as people type it: `120k`, `1,250.50 EUR`, `1.250,50`, `€84k`.
package struct MoneyText: Hashable, Sendable {
  /// Hundredths of the currency, whatever the currency.
  package var minor: Int
  /// Three upper-case letters; nil where nobody named one.
  package var currency: String?

  package init(minor: Int, currency: String? = nil) {
    self.minor = minor
    self.currency = currency
  }

  /// Reads a whole text as an amount.
  package static func read(_ text: String) -> MoneyAnswer {
    var rest = text.filter { !$0.isWhitespace }[...]
    var currency: String?
    for (sign, code) in signs {
      if rest.hasPrefix(sign) {
        (currency, rest) = (code, rest.dropFirst(sign.count))
      } else if rest.hasSuffix(sign) {
        (currency, rest) = (code, rest.dropLast(sign.count))
      }
      if currency != nil { break }
    }
    if currency == nil, let code = code(rest.prefix(3)) {
      (currency, rest) = (code, rest.dropFirst(3))
    } else if currency == nil, let code = code(rest.suffix(3)) {
      (currency, rest) = (code, rest.dropLast(3))
    }
    return amount(rest, currency)
  }

  /// Reads an amount at the beginning of the words, with a currency before or behind it.
  static func read(_ words: ArraySlice<String>) -> (answer: MoneyAnswer, count: Int) {
    guard let first = words.first else { return (.nothing, 0) }
    if let second = words.dropFirst().first {
      let isBehind = code(second[...]) != nil && second.uppercased() == second
      if isBehind || (code(first[...]) != nil && first.uppercased() == first) {
        let answer = read(first + second)
        if answer != .nothing { return (answer, 2) }
      }
    }
    return (read(first), 1)
  }

  private static func amount(_ text: Substring, _ currency: String?) -> MoneyAnswer {
    var digits = text
    var factor = 100
    if let last = digits.last, let scale = scales[last] {
      factor *= scale
      digits = digits.dropLast()
    }
    let custom = factor == 100 ? SeparatedNumber.Custom.money : .scaled
    switch SeparatedNumber(digits)?.answer(custom) {
    case .number(let number):
      return number.scaled(by: factor).map { .money(MoneyText(minor: $0, currency: currency)) }
        ?? .nothing
    case .ambiguous(let large, let small):
      guard let large = large.scaled(by: factor), let small = small.scaled(by: factor) else {
        return .nothing
      }
      return .ambiguous(
        MoneyText(minor: large, currency: currency), MoneyText(minor: small, currency: currency))
    case nil: return .nothing
    }
  }

  private static func code(_ text: Substring) -> String? {
    let upper = text.uppercased()
    guard upper.utf8.count == 3, text == text.lowercased() || text == upper else { return nil }
    return codes.contains(upper) ? upper : nil
  }

  private static let signs = [
    ("US$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"),
    ("¥", "JPY"), ("₹", "INR"), ("zł", "PLN"), ("Fr.", "CHF"),
  ]

  private static let scales: [Character: Int] = [
    "k": 1_000, "K": 1_000, "m": 1_000_000, "M": 1_000_000,
  ]

  private static let codes: Set<String> = [
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP",
    "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "MAD", "MXN", "MYR",
    "NOK", "NZD", "PEN", "PHP", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "SGD", "THB", "TRY",
    "TWD", "UAH", "USD", "VND", "ZAR",
  ]
}

/// What a text says about an amount.
package enum MoneyAnswer: Hashable, Sendable {
  case money(MoneyText)
  /// It can be read in two ways.
  case ambiguous(MoneyText, MoneyText)
  case nothing
}

extension MoneyText {
  /// The amount with thousands and, where there are any, hundredths: `120,000`, `1,250.50 EUR`.
  package var written: String {
    let digits = String(abs(minor) / 100)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    let cents = abs(minor) % 100
    let rest = cents == 0 ? "" : "." + (cents < 10 ? "0" : "") + String(cents)
    return (minor < 0 ? "-" : "") + grouped + rest + (currency.map { " " + $0 } ?? "")
  }
}
