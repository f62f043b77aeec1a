package import Terminal

/// Lines of scores from 0 to 100 over time, as cells; a gap stays open where there was no score.
///
/// A pure value: the same lines and the same size always give the same cells. Lines differ by more
/// than their colour: one is drawn through, the other dotted, and in ASCII each has its letter.
package struct LineChart: Hashable, Sendable {
  package let lines: [ChartLine]

  package init(_ lines: [ChartLine]) {
    self.lines = lines
  }

  /// The cells row by row from the top; nil where nothing is drawn.
  package func cells(_ size: Size, charset: Charset) -> [[ChartCell?]] {
    guard !size.isEmpty else { return [] }
    return charset.prefersTwins ? letters(size) : dots(size)
  }

  /// The column on which a value stands in a chart of so many columns.
  package static func column(of place: Int, count: Int, width: Int) -> Int {
    guard count > 1, width > 0 else { return 0 }
    return count > width
      ? place * width / count : (place * (width - 1) * 2 + count - 1) / ((count - 1) * 2)
  }

  /// The row, from the top, of a score in a chart of so many rows.
  package static func row(of score: Int, height: Int) -> Int {
    ((100 - min(100, max(0, score))) * (height - 1) * 2 + 100) / 200
  }

  private func letters(_ size: Size) -> [[ChartCell?]] {
    var cells = [[ChartCell?]](
      repeating: Array(repeating: nil, count: size.width), count: size.height)
    for line in lines {
      for (x, value) in line.sampled(size.width).enumerated() {
        guard let value else { continue }
        let y = Self.row(of: value, height: size.height)
        cells[y][x] = ChartCell(
          cells[y][x] == nil ? line.letter : "*", role: cells[y][x]?.role ?? line.role)
      }
    }
    return cells
  }

  private func dots(_ size: Size) -> [[ChartCell?]] {
    var masks = Array(repeating: UInt32(0), count: size.width * size.height)
    var roles = [Role?](repeating: nil, count: size.width * size.height)
    for line in lines {
      for dot in line.dots(Size(width: size.width * 2, height: size.height * 4)) {
        let cell = dot.y / 4 * size.width + dot.x / 2
        masks[cell] |= Self.bits[dot.x % 2][dot.y % 4]
        roles[cell] = roles[cell] ?? line.role
      }
    }
    return (0..<size.height).map { y in
      (0..<size.width).map { x in
        let cell = y * size.width + x
        guard let role = roles[cell], let sign = Unicode.Scalar(0x2800 + masks[cell]) else {
          return nil
        }
        return ChartCell(Character(sign), role: role)
      }
    }
  }

  /// The bits of braille's eight dots, by column and row.
  private static let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
}

/// One cell of a chart: a sign and what it means.
package struct ChartCell: Hashable, Sendable {
  package let sign: Character
  package let role: Role

  init(_ sign: Character, role: Role) {
    self.sign = sign
    self.role = role
  }
}
