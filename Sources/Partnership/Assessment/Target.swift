package import FoundationEssentials

extension Measure {
  /// Whether a value meets the target; equal is met.
  package func isMet(by value: Decimal) -> Bool {
    switch direction {
    case .atLeast: value >= target
    case .atMost: value <= target
    }
  }
}
