package import Terminal

/// One line of a chart, and how it is told from the others.
package struct ChartLine: Hashable, Sendable {
  /// Scores 0–100, evenly apart; nil where there was none.
  package let values: [Int?]
  package let role: Role
  /// What stands for it where no finer dots can be drawn.
  package let letter: Character
  /// Whether every second dot is left out.
  package let isDotted: Bool

  package init(_ values: [Int?], role: Role, letter: Character, isDotted: Bool = false) {
    self.values = values
    self.role = role
    self.letter = letter
    self.isDotted = isDotted
  }

  /// The values at so many places evenly apart.
  ///
  /// Between two known values it goes straight; a value without neighbours stays alone. Where there
  /// are fewer places than values, the last known one of each stretch stands for it.
  func sampled(_ count: Int) -> [Int?] {
    guard values.count > 1, count > 1 else {
      return Array(repeating: values.last ?? nil, count: count)
    }
    return (0..<count).map { place in
      guard values.count <= count else {
        let stretch =
          values[(place * values.count / count)..<((place + 1) * values.count / count)]
        return stretch.last { $0 != nil } ?? nil
      }
      let (left, rest) = (place * (values.count - 1)).quotientAndRemainder(dividingBy: count - 1)
      guard rest > 0 else { return values[left] }
      switch (values[left], values[left + 1]) {
      case (let from?, let to?):
        return from + ((to - from) * rest * 2 + (to < from ? 1 - count : count - 1))
          / ((count - 1) * 2)
      case (let alone?, nil): return rest * 4 <= count - 1 ? alone : nil
      case (nil, let alone?): return rest * 4 >= (count - 1) * 3 ? alone : nil
      case (nil, nil): return nil
      }
    }
  }

  /// The dots of the line on a grid; each is joined to the one before it.
  func dots(_ size: Size) -> [Point] {
    var dots: [Point] = []
    var before: Int?
    for (x, value) in sampled(size.width).enumerated() {
      guard let value else {
        before = nil
        continue
      }
      let y = LineChart.row(of: value, height: size.height)
      if isDotted {
        if x.isMultiple(of: 2) { dots.append(Point(x: x, y: y)) }
      } else {
        let from = before.map { $0 < y ? $0 + 1 : $0 > y ? $0 - 1 : y } ?? y
        dots += (min(from, y)...max(from, y)).map { Point(x: x, y: $0) }
      }
      before = y
    }
    return dots
  }
}
