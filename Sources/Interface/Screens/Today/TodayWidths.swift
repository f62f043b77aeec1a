import Partnership
import Terminal

/// How wide the columns of Today have to be for the vendors that it shows.
package struct TodayWidths: Hashable, Sendable {
  private var name = 0
  /// The widest grade: `1 inch-deep`.
  private static let grade = 11

  package init() {}

  /// Makes room for a vendor's name.
  package mutating func hold(_ line: VendorLine) {
    name = max(name, GlyphWidth.of(line.vendor.name))
  }

  /// WHEN, VENDOR, WHAT and DEPTH in a row; 0 takes what the others leave.
  ///
  /// From 100 columns on a name takes up to 28, from 140 on up to 40; below, it gets 17 and what
  /// waits has the rest.
  package func columns(_ row: Int) -> [Int] {
    switch WidthClass(row) {
    case .tiny, .narrow: return [8, 14, 0]
    case .medium: return [9, 17, 0]
    case .standard where row < 100: return [9, 17, 0, Self.grade]
    case .standard, .wide: return [10, min(28, max(17, name)), 0, Self.grade]
    case .widest: return [10, min(40, max(17, name)), 0, Self.grade]
    }
  }
}
