import Terminal
import Testing

@testable import Interface

private func drawn(
  _ lines: [[Int?]], _ size: Size, charset: Charset = .utf8
) -> [String] {
  let chart = LineChart(
    lines.enumerated().map { index, values in
      ChartLine(
        values, role: index == 0 ? .chartVendor : .chartUs, letter: index == 0 ? "t" : "u",
        isDotted: index > 0)
    })
  return chart.cells(size, charset: charset).map { row in
    String(row.map { $0?.sign ?? " " })
  }
}

@Test func aRisingLineIsDrawnThrough() {
  #expect(drawn([[0, 100]], Size(width: 4, height: 2)) == ["  ⡠⠊", "⡠⠊  "])
  #expect(drawn([[50, 50]], Size(width: 3, height: 1)) == ["⠤⠤⠤"])
}

@Test func theSecondLineIsDotted() {
  #expect(drawn([[], [50, 50]], Size(width: 3, height: 1)) == ["⠄⠄⠄"])
}

@Test func inASCIIEachLineHasItsLetterAndBothAStar() {
  let rows = drawn([[0, 50, 100], [50, 50, 50]], Size(width: 3, height: 3), charset: .ascii)
  #expect(rows == ["  t", "u*u", "t  "])
}

@Test func aGapStaysOpen() {
  #expect(
    drawn([[0, 0, nil, nil, 0, 0]], Size(width: 6, height: 1), charset: .ascii) == ["tt  tt"])
  let wide = drawn([[100, nil, nil, 100]], Size(width: 8, height: 1))
  #expect(wide[0].contains("  "))
  #expect(drawn([[nil, nil]], Size(width: 4, height: 2)) == ["    ", "    "])
}

@Test(arguments: [1, 2, 3, 10, 52, 53, 54, 57, 105, 106, 107, 200])
func everyPlaceHasAColumnAndTheLastIsAtTheEnd(width: Int) {
  let columns = (0..<53).map { LineChart.column(of: $0, count: 53, width: width) }
  #expect(columns == columns.sorted())
  #expect(columns.first == 0)
  #expect(columns.last == width - 1)
}

@Test func scoresBeyondTheScaleStayInside() {
  #expect(LineChart.row(of: 140, height: 8) == 0)
  #expect(LineChart.row(of: -3, height: 8) == 7)
  #expect(LineChart.row(of: 50, height: 1) == 0)
  #expect(drawn([[140, -3]], Size(width: 0, height: 4)).isEmpty)
}
