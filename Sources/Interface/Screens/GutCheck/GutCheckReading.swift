package import Partnership

/// Everybody who is to be judged, and who of us judges.
package struct GutCheckReading: Hashable, Sendable {
  package let checks: [GutCheck]
  /// Our person that signs; nil where the first judgement adds one.
  package let judge: RecordID?

  package init(checks: [GutCheck], judge: RecordID?) {
    self.checks = checks
    self.judge = judge
  }
}
