import Terminal
import Testing

struct GeometryTests {
  @Test func splitsNeverTakeMoreThanThereIs() {
    let area = Rect(x: 2, y: 3, width: 10, height: 4)
    #expect(area.split(top: 1).rest == Rect(x: 2, y: 4, width: 10, height: 3))
    #expect(area.split(bottom: 1).bottom == Rect(x: 2, y: 6, width: 10, height: 1))
    #expect(area.split(left: 3).rest == Rect(x: 5, y: 3, width: 7, height: 4))
    #expect(area.split(right: 3).right == Rect(x: 9, y: 3, width: 3, height: 4))
    #expect(area.split(top: 5).rest.isEmpty)
    #expect(area.split(left: -1).left.isEmpty)
  }

  @Test func insetsStopAtEmpty() {
    let area = Rect(x: 0, y: 0, width: 4, height: 3)
    #expect(area.inset(by: 1) == Rect(x: 1, y: 1, width: 2, height: 1))
    #expect(area.inset(by: 2).isEmpty)
    #expect(area.inset(by: 9).isEmpty)
  }

  @Test func overlaysAreCentredInsideTheirFrame() {
    let screen = Rect(x: 0, y: 0, width: 80, height: 24)
    #expect(
      screen.centred(Size(width: 60, height: 10)) == Rect(x: 10, y: 7, width: 60, height: 10))
    #expect(screen.centred(Size(width: 100, height: 99)) == screen)
  }

  @Test func rectanglesThatDoNotMeetShareNothing() {
    let left = Rect(x: 0, y: 0, width: 2, height: 2)
    #expect(left.intersection(Rect(x: 2, y: 0, width: 2, height: 2)).isEmpty)
    #expect(left.intersection(Rect(x: 1, y: 1, width: 5, height: 5)).size.width == 1)
    #expect(left.contains(Point(x: 1, y: 1)))
    #expect(!left.contains(Point(x: 2, y: 1)))
  }
}
