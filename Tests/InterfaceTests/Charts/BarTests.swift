import Partnership
import Terminal
import Testing

@testable import Interface

@Test func aHeatCellRisesWithTheCountAndSaysItInASCII() {
  let cells = (0...6).map { HeatCell($0, isLate: false) }
  #expect(cells.map { $0.text(.unicode) }.joined() == "·▂▄▆███")
  #expect(cells.map { $0.text(.ascii) }.joined() == ".123456")
  #expect(HeatCell(12, isLate: false).text(.ascii) == "9")
  #expect(HeatCell(0, isLate: true).text(.unicode) == "x")
}

@Test func aSplitBarShowsBothPartsHoweverSmall() {
  #expect(SplitBar(0, 0, most: 10).cells(20) == (0, 0))
  #expect(SplitBar(1, 1, most: 1_000).cells(20) == (1, 1))
  #expect(SplitBar(5, 5, most: 10).cells(20) == (10, 10))
  #expect(SplitBar(10, 0, most: 10).cells(20) == (20, 0))
  #expect(SplitBar(3, 1, most: 0).cells(4).first >= 1)
}

@Test(arguments: 0..<40)
func aSplitBarNeverLeavesItsRoom(count: Int) {
  let (left, right) = SplitBar(count, 39 - count, most: 39).cells(12)
  #expect(left + right <= 13)
}

@Test func aShareBarFillsByTheLargestShare() {
  #expect(ShareBar(part: 50, most: 50, width: 16).filled == 10)
  #expect(ShareBar(part: 25, most: 50, width: 16).filled == 5)
  #expect(ShareBar(part: 1, most: 50, width: 16).filled == 1)
  #expect(ShareBar(part: 0, most: 50, width: 16).filled == 0)
  #expect(ShareBar(part: 50, width: 3).filled == 0)
}
