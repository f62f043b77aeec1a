import Terminal
import Testing

@testable import Interface

@Test func aSparklineHasOneStepForEachEighth() {
  let line = Sparkline([0, 12, 13, 50, 88, 89, 100, nil, -5, 500])
  #expect(line.text(.unicode) == "▁▁▂▄▇██ ▁█")
  #expect(line.text(.ascii) == "__.-*## _#")
}

@Test func aSparklineThatIsTooLongKeepsTheLastKnownOfEachStretch() {
  #expect(Sparkline([1, nil, 3, 4, nil, nil], width: 3).values == [1, 4, nil])
  #expect(Sparkline([1, 2], width: 5).values == [1, 2])
  #expect(Sparkline([1, 2], width: 0).values.isEmpty)
}
