import Partnership
import Terminal

/// How wide the columns of Today have to be for the vendors that it shows.
package struct TodayWidths: Hashable, Sendable {
  private var name = 0
  private var grade = 0
  private var longGrade = 0

  package init() {}

  /// Makes room for a vendor's name and grade.
  package mutating func hold(_ line: VendorLine) {
    name = max(name, GlyphWidth.of(line.vendor.name))
    grade = max(grade, GlyphWidth.of(VendorWording.shortDepth(line)))
    longGrade = max(longGrade, GlyphWidth.of(VendorWording.depth(line)))
  }

  /// Whether a row of this width has room for the long words of the grade.
  package static func isLong(_ columns: Int) -> Bool { columns >= 100 }

  /// WHEN, VENDOR, WHAT and DEPTH in a row; 0 takes what the others leave.
  ///
  /// From 100 columns on a name takes up to 28, from 140 on up to 40; below, it gets 17 and what
  /// waits has the rest.
  package func columns(_ row: Int) -> [Int] {
    let depth = max(GlyphWidth.of("DEPTH"), Self.isLong(row) ? longGrade : grade)
    switch WidthClass(row) {
    case .tiny, .narrow: return [8, 14, 0]
    case .medium: return [9, 17, 0]
    case .standard where !Self.isLong(row): return [9, 17, 0, depth]
    case .standard, .wide: return [10, min(28, max(17, name)), 0, depth]
    case .widest: return [10, min(40, max(17, name)), 0, depth]
    }
  }
}
