import Partnership

/// Which sign stands before the cents of a column's amounts.
package enum DecimalMark: UInt8, CaseIterable, Hashable, Sendable {
  case point = 0x2E
  case comma = 0x2C

  /// The mark that more of a column's amounts can be read with; a point where neither leads.
  package static func find(in cells: some Sequence<String>, minorDigits: Int) -> DecimalMark {
    var lead = 0
    for cell in cells {
      guard let amount = AmountCell(cell) else { continue }
      let digits = amount.currency.map(Currency.minorDigits) ?? minorDigits
      let withPoint = DecimalMark.point.minorUnits(amount, minorDigits: digits) != nil
      let withComma = DecimalMark.comma.minorUnits(amount, minorDigits: digits) != nil
      lead += (withPoint ? 1 : 0) - (withComma ? 1 : 0)
    }
    return lead < 0 ? .comma : .point
  }

  /// The amount in minor units of the currency, exact; nil when it cannot be read with this mark.
  ///
  /// The other mark may only group by threes, and digits beyond the minor unit must be zeros: an
  /// amount is never rounded. Three digits behind it are thousands, `1.000`, unless the currency
  /// has thousandths. At most 15 digits, so that sums of amounts stay whole numbers.
  func minorUnits(_ amount: AmountCell, minorDigits: Int) -> Int? {
    let parts = amount.digits.split(separator: rawValue, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = wholeDigits(parts[0]) else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.allSatisfy({ $0 >= 0x30 }), fraction.count != 3 || minorDigits == 3,
      fraction.dropFirst(minorDigits).allSatisfy({ $0 == 0x30 })
    else { return nil }
    let kept = Array(fraction.prefix(minorDigits))
    let filled = kept + Array(repeating: 0x30, count: minorDigits - kept.count)
    let digits = (whole + filled).drop { $0 == 0x30 }
    guard digits.count <= 15 else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return amount.isNegative ? -value : value
  }

  private func wholeDigits(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let grouping: UInt8 = self == .point ? 0x2C : 0x2E
    let groups = text.split(separator: grouping, omittingEmptySubsequences: false)
    guard groups.count > 1 else { return Array(text) }
    let isGrouped =
      (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped ? groups.flatMap { Array($0) } : nil
  }
}
