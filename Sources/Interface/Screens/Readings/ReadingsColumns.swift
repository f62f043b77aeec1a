import Partnership
import Terminal

/// A column of the readings of a month; the raw value is its head.
enum ReadingsColumn: String {
  case measure = "MEASURE"
  case value = "VALUE"
  /// The last readings as signs, met or missed, and a blank.
  case course = "COURSE"
  case target = "TARGET"
  case last = "LAST BEFORE"
}

/// The columns that a width has room for, and where they stand.
struct ReadingsColumns {
  let all: [(column: ReadingsColumn, width: Int)]
  /// Whether the target stands in signs, not in words.
  let isShort: Bool

  /// Chooses the columns; screen readers get no signs, since the line below the list says the same.
  init(_ width: Int, _ setting: Setting) {
    let hasCourse = width >= 76 && !setting.isAccessible
    isShort = hasCourse && width < 100
    if width >= 120 {
      all = Self.columns(16, hasCourse ? MeasureCourse.most + 1 : 0, 26, 28)
    } else if width >= 76 {
      let most = isShort ? 6 : MeasureCourse.most
      all = Self.columns(12, hasCourse ? most + 1 : 0, isShort ? 10 : 16, 21)
    } else {
      all = Self.columns(12, 0, width >= 56 ? 16 : 0, 0)
    }
  }

  /// Where the columns stand in a row.
  func places(in row: Rect) -> [(ReadingsColumn, ColumnPlace)] {
    let places = ColumnLayout(all.map(\.width), in: (row.x + 4)..<row.maxX).places
    return Array(zip(all.map(\.column), places))
  }

  /// The columns of these widths, the name taking the rest; those of no width are left out.
  private static func columns(
    _ value: Int, _ course: Int, _ target: Int, _ last: Int
  ) -> [(column: ReadingsColumn, width: Int)] {
    let others: [(column: ReadingsColumn, width: Int)] = [
      (.value, value), (.course, course), (.target, target), (.last, last),
    ]
    return [(.measure, 0)] + others.filter { $0.width > 0 }
  }
}
