import Partnership
import Terminal

/// How wide the columns of Today have to be for the vendors that it shows.
package struct TodayWidths: Hashable, Sendable {
  private var name = 0
  private var when = 0
  /// The widest grade: `1 inch-deep`.
  private static let grade = 11

  package init() {}

  /// Makes room for a vendor's name and its days, which may lie in another year.
  package mutating func hold(_ line: VendorLine) {
    name = max(name, GlyphWidth.of(line.vendor.name))
    for matter in line.matters where matter.dueOn > line.standing.day + 14 {
      when = max(when, Wording.due(matter.dueOn, today: line.standing.day).utf8.count)
    }
  }

  /// WHEN, VENDOR, WHAT and DEPTH in a row; 0 takes what the others leave.
  ///
  /// From 100 columns on a name takes up to 28, from 140 on up to 40; below, it gets 17 and what
  /// waits has the rest.
  package func columns(_ row: Int) -> [Int] {
    switch WidthClass(row) {
    case .tiny, .narrow: return [max(8, when), 14, 0]
    case .medium: return [max(9, when), 17, 0]
    case .standard where row < 100: return [max(9, when), 17, 0, Self.grade]
    case .standard, .wide: return [max(10, when), min(28, max(17, name)), 0, Self.grade]
    case .widest: return [max(10, when), min(40, max(17, name)), 0, Self.grade]
    }
  }
}
