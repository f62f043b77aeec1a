/// One unbroken stretch of days on which a sign was open.
///
/// Computed from the records and never from when somebody looked: records written later about an
/// earlier day move it (domain specification (c), *ledger*).
package struct SignRun: Hashable, Sendable {
  package var sign: SignID
  package var side: Side
  package var openedOn: Day
  /// The first day on which it was gone; nil while it is open.
  package var closedOn: Day?
  /// The gravest level of the stretch, and the first day on which it stood there.
  package var peak: SignLevel
  package var peakOn: Day
  /// The most bad facts of the stretch.
  package var peakCount: Int
  /// The level and the bad facts on its last day.
  package var level: SignLevel
  package var count: Int

  package var isOpen: Bool { closedOn == nil }

  /// Open, but with fewer bad facts than at its worst.
  package var isEasing: Bool { isOpen && count < peakCount }

  init(_ finding: Finding, on day: Day) {
    sign = finding.sign
    side = finding.side
    openedOn = day
    peak = finding.level
    peakOn = day
    peakCount = finding.count
    level = finding.level
    count = finding.count
  }

  mutating func goOn(_ finding: Finding, on day: Day) {
    level = finding.level
    count = finding.count
    peakCount = max(peakCount, finding.count)
    if finding.level > peak {
      peak = finding.level
      peakOn = day
    }
  }
}
