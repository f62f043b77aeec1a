import Testing

@testable import Terminal

struct FrameChangesTests {
  @Test func theFirstFrameIsDrawnWhole() {
    let canvas = Canvas(size: Size(width: 4, height: 2))
    #expect(runs(nil, canvas) == [run(0, 0..<4), run(1, 0..<4)])
    #expect(runs(Canvas(size: Size(width: 5, height: 2)), canvas).count == 2)
  }

  @Test func anUnchangedFrameWritesNothing() {
    let canvas = Canvas(size: Size(width: 200, height: 60))
    #expect(runs(canvas, canvas) == [])
  }

  @Test func nearChangesAreOneRunAndFarOnesTwo() {
    let before = Canvas(size: Size(width: 20, height: 1))
    var after = before
    after.write("a", at: Point(x: 1, y: 0))
    after.write("b", at: Point(x: 5, y: 0))
    #expect(runs(before, after) == [run(0, 1..<6)])
    after.write("c", at: Point(x: 10, y: 0))
    #expect(runs(before, after) == [run(0, 1..<6), run(0, 10..<11)])
  }

  @Test func wideCharactersAreWrittenWhole() {
    var before = Canvas(size: Size(width: 6, height: 1))
    before.write("作者", at: Point(x: 0, y: 0))
    var after = before
    after.highlight(Rect(x: 1, y: 0, width: 2, height: 1), .match)
    #expect(runs(before, after) == [run(0, 0..<4)])
  }

  @Test func aChangeOfMeaningAloneIsAChange() {
    let before = Canvas(size: Size(width: 3, height: 1))
    var after = before
    after.setRole(.depth1, in: Rect(x: 2, y: 0, width: 1, height: 1))
    #expect(runs(before, after) == [run(0, 2..<3)])
  }

  private func run(_ row: Int, _ columns: Range<Int>) -> FrameChanges.Run {
    FrameChanges.Run(row: row, columns: columns)
  }

  private func runs(_ old: Canvas?, _ new: Canvas) -> [FrameChanges.Run] {
    FrameChanges.runs(from: old, to: new)
  }
}
