/// An amount of money as a cell writes it: digits with their marks, a sign, perhaps a currency.
struct AmountCell: Hashable {
  /// Digits, points and commas only.
  let digits: [UInt8]
  let isNegative: Bool
  /// Three letters, where the cell has a sign or a code of its own.
  let currency: String?

  /// Takes a cell apart; nil where it holds something that belongs to no amount.
  ///
  /// Negative is a minus sign before or behind, or parentheses round the amount.
  init?(_ cell: String) {
    var digits: [UInt8] = []
    var letters = ""
    var signs = 0
    var (opened, closed) = (false, false)
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", ",": digits.append(UInt8(scalar.value))
      case " ", "\t", "'", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2019}": continue
      case "-", "\u{2212}": signs += 1
      case "+": continue
      case "(" where !opened: opened = true
      case ")" where opened && !closed: closed = true
      case _: letters.unicodeScalars.append(scalar)
      }
    }
    guard digits.contains(where: { $0 >= 0x30 }), opened == closed, signs <= 1,
      !(opened && signs == 1)
    else { return nil }
    if letters.isEmpty {
      currency = nil
    } else {
      guard let code = Self.code(of: letters) else { return nil }
      currency = code
    }
    self.digits = digits
    isNegative = opened || signs == 1
  }

  private static func code(of letters: String) -> String? {
    if let code = signs[letters] { return code }
    let upper = letters.uppercased()
    let isCode = upper.utf8.count == 3 && upper.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isCode ? upper : nil
  }

  private static let signs: [String: String] = [
    "$": "USD", "US$": "USD", "USD$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY",
    "円": "JPY", "元": "CNY", "₹": "INR", "₩": "KRW", "₺": "TRY", "₽": "RUB", "₪": "ILS",
    "zł": "PLN", "Kč": "CZK", "Fr.": "CHF", "Fr": "CHF", "R$": "BRL", "A$": "AUD", "AU$": "AUD",
    "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "S$": "SGD", "HK$": "HKD", "Ft": "HUF",
  ]
}
