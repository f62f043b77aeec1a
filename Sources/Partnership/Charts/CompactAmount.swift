/// Amounts and limits in so few characters that they fit a cell: `300`, `84k`, `1.25M`.
package enum CompactAmount {
  private static let units: [(size: Int, letter: String)] = [
    (1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k"),
  ]

  /// An amount without its currency, in whole major units, rounded to three digits from 1,000 on.
  package static func words(_ money: Money) -> String {
    let unit = size(of: money.currency)
    let (whole, rest) = money.minorUnits.magnitude.quotientAndRemainder(dividingBy: UInt(unit))
    let major = Int(clamping: whole) + (Int(rest) * 2 >= unit ? 1 : 0)
    return (money.minorUnits < 0 && major > 0 ? "-" : "") + words(major)
  }

  /// A whole number that is not negative: `999`, `1.5k`, `84k`.
  package static func words(_ number: Int) -> String {
    guard let place = units.firstIndex(where: { number >= $0.size }) else { return String(number) }
    let unit = units[place]
    let decimals = number >= unit.size * 100 ? 0 : number >= unit.size * 10 ? 1 : 2
    let factor = decimals == 0 ? 1 : decimals == 1 ? 10 : 100
    let step = unit.size / factor
    let scaled = number / step + (number % step * 2 >= step ? 1 : 0)
    if scaled >= 1_000 * factor, place > 0 { return "1" + units[place - 1].letter }
    let (whole, part) = scaled.quotientAndRemainder(dividingBy: factor)
    let grouped = CountWords.grouped(whole)
    guard part > 0 else { return grouped + unit.letter }
    var digits = String(part + factor).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return grouped + "." + digits + unit.letter
  }

  /// Minor units in one major unit of a currency.
  static func size(of currency: String?) -> Int {
    (0..<Currency.minorDigits(of: currency ?? "")).reduce(1) { size, _ in size * 10 }
  }
}
