/// Which of our own words on a vendor's row hold what is looked for.
///
/// Grades, tiers and signs are few: they are compared once for a filter, and each row costs a few
/// bits instead of a text of its own.
struct RowVocabulary: Hashable, Sendable {
  private let depths: UInt64
  private let silences: UInt64
  private let tiers: UInt64
  private let statuses: UInt64
  private let faults: UInt64
  private let signs: UInt64

  init(_ isFound: (String) -> Bool) {
    depths = Self.bits { (depth: Depth) in
      depth.number.map { isFound("\($0) \(depth.rawValue)") } ?? false
    }
    silences = Self.bits { (silence: Silence) in isFound("- " + silence.rawValue) }
    tiers = Self.bits { (tier: Tier) in tier != .untiered && isFound(tier.rawValue) }
    statuses = Self.bits { (status: VendorStatus) in isFound(status.rawValue) }
    faults = Self.bits { (fault: VerdictFault) in fault != .nobody && isFound(fault.rawValue) }
    signs = Self.bits { (sign: SignID) in isFound(sign.brief) }
  }

  /// Whether one of the words stands on the row.
  func holds(_ row: Standing) -> Bool {
    if tiers != 0, Self.has(tiers, row.tier) { return true }
    if statuses != 0, Self.has(statuses, row.status) { return true }
    if depths != 0, Self.has(depths, row.verdict.depth) { return true }
    if silences != 0, let silence = row.verdict.silence, Self.has(silences, silence) { return true }
    if signs != 0, row.verdict.signs.contains(where: { Self.has(signs, $0.sign) }) { return true }
    return faults != 0 && Self.has(faults, row.verdict.blame)
  }

  private static func bits<Kind: Word>(_ isFound: (Kind) -> Bool) -> UInt64 {
    Kind.allCases.reduce(0) { $0 | (isFound($1) ? 1 << UInt64($1.place) : 0) }
  }

  private static func has<Kind: Word>(_ bits: UInt64, _ word: Kind) -> Bool {
    bits & 1 << UInt64(word.place) != 0
  }
}
