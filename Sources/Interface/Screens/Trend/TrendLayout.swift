package import Terminal

/// Where the parts of a trend stand; everything follows from the area and the number of rows.
package struct TrendLayout: Hashable, Sendable {
  /// One sentence: where both sides stand today.
  package let head: Rect
  /// Numbers and the axis, left of the chart.
  package let scale: Rect
  package let chart: Rect
  package let months: Rect
  package let depths: Rect
  package let list: Rect
  package let rule: Rect
  /// The week under the cursor and the selected row, in words.
  package let foot: Rect

  /// Columns left of everything that runs along the year.
  package static func margin(_ width: Int) -> Int {
    width >= 72 ? 26 : width >= 56 ? 20 : width >= 40 ? 13 : 0
  }

  /// Lines at the foot for screen readers, one half for the week and one for the row.
  private static func spokenRows(_ height: Int) -> Int {
    height >= 18 ? 6 : height >= 12 ? 4 : height >= 9 ? 2 : 0
  }

  package init(_ area: Rect, rows: Int, _ isAccessible: Bool) {
    let height = area.height
    let (head, belowHead) = area.split(top: height >= 5 ? 1 : 0)
    self.head = head
    guard !isAccessible, height >= 7 else {
      let (list, foot) = belowHead.split(
        bottom: isAccessible ? Self.spokenRows(height) : height)
      self.list = list
      self.foot = foot
      let none = area.split(top: 0).top
      (scale, chart, months, depths, rule) = (none, none, none, none, none)
      return
    }
    let hasRoom = height >= 14
    let (aboveFoot, foot) = belowHead.split(bottom: hasRoom ? 3 : 2)
    self.foot = foot
    let (aboveRule, rule) = aboveFoot.split(bottom: hasRoom ? 1 : 0)
    self.rule = rule
    let margin = Self.margin(area.width)
    let bands = hasRoom ? 2 : 1
    let listRows = margin == 0 ? 0 : min(rows, max(1, (aboveRule.height - bands) / 2))
    let (aboveList, list) = aboveRule.split(bottom: listRows)
    self.list = list
    let (upper, lower) = aboveList.split(bottom: bands)
    (scale, chart) = upper.split(left: margin)
    let along = lower.split(left: margin).rest
    (months, depths) = along.split(top: bands - 1)
  }

  /// The columns along the year on one row of the list.
  package func lane(_ line: Int) -> Rect {
    list.row(line).split(left: Self.margin(list.width)).rest
  }

  /// The column of the screen on which a week stands.
  package func column(of place: Int, count: Int) -> Int {
    chart.x + LineChart.column(of: place, count: count, width: chart.width)
  }
}
