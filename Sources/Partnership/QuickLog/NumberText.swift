package import FoundationEssentials

/// Numbers as people of several countries type them.
package enum NumberText {
  /// Reads a plain number with a point or a comma, and what makes it doubtful.
  ///
  /// `1,250` is doubtful: half of the readers take it for a thousand and the others do not.
  package static func read(_ text: String) -> NumberAnswer {
    switch SeparatedNumber(text[...])?.answer(.plain) {
    case .number(let number): .number(number.decimal)
    case .ambiguous(let large, let small): .ambiguous(large.decimal, small.decimal)
    case nil: .nothing
    }
  }
}

/// What a text says about a number.
package enum NumberAnswer: Hashable, Sendable {
  case number(Decimal)
  /// It can be read in two ways.
  case ambiguous(Decimal, Decimal)
  case nothing
}

/// A whole number and where its decimal point stands.
struct ScaledNumber: Hashable, Sendable {
  var digits: Int
  /// How many of the digits are decimals, 0–15.
  var decimals: Int

  var decimal: Decimal {
    Decimal(
      sign: digits < 0 ? .minus : .plus, exponent: -decimals,
      significand: Decimal(digits.magnitude))
  }

  /// The number times the factor, rounded half away from zero; nil from 10^15 on.
  func scaled(by factor: Int) -> Int? {
    let (product, isTooLarge) = digits.multipliedReportingOverflow(by: factor)
    guard !isTooLarge else { return nil }
    var divisor = 1
    for _ in 0..<decimals { divisor *= 10 }
    let rest = (product % divisor).magnitude
    let round = rest * 2 >= UInt(divisor) ? product.signum() : 0
    let result = product / divisor + round
    return result.magnitude < 1_000_000_000_000_000 ? result : nil
  }
}

/// Digits with separators, before anybody has said which of them is the decimal one.
struct SeparatedNumber: Hashable, Sendable {
  /// What a lone separator before three digits means.
  enum Custom {
    /// A point is decimal, a comma doubtful.
    case plain
    /// A comma parts thousands, a point is doubtful.
    case money
    /// Both are doubtful, as in `1.250k`.
    case scaled
  }

  enum Answer {
    case number(ScaledNumber)
    case ambiguous(ScaledNumber, ScaledNumber)
  }

  private let isNegative: Bool
  private let groups: [Substring]
  private let separators: [Character]

  /// Cuts the text at points, commas and apostrophes; nil where anything else stands in it.
  init?(_ text: Substring) {
    var rest = text
    isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    separators = rest.filter { ".,'’".contains($0) }.map { $0 == "’" ? "'" : $0 }
    groups = rest.split(omittingEmptySubsequences: false) { ".,'’".contains($0) }
    let count = groups.reduce(0) { $0 + $1.utf8.count }
    guard (1...15).contains(count), groups.allSatisfy(SeparatedNumber.isDigits) else { return nil }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The number; nil where the separators make no sense, as in `1,2.3,4`.
  func answer(_ custom: Custom) -> Answer? {
    guard let last = separators.last else { return .number(whole) }
    let kinds = Set(separators)
    if kinds.count == 2 {
      let others = separators.dropLast()
      return others.contains(last) || !isGrouped(groups.dropLast()) ? nil : .number(fraction)
    }
    guard kinds.count == 1 else { return nil }
    if separators.count > 1 || last == "'" { return isGrouped(groups[...]) ? .number(whole) : nil }
    guard isGrouped(groups[...]), groups.first != "0" else { return .number(fraction) }
    switch (custom, last) {
    case (.plain, "."): return .number(fraction)
    case (.money, ","): return .number(whole)
    case (.plain, _), (.money, _), (.scaled, _): return .ambiguous(whole, fraction)
    }
  }

  private func isGrouped(_ groups: ArraySlice<Substring>) -> Bool {
    (1...3).contains(groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private var whole: ScaledNumber { ScaledNumber(digits: digits, decimals: 0) }

  private var fraction: ScaledNumber {
    ScaledNumber(digits: digits, decimals: groups.last?.count ?? 0)
  }

  private var digits: Int {
    let value = Int(groups.joined()) ?? 0
    return isNegative ? -value : value
  }
}
